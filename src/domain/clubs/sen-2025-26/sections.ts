import type { SectionInput } from "../club-definition";
import { funding } from "./funding";
import { placements } from "./placements";
import { plans } from "./plans";
import { plansByNeed } from "./plans-by-need";
import { requests } from "./requests";
import { team } from "./team";
import { transport } from "./transport";

/** The sheets of the questionnaire, in their order. */
export const sections: SectionInput[] = [plans, plansByNeed, requests, placements, transport, funding, team];

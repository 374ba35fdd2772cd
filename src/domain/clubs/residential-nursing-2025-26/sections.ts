import type { SectionInput } from "../club-definition";
import { fees } from "./fees";
import { homes } from "./homes";
import { incomeAndBudget } from "./income";
import { placements } from "./placements";
import { population } from "./population";
import { residents } from "./residents";
import { spend } from "./spend";
import { weeks } from "./weeks";

/** The sheets of the questionnaire, in their order. */
export const sections: SectionInput[] = [population, residents, weeks, spend, incomeAndBudget, homes, placements, fees];

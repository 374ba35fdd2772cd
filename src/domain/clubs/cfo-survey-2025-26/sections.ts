import type { SectionInput } from "../club-definition";
import { financesOverall, preventionAndGrowth, savingsAndReserves } from "./outlook";
import { services } from "./services";

/** The sheets of the questionnaire, in their order. */
export const sections: SectionInput[] = [financesOverall, ...services, preventionAndGrowth, savingsAndReserves];

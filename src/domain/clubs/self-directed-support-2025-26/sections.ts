import type { SectionInput } from "../club-definition";
import { accounts } from "./accounts";
import { carers } from "./carers";
import { paid } from "./payments";
import { people } from "./people";
import { rates } from "./rates";
import { money } from "./support";
import { timeliness } from "./timeliness";
import { year } from "./year";

/** The sheets of the questionnaire, in their order. */
export const sections: SectionInput[] = [year, people, carers, paid, rates, accounts, timeliness, money];

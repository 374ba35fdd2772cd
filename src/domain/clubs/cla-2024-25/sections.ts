import type { SectionInput } from "../club-definition";
import { budgets } from "./budgets";
import { carers } from "./carers";
import { children } from "./children";
import { families } from "./families";
import { homes } from "./homes";
import { nights } from "./nights";
import { population } from "./population";
import { quality } from "./quality";
import { spend } from "./spend";

/** The sheets of the questionnaire, in their order. */
export const sections: SectionInput[] = [
  population,
  children,
  nights,
  spend,
  budgets,
  homes,
  carers,
  quality,
  families,
];

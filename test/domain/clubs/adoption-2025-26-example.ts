import { adoptionTypical } from "../../../src/demonstration/typical/adoption-typical";
import type { Filled } from "../rules/answers-of";

/** The typical return, which demonstration returns are made from, is the example worked out by hand. */
export const adoption202526Example: Filled = adoptionTypical;

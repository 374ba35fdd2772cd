import { senTypical } from "../../../src/demonstration/typical/sen-typical";
import type { Filled } from "../rules/answers-of";

/** The typical return, which demonstration returns are made from, is the example worked out by hand. */
export const sen202526Example: Filled = senTypical;

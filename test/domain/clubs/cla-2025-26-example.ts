import { claTypical } from "../../../src/demonstration/typical/cla-typical";
import type { Filled } from "../rules/answers-of";

/** The typical return, which demonstration returns are made from, is the example worked out by hand. */
export const cla202526Example: Filled = claTypical;

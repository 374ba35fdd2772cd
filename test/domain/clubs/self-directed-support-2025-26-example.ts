import { selfDirectedSupportTypical } from "../../../src/demonstration/typical/self-directed-support-typical";
import type { Filled } from "../rules/answers-of";

/** The typical return, which demonstration returns are made from, is the example worked out by hand. */
export const selfDirectedSupport202526Example: Filled = selfDirectedSupportTypical;

import { earlyInterventionTypical } from "../../../src/demonstration/typical/early-intervention-typical";
import type { Filled } from "../rules/answers-of";

/** The typical return, which demonstration returns are made from, is the example worked out by hand. */
export const earlyIntervention202526Example: Filled = earlyInterventionTypical;

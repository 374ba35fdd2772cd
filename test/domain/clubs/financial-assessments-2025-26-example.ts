import { financialAssessmentsTypical } from "../../../src/demonstration/typical/financial-assessments-typical";
import type { Filled } from "../rules/answers-of";

/** The typical return, which demonstration returns are made from, is the example worked out by hand. */
export const financialAssessments202526Example: Filled = financialAssessmentsTypical;

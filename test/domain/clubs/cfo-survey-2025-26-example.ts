import { cfoSurveyTypical } from "../../../src/demonstration/typical/cfo-survey-typical";
import type { Filled } from "../rules/answers-of";

/** The typical return, which demonstration returns are made from, is the example worked out by hand. */
export const cfoSurvey202526Example: Filled = cfoSurveyTypical;

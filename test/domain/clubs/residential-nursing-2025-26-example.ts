import { residentialNursingTypical } from "../../../src/demonstration/typical/residential-nursing-typical";
import type { Filled } from "../rules/answers-of";

/** The typical return, which demonstration returns are made from, is the example worked out by hand. */
export const residentialNursing202526Example: Filled = residentialNursingTypical;

import type { Field } from "../clubs/question";
import type { CellPlace } from "../cell-place";
import type { Answer } from "../questionnaire/answer";

/** One answer as a rule sees it: the question, the answer and where it is. */
export interface Cell {
  /** The subject of its findings: `cla.starts`, or `homes[beds] of Oak House`. */
  readonly subject: string;
  /** Its name in sentences: "Children who started", or "Beds of Oak House". */
  readonly label: string;
  readonly field: Field;
  readonly answer: Answer;
  readonly place: CellPlace;
  /** Its row in the register, from 0; null for a question. */
  readonly row: number | null;
  /** The key of its row, "Oak House"; null for a question. */
  readonly rowName: string | null;
}

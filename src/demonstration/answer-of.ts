import type { Field } from "../domain/clubs/question";
import type { Answer, CellFault } from "../domain/questionnaire/answer";
import { dateOfSerial } from "../domain/questionnaire/excel-date";
import type { TypicalCell } from "./typical-return";

const noFaults: readonly CellFault[] = [];
const blank: Answer = { holds: "blank", value: null, seen: "", faults: noFaults };
const markers = { "not applicable": "not-applicable", "not available": "not-available" } as const;

/** The answer in a cell that was filled in as it should be; for one that was not, see seeded faults. */
export function answerOf({ type }: Pick<Field, "type">, cell: TypicalCell): Answer {
  if (cell === null) return blank;
  if (type !== "text" && (cell === "not applicable" || cell === "not available")) {
    return { holds: markers[cell], value: null, seen: cell, faults: noFaults };
  }
  if (typeof cell === "string") return { holds: "text", value: cell, seen: cell, faults: noFaults };
  if (type !== "date") return { holds: "number", value: cell, seen: String(cell), faults: noFaults };
  const date = dateOfSerial(cell, 1900);
  if (date === null) throw new RangeError(`${cell} is not the number of a date.`);
  return { holds: "date", value: date, seen: date, faults: noFaults };
}

import { placeInWords } from "../../../actions/cell/place-in-words";
import type { CellPlace } from "../../../domain/cell-place";
import { workbookProblem } from "../../../domain/workbook-problems";
import { useServices } from "../../use-services";
import { useWanted } from "../../use-wanted";

/**
 * Says that a cell is no answer, to somebody who asks the club about it: another cell was selected since they chose it in the
 * menu, and the box must not open at the next answer they select.
 */
export function NoQuestion({ place }: { readonly place: CellPlace }) {
  const { state } = useServices();
  useWanted("question to the club", () =>
    state.tell("warning", workbookProblem("no-question-here", { cell: placeInWords(place) }).message),
  );
  return null;
}

import type { FrozenCells } from "../../actions/frozen-ports";
import { freezeCells, surveyFormulas } from "./freeze-cells";
import { countFrozen, settleChanged, thawCells } from "./thaw-cells";

/** Formulas of the open workbook as values, and back. Needs ExcelApi 1.9. */
export const excelFrozen: FrozenCells = {
  survey: surveyFormulas,
  freeze: freezeCells,
  count: countFrozen,
  thaw: thawCells,
  settle: settleChanged,
};

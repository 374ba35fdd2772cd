import { followSelection } from "../actions/cell/follow-selection";
import { browserFigures } from "../client/browser-figures";
import { formulaFigures } from "../client/formula-figures";
import { excelCells } from "../excel/excel-cells";
import { runFunction } from "../functions/running/run-function";
import type { CallFunction } from "../actions/ports";
import type { CellServices } from "./use-services";

/** The cells of the workbook that is open in Excel, and what is selected. A script of its own. */
const callFunction: CallFunction = async (id, args) => runFunction(id, args, formulaFigures);

export const cellServices: Promise<CellServices> = followSelection(excelCells, browserFigures, callFunction).then(
  (selection) => ({ cells: excelCells, selection, callFunction }),
);

import type { WorkbookGroup } from "../../actions/ports";
import { changeGroup } from "./change-group";
import { readGroup } from "./read-group";
import { readGroupCells } from "./read-group-cells";

/** The peer group of the workbook that is open in Excel. Needs ExcelApi 1.9. */
export const excelGroup: WorkbookGroup = { readGroup, readGroupCells, changeGroup };

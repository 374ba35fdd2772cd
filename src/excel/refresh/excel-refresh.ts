import type { RefreshWorkbook } from "../../actions/refresh-ports";
import { findPlace } from "./find-place";
import { readClubCells } from "./read-club-cells";
import { recalculatePlace } from "./recalculate-place";
import { writeChanges } from "./write-changes";

/** The cells with functions of ours in the workbook that is open in Excel. Needs ExcelApi 1.9. */
export const excelRefresh: RefreshWorkbook = { findPlace, readClubCells, recalculatePlace, writeChanges };

import type { PinnedWorkbook } from "../../actions/refresh-ports";
import { keepPins } from "./keep-pins";
import { readPins } from "./read-pins";

/** Which releases the workbook that is open in Excel is pinned to. */
export const excelPins: PinnedWorkbook = { readPins, keepPins };

import type { CallFunction } from "../actions/ports";
import { browserFigures } from "../client/browser-figures";
import { browserLibrary } from "../client/browser-library";
import type { ClubFigures } from "../client/club-library";
import { formulaFigures } from "../client/formula-figures";
import { excelPins } from "../excel/refresh/excel-pins";
import { excelRefresh } from "../excel/refresh/excel-refresh";
import { showCell } from "../excel/show-cell";
import { runFunction } from "../functions/running/run-function";
import type { RefreshServices } from "./use-services";

const callOf =
  (library: ClubFigures): CallFunction =>
  async (id, args) =>
    runFunction(id, args, library);

/** What refreshes the workbook that is open in Excel, pins it and says what changed. A script of its own. */
export const refreshServices: RefreshServices = {
  refresh: excelRefresh,
  pins: excelPins,
  showCell,
  callNow: callOf(formulaFigures),
  callWith(pins) {
    const trial = browserLibrary.trial(pins);
    const clubInHand = async () => {
      const current = await browserFigures.current();
      return current.ok ? trial.ofClub(current.value.release.stamp.club) : current;
    };
    return callOf({ ...trial, clubInHand });
  },
};

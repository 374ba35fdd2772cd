import type { PlannedScatter } from "../../templates/template";
import { ownInWords, pounds } from "../drivers-in-words";
import type { DriversResult } from "../work-out-drivers";
import { driverPictureName } from "./driver-sheet-titles";
import type { FitPlaces } from "./fit-places";

/**
 * What every authority spent against what is expected of it, one's own marked.
 *
 * @param rows from where to where it may go on the sheet
 */
export function spendPicture(
  result: DriversResult,
  own: string | null,
  places: FitPlaces,
  rows: { readonly top: number; readonly bottom: number },
): PlannedScatter {
  const { figures, fit } = result;
  const at = result.rows.findIndex(({ code }) => code === own);
  const row = result.rows[at];
  const left = ownInWords(result, own)?.left ?? null;
  const finding =
    row === undefined || left === null
      ? `Spent against expected, ${fit.n} authorities`
      : `${row.name}: ${pounds(row.outcome)} ${figures.model.head}, ${left === 0 ? "as" : `${pounds(Math.abs(left))} ${left > 0 ? "more" : "less"} than`} expected`;
  return {
    name: driverPictureName,
    title: finding,
    acrossTitle: `Expected by the others, £ ${figures.model.head}`,
    upwardsTitle: `Spent, £ ${figures.model.head}`,
    pointsName: `Authorities (${fit.n})`,
    lineName: "Spent as expected",
    numberFormat: "£#,##0",
    across: places.expected,
    upwards: places.outcome,
    firstRow: places.firstRow,
    lastRow: places.lastRow,
    own: row === undefined ? null : { row: places.firstRow + at, name: row.name },
    place: { ...rows, left: places.firstFitted, right: places.lastFitted },
  };
}

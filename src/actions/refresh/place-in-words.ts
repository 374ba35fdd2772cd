import type { RefreshPlace } from "../refresh-ports";

/** What was refreshed, as the user calls it. */
export function placeInWords(place: RefreshPlace): string {
  if (place.scope === "workbook") return "this workbook";
  return place.scope === "sheet" ? `the sheet ${place.sheet}` : `${place.sheet}!${place.cells}`;
}

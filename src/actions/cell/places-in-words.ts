import type { CellPlace } from "../../domain/cell-place";
import { listNames } from "../../domain/list-names";
import { placeInWords } from "./place-in-words";

/** How many places are named before "and more". */
const most = 3;

/** "Budget!C4, Budget!C5, Budget!C6 and 12 more". */
export function placesInWords(places: readonly CellPlace[]): string {
  const named = places.slice(0, most).map(placeInWords);
  return places.length > most ? `${named.join(", ")} and ${places.length - most} more` : listNames(named);
}

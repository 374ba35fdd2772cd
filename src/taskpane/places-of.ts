import type { CellPlace } from "../domain/cell-place";
import type { ListedFinding } from "./list-findings";

/** The cells that these findings are about, each once: several findings of a kind may be about one cell. */
export function placesOf(findings: readonly ListedFinding[]): readonly CellPlace[] {
  const places = findings.flatMap(({ finding }) => finding.place ?? []);
  return [...new Map(places.map((place) => [`${place.sheet}!${place.cell}`, place])).values()];
}

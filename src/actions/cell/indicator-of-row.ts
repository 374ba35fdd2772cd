import { resolveIndicator } from "../../domain/indicators/resolve-indicator";
import { itemAt } from "../../domain/item-at";
import type { CellPlace } from "../../domain/cell-place";
import type { Indicator } from "../../domain/release/indicator";
import { succeed, type Result } from "../../domain/result";
import type { ClubData, FiguresService, WorkbookCells } from "../ports";

/** Longer texts are no names. */
const longestName = 120;

/**
 * The indicator that the row of a cell names by its id or label in one of the first 26 columns, as people label their
 * figures; null if it names none. One round trip.
 */
export async function indicatorOfRow(
  cells: Pick<WorkbookCells, "readValues">,
  figures: Pick<FiguresService, "withIndicator">,
  { sheet, cell }: CellPlace,
): Promise<Result<{ readonly data: ClubData; readonly indicator: Indicator } | null>> {
  const row = cell.replace(/\D/g, "");
  const range = `A${row}:Z${row}`;
  const values = await cells.readValues(sheet, [range]);
  if (!values.ok) return values;
  for (const text of values.value.get(range)?.flat() ?? []) {
    if (typeof text !== "string" || text === "" || text.length > longestName) continue;
    const found = await figures.withIndicator(text);
    const index = found.ok ? resolveIndicator(found.value.release, text) : found;
    if (found.ok && index.ok) {
      return succeed({ data: found.value, indicator: itemAt(found.value.release.indicators, index.value) });
    }
  }
  return succeed(null);
}

import type { CellPlace } from "../../domain/cell-place";
import { succeed, type Result } from "../../domain/result";
import type { FiguresService, WorkbookCells } from "../ports";
import { namedIndicator, type NamedIndicator } from "./named-indicator";

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
): Promise<Result<NamedIndicator | null>> {
  const row = cell.replace(/\D/g, "");
  const range = `A${row}:Z${row}`;
  const values = await cells.readValues(sheet, [range]);
  if (!values.ok) return values;
  for (const text of values.value.get(range)?.flat() ?? []) {
    if (typeof text !== "string" || text === "" || text.length > longestName) continue;
    const named = await namedIndicator(figures, text);
    if (named.ok) return named;
  }
  return succeed(null);
}

import type { CellPlace } from "../domain/cell-place";
import type { FindingsRow } from "./findings-rows";
import { findingKey, type FindingsColumn, findingsColumns, findingsColumnsIn, isFormerColumn } from "./findings-table";
import type { StandingFindings } from "./read-marks";
import { workbookOrder } from "./workbook-order";

/** A cell of the table of findings that needs a new text. Row and column count from the header's first cell. */
export interface ListingCell {
  readonly row: number;
  readonly column: number;
  readonly id: FindingsColumn;
  readonly text: string;
  /** The target of its link; null for no link. */
  readonly place: CellPlace | null;
  /** Everything that its row now says. */
  readonly texts: FindingsRow["texts"];
}

/**
 * Which cells of the existing table to change so that it lists these rows. Null if it must be drawn again: a row is new
 * or gone, one of our columns was deleted, or an earlier version drew it.
 */
export function listingChanges(
  standing: StandingFindings,
  wanted: readonly FindingsRow[],
): readonly ListingCell[] | null {
  const [header = [], ...rows] = standing.cells;
  const positions = findingsColumnsIn(header);
  if (Object.values(positions).some((position) => position < 0) || header.some(isFormerColumn)) return null;
  const left = new Map<string, FindingsRow[]>();
  for (const each of wanted) {
    const key = keyOf(each);
    left.set(key, [...(left.get(key) ?? []), each]);
  }
  const cells: ListingCell[] = [];
  // A table has at least one row, which is blank where nothing was found.
  const isBlank = rows.length === 1 && (rows[0] ?? []).every((cell) => cell === "");
  for (const [at, row] of isBlank ? [] : rows.entries()) {
    const its = left.get(findingKey(String(row[positions.rule]), String(row[positions.subject])))?.shift();
    if (its === undefined) return null;
    cells.push(...cellsToChange(its, row, at + 1, positions));
  }
  return [...left.values()].some(({ length }) => length > 0) ? null : cells;
}

/**
 * The rows in the order to list them in: that of the workbook or, if a person has sorted the table, first those already
 * in it, in its order.
 *
 * @param wanted in the order of the workbook
 * @param sheets the names of the workbook's sheets, in their order
 */
export function inStandingOrder(
  standing: StandingFindings | null,
  wanted: readonly FindingsRow[],
  sheets: readonly string[],
): readonly FindingsRow[] {
  const [header = [], ...rows] = standing?.cells ?? [];
  const { rule, subject, where } = findingsColumnsIn(header);
  const compare = workbookOrder(sheets);
  const places = rows.map((row) => placeIn(String(row[where] ?? "")));
  // The places of an earlier version's table may stand in the order of the rules, which is no person's.
  const isSorted = places.some((place, at) => at > 0 && compare(places[at - 1] ?? null, place) > 0);
  if (!isSorted || header.some(isFormerColumn)) return wanted;
  const order = new Map<string, number>();
  for (const [at, row] of rows.entries()) {
    const key = findingKey(String(row[rule]), String(row[subject]));
    if (!order.has(key)) order.set(key, at);
  }
  const place = (each: FindingsRow) => order.get(keyOf(each)) ?? rows.length;
  return wanted.toSorted((one, other) => place(one) - place(other));
}

/** "Spend!B7" as a place; null for a row about the whole questionnaire. */
function placeIn(where: string): CellPlace | null {
  const at = where.lastIndexOf("!");
  return at < 0 ? null : { sheet: where.slice(0, at), cell: where.slice(at + 1) };
}

function keyOf({ texts }: FindingsRow): string {
  return findingKey(texts.rule, texts.subject);
}

function cellsToChange(
  { texts, place }: FindingsRow,
  row: readonly unknown[],
  at: number,
  positions: Readonly<Record<FindingsColumn, number>>,
): readonly ListingCell[] {
  return (Object.keys(findingsColumns) as FindingsColumn[]).flatMap((id): ListingCell[] => {
    const column = positions[id];
    if (plain(row[column]) === plain(texts[id])) return [];
    return [{ row: at, column, id, text: texts[id], place: id === "where" ? place : null, texts }];
  });
}

/** Without the apostrophe that makes Excel treat it as text. */
function plain(cell: unknown): string {
  return String(cell ?? "").replace(/^'/, "");
}

import type { ExplainedFinding } from "../actions/questionnaire-ports";
import type { CellPlace } from "../domain/cell-place";
import { findingsRow } from "./findings-rows";
import { findingKey, type FindingsColumn, findingsColumns, findingsColumnsIn } from "./findings-table";
import type { StandingFindings } from "./read-marks";

/** A cell of the table of findings that needs a new text. Row and column count from the header's first cell. */
export interface ListingCell {
  readonly row: number;
  readonly column: number;
  readonly id: FindingsColumn;
  readonly text: string;
  /** The target of its link; null for no link. */
  readonly place: CellPlace | null;
}

/**
 * Which cells of the existing table to change so that it lists these findings. Null if it must be drawn again: a
 * finding is new or gone, or one of our columns was deleted.
 */
export function listingChanges(
  standing: StandingFindings,
  findings: readonly ExplainedFinding[],
): readonly ListingCell[] | null {
  const [header = [], ...rows] = standing.cells;
  const positions = findingsColumnsIn(header);
  if (Object.values(positions).some((position) => position < 0)) return null;
  const left = new Map<string, ExplainedFinding[]>();
  for (const each of findings) {
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

/** Sorts the findings: first those already in the table, in its order, because a person may have sorted it. */
export function inStandingOrder(
  standing: StandingFindings | null,
  findings: readonly ExplainedFinding[],
): readonly ExplainedFinding[] {
  const [header = [], ...rows] = standing?.cells ?? [];
  const { rule, subject } = findingsColumnsIn(header);
  const order = new Map<string, number>();
  for (const [at, row] of rows.entries()) {
    const key = findingKey(String(row[rule]), String(row[subject]));
    if (!order.has(key)) order.set(key, at);
  }
  const place = (each: ExplainedFinding) => order.get(keyOf(each)) ?? rows.length;
  return order.size === 0 ? findings : findings.toSorted((one, other) => place(one) - place(other));
}

function keyOf({ finding: { code, subject } }: ExplainedFinding): string {
  return findingKey(code, subject);
}

function cellsToChange(
  explained: ExplainedFinding,
  row: readonly unknown[],
  at: number,
  positions: Readonly<Record<FindingsColumn, number>>,
): readonly ListingCell[] {
  const wanted = findingsRow(explained);
  return (Object.keys(findingsColumns) as FindingsColumn[]).flatMap((id): ListingCell[] => {
    const column = positions[id];
    if (plain(row[column]) === plain(wanted[id])) return [];
    return [{ row: at, column, id, text: wanted[id], place: id === "where" ? explained.finding.place : null }];
  });
}

/** Without the apostrophe that makes Excel treat it as text. */
function plain(cell: unknown): string {
  return String(cell ?? "").replace(/^'/, "");
}

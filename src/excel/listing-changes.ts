import type { ExplainedFinding } from "../actions/questionnaire-ports";
import type { CellPlace } from "../domain/cell-place";
import { findingsRow } from "./findings-rows";
import { findingKey, type FindingsColumn, findingsColumns, findingsColumnsIn } from "./findings-table";
import type { StandingFindings } from "./read-marks";

/** A cell of the table of findings that is to say something else. Row and column count from the header's first cell. */
export interface ListingCell {
  readonly row: number;
  readonly column: number;
  readonly id: FindingsColumn;
  readonly text: string;
  /** Where a link leads to; null where there is none. */
  readonly place: CellPlace | null;
}

/**
 * What of the table as it stands has to say something else for it to list these findings, with all else of it left
 * alone. Null where it has to be drawn anew: a finding has come or gone, or one of our columns was taken away.
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

/** The findings with those that the table lists in front, in its order, which a person may have sorted. */
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

/** Without the apostrophe that makes a text of what looks like none. */
function plain(cell: unknown): string {
  return String(cell ?? "").replace(/^'/, "");
}

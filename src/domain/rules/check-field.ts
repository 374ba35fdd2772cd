import type { ClubDefinition } from "../clubs/club-definition";
import { ownerOf } from "../clubs/find-field";
import { oncePer } from "../once-per";
import type { Answers, RegisterAnswers } from "../questionnaire/answer";
import type { Cell } from "./cell";
import { eachCellOf } from "./cells-of";
import type { FieldResult, Gathered } from "./rule";

/** Checks these cells one after the other. It reports on each before it takes the next. */
type CheckCells = (cells: Iterable<Cell>, gathered: Gathered) => void;

/**
 * Checks the cells of a field: all of them; or, if an earlier result is known, only those in rows that have changed
 * since. The result is the same.
 *
 * @param gathered for what it reports; if it throws, for what it reported until then
 */
export function checkField(
  club: ClubDefinition,
  answers: Answers,
  field: string,
  check: CheckCells,
  gathered: Gathered,
  before?: FieldResult,
): FieldResult {
  const again = before === undefined ? null : checkChanged(club, answers, field, check, before);
  const table = answers.registers[ownerOf(field)];
  if (again === null) return checkCells(eachCellOf(club, answers, field), check, gathered, table);
  addTo(gathered, again);
  return again;
}

/** Adds a result to what has been reported. */
export function addTo(gathered: Gathered, { checked, findings, skips }: Omit<FieldResult, "rows">): void {
  gathered.checked += checked;
  for (const finding of findings) gathered.findings.push(finding);
  for (const skip of skips) gathered.skips.push(skip);
}

function checkCells(
  cells: Iterable<Cell>,
  check: CheckCells,
  gathered: Gathered,
  table: RegisterAnswers | undefined,
): FieldResult {
  const start = { ...gathered, findings: gathered.findings.length, skips: gathered.skips.length };
  const ofFindings: number[] = [];
  const ofSkips: number[] = [];
  const noted = function* () {
    for (const cell of cells) {
      yield cell;
      // Most cells pass, so both loops end at once.
      while (start.findings + ofFindings.length < gathered.findings.length) ofFindings.push(cell.row ?? 0);
      while (start.skips + ofSkips.length < gathered.skips.length) ofSkips.push(cell.row ?? 0);
    }
  };
  check(noted(), gathered);
  const result = {
    checked: gathered.checked - start.checked,
    findings: gathered.findings.slice(start.findings),
    skips: gathered.skips.slice(start.skips),
  };
  return table === undefined ? result : { ...result, rows: { table, ofFindings, ofSkips } };
}

/** Null if everything must be checked: a question, a table that has moved, a check that fails, or half the rows changed. */
function checkChanged(
  club: ClubDefinition,
  answers: Answers,
  field: string,
  check: CheckCells,
  before: FieldResult,
): FieldResult | null {
  const id = ownerOf(field);
  const now = answers.registers[id];
  if (before.rows === undefined || now === undefined || !isAtSamePlace(before.rows.table, now)) return null;
  const { table, ofFindings, ofSkips } = before.rows;
  const changed = changedRows(table)(now);
  if (changed.size * 2 > now.rows.length) return null;
  const inRows = (of: RegisterAnswers) => {
    const cells = eachCellOf(club, { ...answers, registers: { ...answers.registers, [id]: of } }, field, [...changed]);
    return checkCells(cells, check, { checked: 0, findings: [], skips: [] }, of);
  };
  try {
    const [was, is] = [inRows(table), inRows(now)];
    const findings = inOrder(before.findings, ofFindings, changed, is.findings, is.rows?.ofFindings);
    const skips = inOrder(before.skips, ofSkips, changed, is.skips, is.rows?.ofSkips);
    return {
      checked: before.checked - was.checked + is.checked,
      findings: findings.map(({ one }) => one),
      skips: skips.map(({ one }) => one),
      rows: { table: now, ofFindings: findings.map(({ row }) => row), ofSkips: skips.map(({ row }) => row) },
    };
  } catch {
    // Checking everything reports it, with what was found before it.
    return null;
  }
}

function isAtSamePlace(before: RegisterAnswers, now: RegisterAnswers): boolean {
  const placeOf = ({ sheet, firstRow, columnLetters, rows }: RegisterAnswers) =>
    JSON.stringify([sheet, firstRow, rows.length, Object.entries(columnLetters)]);
  return placeOf(before) === placeOf(now);
}

/** A row that was not read again is the same object. */
const changedRows = oncePer((before: RegisterAnswers) =>
  oncePer((now: RegisterAnswers): ReadonlySet<number> => {
    const changed = new Set<number>();
    for (let row = 0; row < now.rows.length; row++) if (before.rows[row] !== now.rows[row]) changed.add(row);
    return changed;
  }),
);

/** What was reported about the unchanged rows and what is reported about the changed ones, from top to bottom. */
function inOrder<T>(
  before: readonly T[],
  rowsBefore: readonly number[],
  changed: ReadonlySet<number>,
  fresh: readonly T[],
  freshRows: readonly number[] = [],
): readonly { readonly one: T; readonly row: number }[] {
  const placed = (list: readonly T[], rows: readonly number[]) => list.map((one, at) => ({ one, row: rows[at] ?? 0 }));
  const kept = placed(before, rowsBefore).filter(({ row }) => !changed.has(row));
  return [...kept, ...placed(fresh, freshRows)].sort((left, right) => left.row - right.row);
}

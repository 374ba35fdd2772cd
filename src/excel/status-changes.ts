import { isTouching } from "../domain/cell-area";
import { idOfStatusName } from "../domain/questionnaire/status-name";
import type { StatusesToShow } from "../domain/questionnaire/statuses-to-show";
import { isStatusText, statusText } from "../domain/questionnaire/status-text";
import type { NamedArea } from "./named-places";
import type { StatusColumn } from "./status-columns";

/** Cells of a column of statuses, one below the other, that need other texts. */
export interface StatusChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly texts: readonly string[];
}

/**
 * What to write so that the columns show these statuses; nothing where they do already. A row of a list or grid shows
 * those of the answers in the same row; a row that a user inserted keeps what they wrote beside it. So does a cell that
 * has a name of its own: an answer that was moved there.
 *
 * @param places where the questions are now
 */
export function statusChanges(
  columns: readonly StatusColumn[],
  { questions, registers }: StatusesToShow,
  places: readonly NamedArea[],
): readonly StatusChange[] {
  const byRow = new Map<string, string[]>();
  for (const { name, sheet, area } of places) {
    if (!questions.has(name)) continue;
    const key = keyOf(sheet, area.top);
    byRow.set(key, [...(byRow.get(key) ?? []), name]);
  }
  return columns.flatMap((column) => {
    const rows = column.register === null ? null : registers.get(column.register);
    // The workbook no longer has that register.
    if (rows === undefined) return [];
    const isNamed = namedCells(column, places);
    return runsOf(column, (at, text) => {
      if (isNamed(at)) return text;
      if (rows !== null) return rows[at] ?? "";
      const ids = byRow.get(keyOf(column.sheet, column.top + at));
      if (ids === undefined) return isStatusText(text) ? "" : text;
      return statusText(ids.map((id) => questions.get(id) ?? ""));
    });
  });
}

/** What to write so that no status is left. Other texts in the columns are the user's, and stay. */
export function statusesToClear(
  columns: readonly StatusColumn[],
  places: readonly NamedArea[],
): readonly StatusChange[] {
  return columns.flatMap((column) => {
    const isNamed = namedCells(column, places);
    return runsOf(column, (at, text) => (isStatusText(text) && !isNamed(at) ? "" : text));
  });
}

/** Tells of each row of a column whether a name other than that of statuses refers to its cell. */
function namedCells({ sheet, top, column, rows }: StatusColumn, places: readonly NamedArea[]): (at: number) => boolean {
  const whole = { top, bottom: top + rows - 1, left: column, right: column };
  const named = places.filter(
    (place) => place.sheet === sheet && idOfStatusName(place.name) === null && isTouching(place.area, whole),
  );
  return (at) => named.some(({ area }) => area.top <= top + at && top + at <= area.bottom);
}

function runsOf(
  { sheet, top, column, rows, texts }: StatusColumn,
  wanted: (at: number, text: string) => string,
): readonly StatusChange[] {
  const runs: { sheet: string; row: number; column: number; texts: string[] }[] = [];
  for (let at = 0; at < rows; at += 1) {
    const text = texts[at] ?? "";
    const next = wanted(at, text);
    if (next === text) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.row + last.texts.length === top + at) last.texts.push(next);
    else runs.push({ sheet, row: top + at, column, texts: [next] });
  }
  return runs;
}

function keyOf(sheet: string, row: number): string {
  return `${sheet.toLowerCase()}!${row}`;
}

import type { Explanation } from "../domain/questionnaire/explanation";

/** The name of the sheet of findings; a number follows where a sheet of the user's has it. */
export const findingsSheetName = "Yardstick findings";

/** The name of its table, by which it is found whatever the sheet is called. Where it stands, the workbook is marked. */
export const findingsTableName = "Yardstick_findings";

/** The columns of the table, in this order unless the user moves them, with their widths in points. */
export const findingsColumns = {
  severity: { header: "Severity", width: 70 },
  rule: { header: "Rule", width: 95 },
  where: { header: "Where", width: 120 },
  message: { header: "What we see", width: 260 },
  fix: { header: "How to fix it", width: 200 },
  seen: { header: "Seen", width: 90 },
  expected: { header: "Expected", width: 90 },
  source: { header: "Source", width: 130 },
  status: { header: "Status", width: 130 },
  explanation: { header: "Explanation", width: 260 },
  subject: { header: "About", width: 130 },
  value: { header: "Rests on", width: 160 },
} as const;

export type FindingsColumn = keyof typeof findingsColumns;

/** What columns were called before: workbooks made then still have these headers. */
const formerHeaders: Readonly<Partial<Record<FindingsColumn, string>>> = { fix: "How to mend it" };

/** The characters Excel takes in a cell, less some for a mark that a text goes on. */
const longestText = 32_000;

/** A text as a cell can hold it. One that is longer is cut, and says so. */
export function cellText(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText)} … (longer than a cell can hold)`;
}

/** What a row is about, whichever version of the rule found it: as explanations, cells a person added stay with that. */
export function findingKey(rule: string, subject: string): string {
  return `${rule.replace(/@\d+$/, "")} ${subject}`;
}

/** Where each of our columns stands among the headers of the table as it is now; -1 where one was taken away. */
export function findingsColumnsIn(headers: readonly unknown[]): Readonly<Record<FindingsColumn, number>> {
  const names = headers.map((header) => String(header).trim().toLowerCase());
  const columns = Object.keys(findingsColumns) as FindingsColumn[];
  const placeOf = (header: string) => names.indexOf(header.toLowerCase());
  const entries = columns.map((id) => {
    const place = placeOf(findingsColumns[id].header);
    const former = formerHeaders[id];
    return [id, place < 0 && former !== undefined ? placeOf(former) : place];
  });
  return Object.fromEntries(entries) as Record<FindingsColumn, number>;
}

/**
 * What is written in the explanation column, for the finding of its row: rows without words are left out, and so is all
 * where the user has taken a column away that says what the words are about. Words on answers that were too long for a
 * cell are kept, and count as lapsed.
 *
 * @param headers the header row of the table as it is now, in any order, with other columns among them
 * @param rows the cells below, of the same width
 */
export function readFindingsRows(
  headers: readonly unknown[],
  rows: readonly (readonly unknown[])[],
): readonly Explanation[] {
  const { rule, subject, value, explanation } = findingsColumnsIn(headers);
  if (Math.min(rule, subject, value, explanation) < 0) return [];
  return rows.flatMap((row): Explanation[] => {
    const text = String(row[explanation] ?? "").trim();
    const [, code, version] = /^(.+)@(\d+)$/.exec(String(row[rule] ?? "").trim()) ?? [];
    if (text === "" || code === undefined) return [];
    return [{ code, version: Number(version), subject: String(row[subject]), value: String(row[value]), text }];
  });
}

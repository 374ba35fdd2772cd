import type { Explanation } from "../domain/questionnaire/explanation";

/** The name of the findings sheet. It gets a number if the user has a sheet of this name. */
export const findingsSheetName = "Yardstick findings";

/**
 * The name of its table, by which we find it even if the sheet was renamed. If the workbook has this table, it is
 * marked.
 */
export const findingsTableName = "Yardstick_findings";

/**
 * The columns of the table, in this order unless the user moves them, with their widths in points: together as wide as a
 * page of A4 on its side can hold at 8 points. Those that only say for us which finding a row is come last and are not
 * printed.
 */
export const findingsColumns = {
  status: { header: "Status", width: 72, isPrinted: true },
  where: { header: "Where", width: 125, isPrinted: true },
  message: { header: "What we see", width: 230, isPrinted: true },
  fix: { header: "How to fix it", width: 185, isPrinted: true },
  seen: { header: "Seen", width: 70, isPrinted: true },
  expected: { header: "Expected", width: 70, isPrinted: true },
  source: { header: "Source", width: 80, isPrinted: true },
  explanation: { header: "Explanation", width: 145, isPrinted: true },
  rule: { header: "Rule", width: 80, isPrinted: true },
  subject: { header: "About", width: 130, isPrinted: false },
  value: { header: "Based on", width: 160, isPrinted: false },
} as const;

export type FindingsColumn = keyof typeof findingsColumns;

const columnIds = Object.keys(findingsColumns) as FindingsColumn[];

/** Those that are printed, from the left; the user's own columns come next, and then the others. */
export const printedColumns: readonly FindingsColumn[] = columnIds.filter((id) => findingsColumns[id].isPrinted);
export const unprintedColumns: readonly FindingsColumn[] = columnIds.filter((id) => !findingsColumns[id].isPrinted);

/** Earlier names of columns: older workbooks still have these headers. */
const formerHeaders: Readonly<Partial<Record<FindingsColumn, string>>> = {
  fix: "How to mend it",
  value: "Rests on",
};

/** Columns that earlier versions had and we no longer draw: they are ours, not the user's. */
const formerColumns: ReadonlySet<string> = new Set(["severity"]);

/** Whether a header is of a column that only earlier versions drew. */
export function isFormerColumn(header: unknown): boolean {
  return formerColumns.has(String(header).trim().toLowerCase());
}

/** A little less than Excel's limit for a cell, to leave room for the note that the text was cut. */
const longestText = 32_000;

/** A text short enough for a cell. A longer one is cut and says so. */
export function cellText(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText)} … (longer than a cell can hold)`;
}

/**
 * Identifies what a row is about, regardless of the rule's version, so that a user's own cells stay with their finding.
 */
export function findingKey(rule: string, subject: string): string {
  return `${rule.replace(/@\d+$/, "")} ${subject}`;
}

/** The position of each of our columns among the table's current headers; -1 for a column that was deleted. */
export function findingsColumnsIn(headers: readonly unknown[]): Readonly<Record<FindingsColumn, number>> {
  const names = headers.map((header) => String(header).trim().toLowerCase());
  const placeOf = (header: string) => names.indexOf(header.toLowerCase());
  const entries = columnIds.map((id) => {
    const place = placeOf(findingsColumns[id].header);
    const former = formerHeaders[id];
    return [id, place < 0 && former !== undefined ? placeOf(former) : place];
  });
  return Object.fromEntries(entries) as Record<FindingsColumn, number>;
}

/**
 * The explanations typed into the table, each for the finding in its row. Leaves out rows without one, or all rows if
 * the user deleted a column that says which finding it is. If the answers were too long for a cell, the explanation is
 * kept but counts as lapsed.
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

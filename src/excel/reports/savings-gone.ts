import type { Problem } from "../../domain/problems";
import type { Report } from "../../domain/reports/report";
import { workbookProblem } from "../../domain/workbook-problems";

/**
 * What to say of savings to show whose sheets are not in the workbook; null if all are there. A formula that refers to such
 * a sheet would be refused.
 */
export function savingsGone(
  { savings = [] }: Report,
  worksheets: readonly Pick<Excel.Worksheet, "name">[],
): Problem | null {
  const names = new Set(worksheets.map(({ name }) => name.toLowerCase()));
  const sheets = savings.flatMap(({ sheet }) => (names.has(sheet.toLowerCase()) ? [] : [sheet]));
  return sheets.length === 0 ? null : workbookProblem("scenario-sheets-gone", { sheets });
}

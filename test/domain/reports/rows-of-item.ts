import type { ReportItem } from "../../../src/domain/reports/report";

/** How many rows an item takes on its page. */
export function rowsOfItem(item: ReportItem): number {
  if (item.kind === "text") return item.lines.length;
  if (item.kind === "table") return item.rows.reduce((sum, { label }) => sum + Math.max(1, label.length), 1);
  return item.kind === "saving" || item.kind === "examples" ? 1 : item.rows;
}

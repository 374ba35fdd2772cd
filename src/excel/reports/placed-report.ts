import type { PlacedReport } from "../../actions/report-ports";
import type { Report } from "../../domain/reports/report";

/** A report that was just drawn. */
export function placedReport(
  { id, kind, parameters, pages, savings = [] }: Report,
  { name, sheet }: Pick<PlacedReport, "name" | "sheet">,
): PlacedReport {
  const asAsked = { kept: [], lostSavings: [], isStale: false };
  return { name, sheet, id, kind, parameters, pages: pages.length, savings, ...asAsked };
}

import { titleOfReport } from "../domain/reports/title-of-report";
import { reportDefinitions } from "./report/report-definitions";
import { reportUsage } from "./report-usage";

/** How to ask for a report, and which there are. */
export function reportHelp(): string {
  const reports = reportDefinitions();
  const width = Math.max(...reports.map(({ id }) => id.length)) + 1;
  const known = reports.map((one) => `  ${one.id.padEnd(width)} ${titleOfReport(one)}`);
  return `Usage:\n  ${reportUsage}\nThe reports are:\n${known.join("\n")}`;
}

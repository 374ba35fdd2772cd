import { findReportKind } from "./index";
import type { ReportDefinition } from "./report-definition";

/** What a report is called in a list: "Section 251: comparative report". */
export function titleOfReport({ title, kind }: Pick<ReportDefinition, "title" | "kind">): string {
  return `${title}: ${findReportKind(kind)?.label ?? kind}`;
}

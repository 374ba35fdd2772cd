import type { Result } from "../result";
import type { Report } from "./report";
import type { ReportInputs } from "./report-inputs";

/** A kind of report: what is on its pages. How they are drawn is in excel/reports. */
export interface ReportKind {
  /** Permanent: workbooks and definitions hold it. */
  readonly kind: string;
  /** What it is called after the name of what it is about: "comparative report". */
  readonly label: string;
  /** True if it has extracts of the scrapbook. */
  readonly readsScrapbook?: true;
  /** True if it can show savings of scenarios. */
  readonly showsSavings?: true;
  /** Describes the report; a problem if the member or the group is not found, or none of its indicators has figures. */
  describe(inputs: ReportInputs): Result<Report>;
}

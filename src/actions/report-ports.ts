import type { Report, ReportChoices, ReportParameters, ReportSaving } from "../domain/reports/report";
import type { KeptPage } from "../domain/reports/report-inputs";
import type { Result } from "../domain/result";

/** One of our reports in the workbook, identified by its workbook name. */
export interface PlacedReport {
  readonly name: string;
  /** The sheet's name on its tab. */
  readonly sheet: string;
  /** The id and the kind of its definition. */
  readonly id: string;
  readonly kind: string;
  /** What its cells say at present. */
  readonly parameters: ReportParameters;
  /** How many pages it has. */
  readonly pages: number;
  /** Those of its pages that only stay for what somebody wrote beside them. */
  readonly kept: readonly KeptPage[];
  /** The savings that it shows, by the sheets' names now. */
  readonly savings: readonly ReportSaving[];
  /** The sheets, by their last known names, whose savings it showed and that are no longer in the workbook. */
  readonly lostSavings: readonly string[];
  /** True if its words are about other figures than its cells have now. */
  readonly isStale: boolean;
}

/** A report that was made again in its place. */
export interface RedrawnReport extends PlacedReport {
  /** How many of its cells somebody had typed over; what they typed now stands beside their pages. */
  readonly putBeside: number;
}

/** How somebody who waits for a report, or for a file of it, hears how far it is, and stops it. */
export interface ReportProgress {
  /** How many of how many are done: pages that are drawn, or bytes of a file that are read. */
  tell(done: number, all: number): void;
  isCancelled(): boolean;
}

/** The same for a report that is drawn again in its place. */
export interface UpdateProgress extends ReportProgress {
  /** Says that its cells change from now on, so it can't be cancelled any more. */
  tellChanging(): void;
}

/** A report as it is in the workbook, to be made again. */
export interface NotedReport extends Pick<PlacedReport, "parameters" | "savings" | "lostSavings"> {
  /** The pages beside which somebody wrote something. */
  readonly noted: readonly KeptPage[];
}

/** What the actions need from the open workbook for reports. */
export interface ReportWorkbook {
  /** Shows the first page of a report; a problem if it is gone. */
  showReport(name: string): Promise<Result<null>>;
  /** Adds a report, and shows it; null if it was cancelled, and then nothing of it is left. */
  addReport(report: Report, choices: ReportChoices, progress: ReportProgress): Promise<Result<PlacedReport | null>>;
  /**
   * What the report with that workbook name compares now, and its pages beside which somebody wrote something, as pages to
   * keep; null if the report is gone.
   */
  readNotedPages(name: string): Promise<Result<NotedReport | null>>;
  /**
   * Draws a report again where it is. What stands beside a page moves with it, and what was typed over its own cells is put there. Null if it was cancelled, and then nothing
   * has changed.
   */
  redrawReport(
    name: string,
    report: Report,
    choices: ReportChoices,
    progress: UpdateProgress,
  ): Promise<Result<RedrawnReport | null>>;
}

/** The whole workbook as a PDF, where Excel gives it to an add-in. */
export interface WorkbookPdf {
  /** Whether this Excel does: on Windows and Mac, but not on the web. */
  isOffered(): boolean;
  /**
   * Reads it, with the name for its file; the problem `cancelled` once nobody waits for it any more. Progress is in bytes.
   */
  read(progress: ReportProgress): Promise<Result<{ readonly name: string; readonly bytes: Uint8Array }>>;
}

import type {
  RedrawnReport,
  ReportProgress,
  ReportWorkbook,
  UpdateProgress,
  WorkbookPdf,
} from "../../src/actions/report-ports";
import type { Report, ReportParameters, ReportSaving } from "../../src/domain/reports/report";
import { succeed, type Result } from "../../src/domain/result";

/** The reports of a workbook, and its PDF, as a test sets them. */
export interface FakeReports extends ReportWorkbook, WorkbookPdf {
  /** What was drawn: reports that were added, and those that were drawn again. */
  readonly drawn: { readonly name: string | null; readonly report: Report }[];
  readonly shown: string[];
  /** Waits before each page is drawn, so that a test can look and cancel. */
  wait: () => Promise<void>;
  /** How many cells of a report somebody had typed over. */
  putBeside: number;
  /** What the cells of a report say when it is made again. */
  parameters: ReportParameters;
  /** The savings that a report shows when it is made again. */
  savings: readonly ReportSaving[];
  /** The sheets whose savings it showed and that have gone. */
  lostSavings: readonly string[];
  hasPdf: boolean;
  pdf: Result<{ readonly name: string; readonly bytes: Uint8Array }>;
}

export function fakeReports(): FakeReports {
  async function redraw(name: string, report: Report, progress: UpdateProgress) {
    await fakes.wait();
    if (progress.isCancelled()) return succeed(null);
    progress.tellChanging();
    return draw(name, report, { ...progress, isCancelled: () => false });
  }
  async function draw(
    name: string | null,
    report: Report,
    progress: ReportProgress,
  ): Promise<Result<RedrawnReport | null>> {
    for (const { number } of report.pages) {
      await fakes.wait();
      if (progress.isCancelled()) return succeed(null);
      progress.tell(number, report.pages.length);
    }
    fakes.drawn.push({ name, report });
    const { id, kind, parameters, pages } = report;
    const savings = { savings: report.savings ?? [], lostSavings: [] };
    const shown = { id, kind, parameters, pages: pages.length, kept: [], ...savings, isStale: false };
    const placed = { ...shown, putBeside: fakes.putBeside };
    return succeed({ name: name ?? "Yardstick_report_1", sheet: "Yardstick report 1", ...placed });
  }
  const fakes: FakeReports = {
    drawn: [],
    shown: [],
    wait: async () => undefined,
    putBeside: 0,
    parameters: { member: "Leeds", peers: "neighbours", year: "newest" },
    savings: [],
    lostSavings: [],
    hasPdf: false,
    pdf: succeed({ name: "Book1.pdf", bytes: new Uint8Array([37, 80, 68, 70]) }),
    async showReport(name) {
      fakes.shown.push(name);
      return succeed(null);
    },
    addReport: (report, _choices, progress) => draw(null, report, progress),
    readNotedPages: async () =>
      succeed({ parameters: fakes.parameters, savings: fakes.savings, lostSavings: fakes.lostSavings, noted: [] }),
    redrawReport: (name, report, _choices, progress) => redraw(name, report, progress),
    isOffered: () => fakes.hasPdf,
    async read({ tell }) {
      tell(4_194_304, 9_500_000);
      await fakes.wait();
      return fakes.pdf;
    },
  };
  return fakes;
}

import type { ReportProgress } from "../../actions/report-ports";
import type { Report, ReportPage } from "../../domain/reports/report";
import { addHiddenName } from "../add-hidden-name";
import { drawChart } from "../draw-chart";
import { requestRoom } from "../request-room";
import { chartArea } from "./draw-pages";
import type { ReportSheets } from "./fill-report";
import { fillReportChart } from "./fill-report-data";
import { reportChartNames } from "./report-names";

/**
 * However many pages a report has: each takes a round trip, and between them the pane says how far it is and can be
 * cancelled.
 */
const mostBatches = 12;

/**
 * Draws the charts of a report, with the cells that they are drawn from, some pages at a time.
 *
 * @param name its workbook name
 * @returns false if it was cancelled
 */
export async function drawReportCharts(
  context: Excel.RequestContext,
  { sheet, dataSheet, dataSheetName }: ReportSheets,
  name: string,
  report: Report,
  progress: ReportProgress,
): Promise<boolean> {
  const { names } = context.workbook;
  const { pages } = report;
  const ofBatch = Math.ceil(pages.length / mostBatches);
  const drawPage = async ({ number, items }: ReportPage, room: ReturnType<typeof requestRoom>): Promise<void> => {
    for (const item of items) {
      if (item.kind !== "chart") continue;
      await room(charactersOf(report, item.chart));
      const ours = reportChartNames(name, item.chart + 1, report.charts[item.chart]?.kind ?? "");
      const filled = fillReportChart(dataSheet, dataSheetName, report, item.chart, ours.chart);
      addHiddenName(names, ours.name, filled.asked, "what the chart compares");
      addHiddenName(names, ours.rows, filled.rows, "what the chart draws");
      const { excelChart, spec, rows, place } = filled;
      drawChart(sheet, { excelChart, spec, name: ours.chart, isOfReport: true }, rows, place, (drawn) => {
        const [first = "", last] = chartArea(number, item).split(":");
        drawn.setPosition(first, last);
      });
    }
  };
  const drawBatch = async (batch: readonly ReportPage[]): Promise<void> => {
    const room = requestRoom(context);
    for (const page of batch) await drawPage(page, room);
    await context.sync();
  };

  progress.tell(0, pages.length);
  await context.sync();
  for (let done = 0; done < pages.length;) {
    // The pane's turn: to say how far it is, and to hear that it is cancelled.
    await new Promise((resolve) => setTimeout(resolve));
    if (progress.isCancelled()) return false;
    const batch = pages.slice(done, done + ofBatch);
    await drawBatch(batch);
    done += batch.length;
    progress.tell(done, pages.length);
  }
  return !progress.isCancelled();
}

/** About how much its cells take in a request. */
function charactersOf(report: Report, chart: number): number {
  return (report.charts[chart]?.capacity ?? 0) * 1_500;
}

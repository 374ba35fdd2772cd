import type { Workbook } from "../actions/ports";
import { succeed, type Result } from "../domain/result";
import { marksChart } from "./chart-names";
import { inExcel } from "./in-excel";
import { recalculate } from "./recalculate";
import { marksReport } from "./reports/report-names";
import { watchCharts } from "./watch-charts";

/** What reads and draws charts and reports. */
type Charts = Pick<Workbook, "addChart" | "readCharts" | "updateCharts" | "readReports" | "updateReports">;

/**
 * The workbook that is open in Excel. What reads and draws charts is loaded once it is needed, because most workbooks
 * have none.
 *
 * @param load a problem if it can't be loaded
 */
export function openWorkbook(load: () => Promise<Result<Charts>>): Workbook {
  async function inCharts<T>(work: (charts: Charts) => Promise<Result<T>>): Promise<Result<T>> {
    const loaded = await load();
    return loaded.ok ? work(loaded.value) : loaded;
  }
  return {
    addChart: (spec, place) => inCharts((charts) => charts.addChart(spec, place)),
    async readCharts() {
      const has = await hasName(marksChart);
      if (!has.ok) return has;
      return has.value ? inCharts((charts) => charts.readCharts()) : succeed([]);
    },
    watchCharts,
    updateCharts: (updates) => inCharts((charts) => charts.updateCharts(updates)),
    async readReports() {
      // Some reports have no charts.
      const has = await hasName(marksReport);
      if (!has.ok) return has;
      return has.value ? inCharts((charts) => charts.readReports()) : succeed([]);
    },
    updateReports: (updates) => inCharts((charts) => charts.updateReports(updates)),
    recalculate,
  };
}

function hasName(isMeant: (name: string) => boolean): Promise<Result<boolean>> {
  return inExcel(async (context) => {
    const { names } = context.workbook;
    names.load({ name: true });
    await context.sync();
    return names.items.some(({ name }) => isMeant(name));
  });
}

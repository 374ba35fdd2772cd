import { parseArea } from "../../domain/cell-area";
import { type HomesChart, homesKind } from "../../domain/homes-chart/describe-homes";
import type { Result } from "../../domain/result";
import { chartOfRows } from "../chart-names";
import { fitChart } from "../draw-chart";
import { inExcel } from "../in-excel";
import { placeBlock } from "../place-block";
import { splitAddress } from "../split-address";
import { homesChart, homesForm } from "./homes-chart";
import { givenCells } from "./homes-facts";
import { asText } from "../as-text";

/**
 * Gives the charts of homes as many bars as there are homes now, an axis for their costs, and the texts that no formula
 * gives. A chart that somebody has deleted or rebuilt by hand is left alone. Three round trips.
 */
export function fitHomesCharts({ described }: HomesChart): Promise<Result<null>> {
  return inExcel(async (context) => {
    const { names, worksheets } = context.workbook;
    names.load({ name: true });
    worksheets.load({ name: true, charts: { name: true, series: { name: true } } });
    await context.sync();
    const found = names.items.flatMap((item) => {
      const chart = chartOfRows(item.name);
      if (chart?.kind !== homesKind) return [];
      return [{ name: chart.chart, rows: item.getRangeOrNullObject().load({ address: true, rowCount: true }) }];
    });
    await context.sync();
    const charts = worksheets.items.flatMap((sheet) => sheet.charts.items);
    const planned = homesForm.series(described);
    for (const { name, rows } of found) {
      const at = rows.isNullObject ? null : splitAddress(rows.address);
      const drawn = charts.find((chart) => chart.name === name);
      const series = planned.flatMap((one) => drawn?.series.items.find((each) => each.name === one.name) ?? []);
      if (at === null || drawn === undefined || series.length < planned.length) continue;
      const corner = { left: at.area.left - (parseArea(homesChart.rows(1))?.left ?? 0), top: 0 };
      const given = worksheets.getItem(at.sheet).getRange(placeBlock(givenCells, corner));
      given.values = (described.given ?? []).map((text) => [asText(text)]);
      const how = { followed: homesChart, form: homesForm, spec: described, isOfReport: false };
      fitChart(drawn, series, { ...how, capacity: rows.rowCount - 1 }, rows, { sheetName: at.sheet, corner });
    }
    await context.sync();
    return null;
  });
}

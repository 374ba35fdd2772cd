import { followCharts } from "../../src/actions/follow-charts";
import { insertChart } from "../../src/actions/insert-chart";
import { ranked } from "../../src/domain/charts/ranked";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { figuresOfSamples } from "./figures-of-samples";
import { openExcel } from "./open-excel";

/** A chart that compares an authority with its neighbours, as Insert chart makes it, through the real office.js. */
export async function chartSample(): Promise<Uint8Array> {
  const { documentFile, model } = await openExcel();
  const figures = figuresOfSamples();
  const choice = { indicator: "s251.fostering.weekly-cost", peers: "neighbours", year: "2024-25" };
  const data = await figures.withIndicator(choice.indicator);
  if (!data.ok) throw new Error(data.problem.message);
  const follower = followCharts(excelWorkbook, figures, ({ problem }) => {
    throw new Error(problem.message);
  });
  const inserted = await insertChart(excelWorkbook, follower, data.value, ranked, choice);
  if (!inserted.ok) throw new Error(inserted.problem.message);
  // The sheet that every new workbook begins with.
  model.removeSheet(model.sheetByName("Sheet1")?.id ?? "");
  await model.recalculation.settled();
  return documentFile();
}

import { followCharts } from "../../src/actions/follow-charts";
import { insertChart } from "../../src/actions/insert-chart";
import { ranked } from "../../src/domain/charts/ranked";
import { figuresOfLibrary } from "../../src/cli/excel/figures-of-library";
import { openExcel } from "../../src/cli/excel/open-excel";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { libraryOfSamples } from "./library-of-samples";

/** A chart that compares an authority with its neighbours, as Insert chart makes it, through the real office.js. */
export async function chartSample(): Promise<Uint8Array> {
  const { save } = await openExcel(libraryOfSamples);
  const figures = figuresOfLibrary(libraryOfSamples);
  const choice = { indicator: "s251.fostering.weekly-cost", peers: "neighbours", year: "2024-25" };
  const data = await figures.withIndicator(choice.indicator);
  if (!data.ok) throw new Error(data.problem.message);
  const follower = followCharts(excelWorkbook, figures, ({ problem }) => {
    throw new Error(problem.message);
  });
  const inserted = await insertChart(excelWorkbook, follower, data.value, ranked, choice);
  if (!inserted.ok) throw new Error(inserted.problem.message);
  return save();
}

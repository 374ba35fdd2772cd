import { followCharts } from "../../../src/actions/follow-charts";
import { insertChart } from "../../../src/actions/insert-chart";
import { box } from "../../../src/domain/charts/box";
import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { currentRequirementSets } from "../../../src/workbench/protocol/host";
import type { WorkbookModel } from "../../../src/workbench/model/workbook-model";
import type { SheetData } from "../../../src/workbook-file/workbook-data";
import { asLeeds, fakeFigures } from "../../actions/fake-figures";
import { drawnCharts, drawnColumn } from "../drawn-charts";
import { startAnswering } from "../start-answering";

jest.setTimeout(40_000);

const choice = { indicator: "care.weekly-cost", peers: "all", year: "2024-25" };
const problems: string[] = [];
const follower = () => followCharts(excelWorkbook, fakeFigures(), ({ problem }) => problems.push(problem.message));
const nothing: unknown = expect.objectContaining({ error: "#N/A" });

let model: WorkbookModel;
const { chartSheet, dataSheet, edit } = drawnCharts(() => model);
const columns = (sheet: SheetData, first: number, last: number, rows: number, from?: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => drawnColumn(sheet, first + at, rows, from));
const insert = () => insertChart(excelWorkbook, follower(), asLeeds, box, choice);

beforeEach(async () => {
  ({ model } = await startAnswering());
  problems.length = 0;
});

describe("a box chart", () => {
  it("draws for each year the parts of a box, those below 0 apart, and one's own value", async () => {
    expect(await insert()).toMatchObject({ ok: true });
    const data = await dataSheet();
    // −100, 0, 500, 700, 700: from the lowest to the lower quartile is below 0, and the upper quartile is the highest.
    // Three values in 2020-21 are too few for a box.
    expect(columns(data, 4, 14, 3)).toEqual([
      ["2020-21", "2024-25", ""],
      [nothing, nothing, nothing],
      [nothing, nothing, nothing],
      [nothing, 500, nothing],
      [nothing, 200, nothing],
      [nothing, nothing, nothing],
      [nothing, nothing, nothing],
      [nothing, nothing, nothing],
      [nothing, nothing, nothing],
      [nothing, -100, nothing],
      [400, 500, nothing],
    ]);
    // The year that its title is about, not "latest", which old figures would not have.
    expect(data.cells.find(({ row, column }) => row === 7 && column === 1)?.value).toBe("2024-25");
    const [chart] = (await chartSheet()).charts;
    expect(chart).toMatchObject({
      type: "ColumnStacked",
      title: { text: expect.stringMatching(/^Leeds: £500 a week in 2024-25, in the middle half of the 5/) as string },
      categoryAxis: { title: expect.stringMatching(/^Box: the middle half of the group/) as string },
    });
    expect(chart?.series.map(({ name, chartType, fill }) => [name, chartType, fill])).toEqual([
      ["Up to the box", null, "None"],
      ["Lowest to lower quartile", null, "#DFE5EC"],
      ["Lower quartile to median", null, "#C3CFDD"],
      ["Median to upper quartile", null, "#C3CFDD"],
      ["Upper quartile to highest", null, "#DFE5EC"],
      ["Upper quartile to highest, below 0", null, "#DFE5EC"],
      ["Median to upper quartile, below 0", null, "#C3CFDD"],
      ["Lower quartile to median, below 0", null, "#C3CFDD"],
      ["Lowest to lower quartile, below 0", null, "#DFE5EC"],
      ["Leeds", "LineMarkers", null],
    ]);
    expect(chart?.series.at(-1)?.pointLabels).toMatchObject({
      1: { seriesName: true, value: true, position: "Right" },
    });
  });

  it("follows the cells with its group and its authority", async () => {
    await insert();
    edit(await chartSheet(), 1, "core");
    expect((await chartSheet()).charts[0]?.title.text).toContain("£100 below the median of the 2 authorities");
    expect(columns(await dataSheet(), 6, 13, 2)).toEqual(Array.from({ length: 8 }, () => [nothing, nothing]));
    edit(await chartSheet(), 2, "Bristol");
    expect((await chartSheet()).charts[0]?.series.at(-1)?.name).toBe("Bristol");
    expect(drawnColumn(await dataSheet(), 14, 2)).toEqual([nothing, 700]);
    expect(problems).toEqual([]);
  });

  it("can have boxes above 0, across it and below it", async () => {
    await insert();
    const data = await dataSheet();
    const sheet = model.sheetByName(data.name)!.id;
    // The figures behind the first drawn row, below the 24 rows that the chart can have: own, lowest … highest.
    const behind = 3 + 24 + 2;
    for (const [figures, ...parts] of [
      [[10, 20, 40, 70, 110], 10, 10, 20, 30, 40, nothing, nothing, nothing, nothing],
      [[-40, -10, 20, 30, 60], nothing, nothing, 20, 10, 30, nothing, nothing, -10, -30],
      [[-90, -70, -40, -20, -5], -5, nothing, nothing, nothing, nothing, -15, -20, -30, -20],
    ] as const) {
      figures.forEach((figure, at) => model.setInput(sheet, behind, 5 + at, String(figure)));
      expect(columns(await dataSheet(), 5, 13, 1).flat()).toEqual(parts);
    }
  });

  it("draws cells without our functions, and uses nothing newer than ExcelApi 1.9", async () => {
    const oldest = Object.entries(currentRequirementSets).filter(([set]) => !set.startsWith("ExcelApi"));
    ({ model } = await startAnswering({ requirementSets: { ...Object.fromEntries(oldest), ExcelApi: 1.9 } }));
    expect(await insert()).toMatchObject({ ok: true });
    const { cells } = await dataSheet();
    const drawn = cells.filter(({ row, column }) => row >= 3 && row < 27 && column >= 4 && column <= 14);
    expect(drawn.flatMap(({ formula }) => formula ?? []).filter((formula) => formula.includes("CLUB."))).toEqual([]);
  });
});

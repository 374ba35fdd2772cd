import { followCharts } from "../../../src/actions/follow-charts";
import { insertChart } from "../../../src/actions/insert-chart";
import { quadrant } from "../../../src/domain/charts/quadrant";
import { succeed } from "../../../src/domain/result";
import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { currentRequirementSets } from "../../../src/workbench/protocol/host";
import type { WorkbookModel } from "../../../src/workbench/model/workbook-model";
import type { SheetData } from "../../../src/workbook-file/workbook-data";
import { asLeeds, fakeFigures } from "../../actions/fake-figures";
import { manyMeasures } from "../../support/many-measures";
import { drawnCharts, drawnColumn } from "../drawn-charts";
import { startAnswering } from "../start-answering";

jest.setTimeout(40_000);

const release = manyMeasures([
  { label: "Fostering: weekly cost", figures: [300, 100, 200, 400, 500, 700] },
  { label: "Stable", unit: "%", polarity: "higher-is-better", figures: [5, 5, 5, 1, 9, 9] },
  { label: "Moves", unit: "%", polarity: "lower-is-better", figures: [4, 5, 4, 1, 9, 9] },
  { label: "Rate", unit: "%", figures: [5, 5, 5, 1, 9, 9] },
  { label: "Leaving care: spend", figures: [300, 100, 200, 400, 500, 700] },
]);
const data = { ...asLeeds, release };
const problems: string[] = [];
const follower = () =>
  followCharts(excelWorkbook, fakeFigures(succeed(data)), ({ problem }) => problems.push(problem.message));
const nothing: unknown = expect.objectContaining({ error: "#N/A" });

let model: WorkbookModel;
const { chartSheet, dataSheet, edit } = drawnCharts(() => model);
const start = async (requirementSets?: Readonly<Record<string, number>>) => {
  ({ model } = await startAnswering({ ...(requirementSets && { requirementSets }), data }));
};
const insert = (peers: string, others: readonly string[]) =>
  insertChart(excelWorkbook, follower(), data, quadrant, {
    indicator: "m0",
    peers,
    year: "latest",
    others: others.map((indicator) => ({ indicator, release })),
  });
/** The rows of the services, below those of the corners. */
const services = (sheet: SheetData, count: number) => [4, 5, 6].map((column) => drawnColumn(sheet, column, count, 7));

beforeEach(async () => {
  problems.length = 0;
  await start();
});

describe("a quadrant", () => {
  it("has a point for each service, at its places in the group, and words in the corners", async () => {
    expect(await insert("others", ["m1", "m4", "m2"])).toMatchObject({ ok: true });
    const sheet = await dataSheet();
    // Of the other five two have a lower cost. Leeds' stability is their median; one has fewer moves and one as many.
    expect(services(sheet, 3)).toEqual([
      ["Fostering", "Leaving care", ""],
      [40, 40, 50],
      [50, 70, nothing],
    ]);
    expect(drawnColumn(sheet, 4, 4)).toEqual([
      "lower cost, better performance",
      "higher cost, better performance",
      "lower cost, worse performance",
      "higher cost, worse performance",
    ]);
    const [chart] = (await chartSheet()).charts;
    expect(chart).toMatchObject({
      type: "XYScatter",
      title: {
        text: expect.stringMatching(
          /^Leeds: of 2 services, none is higher in cost and worse in performance, 1 lower in cost and better in performance\n/,
        ) as string,
      },
      valueAxis: { minimum: -20, maximum: 120, crossing: 50, title: "← worse · percentile of performance · better →" },
      categoryAxis: { minimum: 0, maximum: 100, crossing: 50 },
    });
    expect(chart?.series.map(({ name, values, categories }) => [name, values, categories])).toEqual([
      ["Corners", "'Yardstick data'!$H$4:$H$9", "'Yardstick data'!$F$4:$F$9"],
      ["Leeds", "'Yardstick data'!$G$4:$G$9", "'Yardstick data'!$F$4:$F$9"],
    ]);
    expect(chart?.series[1]?.pointLabels).toMatchObject({ 4: { text: "Fostering" }, 5: { text: "Leaving care" } });
  });

  it("gives the same places in a group that includes the authority", async () => {
    await insert("all", ["m1", "m4", "m2"]);
    expect(services(await dataSheet(), 2)).toEqual([
      ["Fostering", "Leaving care"],
      [40, 40],
      [50, 70],
    ]);
    expect((await chartSheet()).charts[0]?.title.text).toContain("among all 6 members");
  });

  it("follows its cells, and draws no service of which neither end is better or that was left blank", async () => {
    await insert("others", ["m1", "m4", "m2"]);
    edit(await chartSheet(), 1, "Rate");
    expect(services(await dataSheet(), 2)).toEqual([
      ["", "Leaving care"],
      [50, 40],
      [nothing, 70],
    ]);
    const [chart] = (await chartSheet()).charts;
    expect(chart?.categoryAxis.title).toContain(
      "Not drawn: Fostering, as neither end of its performance figure is better",
    );
    edit(await chartSheet(), 0, "");
    expect((await chartSheet()).charts[0]?.title.text).toContain(
      "1 lower in cost and better in performance\nPlaces among",
    );
    edit(await chartSheet(), 2, "Fostering: weekly cost");
    edit(await chartSheet(), 0, "Fostering: weekly cost");
    edit(await chartSheet(), 1, "Stable");
    expect(services(await dataSheet(), 2)[0]).toEqual(["Fostering, Stable", "Fostering, Moves"]);
    expect(problems).toEqual([]);
  });

  it("draws no service of which the add-in has not said yet which end is better", async () => {
    await insert("others", ["m1"]);
    const sheet = model.sheetByName((await dataSheet()).name)!.id;
    model.setInput(sheet, 7, 1, "m2");
    expect(services(await dataSheet(), 1)).toEqual([[""], [50], [nothing]]);
    expect((await chartSheet()).charts[0]?.title.text).toMatch(/^These figures are being updated/);
  });

  it("draws cells without our functions, and uses nothing newer than ExcelApi 1.9", async () => {
    const oldest = Object.entries(currentRequirementSets).filter(([set]) => !set.startsWith("ExcelApi"));
    await start({ ...Object.fromEntries(oldest), ExcelApi: 1.9 });
    expect(await insert("others", ["m1"])).toMatchObject({ ok: true });
    const { cells } = await dataSheet();
    const drawn = cells.filter(({ row, column }) => row >= 3 && row < 15 && column >= 4 && column <= 7);
    expect(drawn.flatMap(({ formula }) => formula ?? []).filter((formula) => formula.includes("CLUB."))).toEqual([]);
  });
});

import { followCharts } from "../../../src/actions/follow-charts";
import { insertChart } from "../../../src/actions/insert-chart";
import { spine } from "../../../src/domain/charts/spine";
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

const figures = [300, 100, 200, 400, 500, 700];
const release = manyMeasures([
  { label: "Cost", figures },
  { label: "Good", polarity: "higher-is-better", figures },
  { label: "Bad", polarity: "lower-is-better", unit: "%", decimals: 1, figures },
  { label: "Mine alone", figures: [5] },
  { label: "Not mine", figures: [null, 1, 2, 3, 4, 5] },
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
const insert = (others: readonly string[]) =>
  insertChart(excelWorkbook, follower(), data, spine, {
    indicator: "m0",
    peers: "others",
    year: "latest",
    others: others.map((indicator) => ({ indicator, release })),
  });
/** A row of a table, from one column to another; the drawn rows begin in row 4, counting from 1. */
const row = (sheet: SheetData, at: number, from: string, to: string) =>
  Array.from({ length: to.charCodeAt(0) - from.charCodeAt(0) + 1 }, (_, column) =>
    drawnColumn(sheet, from.charCodeAt(0) - 65 + column, 1, at - 1).at(0),
  );
const apart = 24;

beforeEach(async () => {
  problems.length = 0;
  await start();
});

describe("a spine", () => {
  it("draws for each indicator the group's range, its middle half and one's own mark, in pieces, with a table", async () => {
    expect(await insert(["m1", "m2", "m3", "m4"])).toMatchObject({ ok: true });
    const sheet = await dataSheet();
    // The others have 100, 200, 400, 500, 700: quartiles 200 and 500, median 400. Leeds' 300 is a third of the way down
    // from 400 to 100, so a third of 38 to the left of 50.
    expect(row(sheet, 5, "E", "O")).toEqual([
      "Cost",
      ...[
        12,
        expect.closeTo(38 - 76 / 3, 6),
        expect.closeTo(50 - 38 / 3 - 0.8 - (50 - 76 / 3), 6),
        nothing,
        nothing,
        nothing,
      ],
      ...[1.6, 21, 20, 12],
    ]);
    expect(row(sheet, 5 + apart, "F", "P")).toEqual([
      ...[nothing, nothing, expect.closeTo(38 / 3 - 0.8, 6), expect.closeTo(38 / 3, 6), expect.closeTo(76 / 3, 6), 12],
      ...["lower", "higher", "£300", "£400", "5"],
    ]);
    expect(row(sheet, 4 + apart, "N", "P")).toEqual(["Leeds", "Median", "n"]);
    const [chart] = (await chartSheet()).charts;
    expect(chart).toMatchObject({
      type: "BarStacked",
      title: {
        text: expect.stringMatching(/^Leeds: better than the median on 1 of 2 indicators, worse on 1;/) as string,
      },
      categoryAxis: { reversePlotOrder: true },
      valueAxis: { minimum: 0, maximum: 153, tickLabelPosition: "None" },
    });
    expect(chart?.series.map(({ name, values }) => [name, values.replace("'Yardstick data'!", "")])).toEqual([
      ["Left of the group", "$F$4:$F$9"],
      ["Lowest quarter, left", "$G$4:$G$9"],
      ["Middle half, left", "$H$4:$H$9"],
      ["Middle half, right", "$I$4:$I$9"],
      ["Highest quarter, right", "$J$4:$J$9"],
      ["Right of the group", "$K$4:$K$9"],
      ["Leeds", "$L$4:$L$9"],
      ["Left of the group, beyond the mark", "$F$28:$F$33"],
      ["Lowest quarter, left, beyond the mark", "$G$28:$G$33"],
      ["Middle half, left, beyond the mark", "$H$28:$H$33"],
      ["Middle half, right, beyond the mark", "$I$28:$I$33"],
      ["Highest quarter, right, beyond the mark", "$J$28:$J$33"],
      ["Right of the group, beyond the mark", "$K$28:$K$33"],
      ["Own value", "$M$4:$M$9"],
      ["Group median", "$N$4:$N$9"],
      ["n", "$O$4:$O$9"],
    ]);
    expect(chart?.series[13]?.pointLabels).toMatchObject({
      0: { text: "Leeds" },
      1: { text: "£300", formula: "='Yardstick data'!$N$29" },
      3: { text: "300.0%" },
      4: { text: "–" },
      5: { text: "–" },
    });
    expect(chart?.series[12]?.pointLabels).toMatchObject({
      1: { text: "higher" },
      2: { text: "better" },
      5: { text: "higher" },
    });
  });

  it("turns a row round where less is better, and draws neither where there is nothing to compare", async () => {
    await insert(["m1", "m2", "m3", "m4"]);
    const sheet = await dataSheet();
    const places = (at: number) => row(sheet, 4 + at + 3 * apart, "E", "I");
    const [cost, good, bad, alone, notMine] = [places(1), places(2), places(3), places(4), places(5)];
    expect(good).toEqual(cost);
    // Better than the median by 100, a third of the way to the best, which is 100 again; the worst is 700.
    expect(bad).toEqual([
      expect.closeTo(50 + 38 / 3, 6),
      12,
      expect.closeTo(50 - 38 / 3, 6),
      expect.closeTo(50 + 76 / 3, 6),
      88,
    ]);
    expect(alone).toEqual(["", "", "", "", ""]);
    expect(notMine).toEqual(["", 12, 31, 69, 88]);
    expect(row(sheet, 8, "E", "L")).toEqual(["Mine alone", 50, nothing, nothing, nothing, nothing, 45, nothing]);
  });

  it("follows its cells, and a row that was left blank is free", async () => {
    await insert(["m1", "m2", ""]);
    edit(await chartSheet(), 1, "");
    let sheet = await dataSheet();
    expect(drawnColumn(sheet, 4, 6)).toEqual([" ", "Cost", "", "Bad", "", ""]);
    expect((await chartSheet()).charts[0]?.title.text).toContain("2 indicators beside");
    edit(await chartSheet(), 3, "Not mine");
    edit(await chartSheet(), 4, "all");
    sheet = await dataSheet();
    expect(drawnColumn(sheet, 4, 6)).toEqual([" ", "Cost", "", "Bad", "Not mine", ""]);
    expect((await chartSheet()).charts[0]?.title.text).toContain("3 indicators beside all 6 members");
    expect((await chartSheet()).charts[0]?.series[0]?.values).toBe("'Yardstick data'!$F$4:$F$8");
    expect(problems).toEqual([]);
  });

  it("draws no bar for an indicator of which the add-in has not said yet which end is better", async () => {
    await insert(["m1"]);
    const before = await dataSheet();
    const ofCells = model.sheetByName(before.name)!.id;
    // As if the cell had changed while the add-in is not there: the row is about another indicator than was written.
    model.setInput(ofCells, 3, 1, "m2");
    const sheet = await dataSheet();
    expect(row(sheet, 5, "F", "L")).toEqual([50, nothing, nothing, nothing, nothing, expect.anything(), nothing]);
    expect((await chartSheet()).charts[0]?.title.text).toMatch(/^These figures are being updated/);
  });

  it("draws cells without our functions, and uses nothing newer than ExcelApi 1.9", async () => {
    const oldest = Object.entries(currentRequirementSets).filter(([set]) => !set.startsWith("ExcelApi"));
    await start({ ...Object.fromEntries(oldest), ExcelApi: 1.9 });
    expect(await insert(["m1"])).toMatchObject({ ok: true });
    const { cells } = await dataSheet();
    const drawn = cells.filter(({ row: at, column }) => at >= 3 && at < 49 && column >= 4 && column <= 15);
    expect(drawn.flatMap(({ formula }) => formula ?? []).filter((formula) => formula.includes("CLUB."))).toEqual([]);
  });
});

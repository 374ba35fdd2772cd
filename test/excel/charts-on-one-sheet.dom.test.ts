import { followCharts } from "../../src/actions/follow-charts";
import { insertChart } from "../../src/actions/insert-chart";
import { describeChart } from "../../src/domain/charts/describe-chart";
import { ranked } from "../../src/domain/charts/ranked";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import type { WorkbookModel } from "../../src/workbench/model/workbook-model";
import type { SheetData } from "../../src/workbook-file/workbook-data";
import { asLeeds, fakeFigures } from "../actions/fake-figures";
import { drawnCharts, drawnColumn as drawn } from "./drawn-charts";
import { startWithFunctions } from "./start-with-functions";

jest.setTimeout(40_000);

const choice = { indicator: "care.weekly-cost", peers: "neighbours", year: "2024-25" };
const problems: string[] = [];
const follower = () => followCharts(excelWorkbook, fakeFigures(), ({ problem }) => problems.push(problem.message));

let model: WorkbookModel;
const { chartSheet, edit } = drawnCharts(() => model);
beforeEach(async () => {
  ({ model } = await startWithFunctions());
  problems.length = 0;
});

describe("charts on one sheet", () => {
  const beside = async (group = "neighbours") => {
    const followed = follower();
    await insertChart(excelWorkbook, followed, asLeeds, ranked, choice);
    const second = { ...choice, indicator: "care.gross", peers: group };
    const added = await insertChart(excelWorkbook, followed, asLeeds, ranked, second, "open sheet");
    expect(added).toMatchObject({ ok: true, value: { name: "Yardstick_chart_2", sheet: "Yardstick chart 1" } });
  };
  const titles = ({ charts }: SheetData) => charts.map(({ name, title }) => [name, title.text.split("\n")[0]]);

  it("are side by side, and both follow the one cell with their peer group", async () => {
    await beside();
    const before = await chartSheet();
    expect(titles(before)).toEqual([
      ["Yardstick chart 1", "Care: weekly cost (£ per week), 2024-25"],
      ["Yardstick chart 2", "Care: gross spend (£), 2024-25"],
    ]);
    const [first, second] = before.charts;
    expect(second!.left).toBeGreaterThanOrEqual(first!.left + first!.width);
    expect(second!.top).toBe(first!.top);
    edit(before, 4, "all");
    const after = await chartSheet();
    expect(after.charts.map(({ title }) => title.text.split("\n")[1])).toEqual([
      expect.stringContaining("all members, n = 5"),
      expect.stringContaining("all members, n = 4"),
    ]);
    expect(after.charts[1]!.series.map(({ values }) => values)).toEqual([
      "'Yardstick chart 1'!$Y$30:$Y$33",
      "'Yardstick chart 1'!$Z$30:$Z$33",
      "'Yardstick chart 1'!$AA$30:$AA$33",
    ]);
    expect(drawn(after, 23, 5)).toEqual(["Kent", "Leeds", "St. Helens", "Nowhere & Anywhere", ""]);
    expect(drawn(after, 24, 4)).toEqual([3000, "", 500, -5]);
    expect(problems).toEqual([]);
  });

  it("have separate groups if they were made with different ones, or if somebody types over the shared one", async () => {
    await beside("core");
    edit(await chartSheet(), 4, "all");
    const [first, second] = (await chartSheet()).charts;
    expect(first!.title.text).toContain("all members, n = 5");
    expect(second!.title.text).toContain("Core cities, n = 1");
  });

  it("need one of our charts on the open sheet, and say so", async () => {
    const refused = await insertChart(excelWorkbook, follower(), asLeeds, ranked, choice, "open sheet");
    expect(refused).toMatchObject({ ok: false, problem: { code: "workbook-refused" } });
    expect(refused.ok ? "" : refused.problem.message).toContain(
      "Open a sheet that has one, or insert it on a new sheet.",
    );
    expect(model.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  it("stay unchanged if Excel refuses to add another beside them", async () => {
    await insertChart(excelWorkbook, follower(), asLeeds, ranked, choice);
    const before = await chartSheet();
    const { names } = model.toData();
    const parameters = { indicators: ["care.gross"], peers: "all", year: "2024-25", member: "Leeds", options: {} };
    const spec = describeChart(ranked, parameters, [asLeeds.release], {});
    if (!spec.ok) throw new Error(spec.problem.message);
    // Refused half way, when cells, names and a chart have been added already.
    const [axis] = spec.value.axes;
    const unfit = { ...spec.value, axes: [{ ...axis, minimum: "low" as unknown as 0 }] as const };
    const refused = await excelWorkbook.addChart(unfit, "open sheet");
    expect(refused).toMatchObject({ ok: false });
    expect((await chartSheet()).cells).toEqual(before.cells);
    expect((await chartSheet()).charts).toEqual(before.charts);
    expect(model.toData().names).toEqual(names);
  });
});

import { followCharts } from "../../../src/actions/follow-charts";
import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { readAdded } from "../../../src/excel/read-added";
import { removeAdded } from "../../../src/excel/remove-added";
import type { WorkbookModel } from "../../../src/workbench/model/workbook-model";
import { fakeFigures } from "../../actions/fake-figures";
import { fixture } from "../../workbook-file/xlsx-files";
import { drawnCharts, drawnColumn } from "../drawn-charts";
import { startAnswering } from "../start-answering";

jest.setTimeout(40_000);

const problems: string[] = [];
const follower = () => followCharts(excelWorkbook, fakeFigures(), ({ problem }) => problems.push(problem.message));
let model: WorkbookModel;
const { chartSheet, edit } = drawnCharts(() => model);
const open = async (file: string) => {
  ({ model } = await startAnswering({ file: fixture(file) }));
  problems.length = 0;
  expect(await follower().watchAll()).toMatchObject({ ok: true });
};
const drawn = (sheet: Parameters<typeof drawnColumn>[0], column: number, rows: number) =>
  drawnColumn(sheet, column, rows, 29);

async function expectRemoved(): Promise<void> {
  const added = await readAdded(null);
  const [chart] = added.ok ? added.value : [];
  expect(chart).toMatchObject({ kind: "chart", obstacle: null });
  expect(await removeAdded(chart!, null)).toEqual({ ok: true, value: true });
  expect(await readAdded(null)).toEqual({ ok: true, value: [] });
  expect(model.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  expect(model.toData().names).toEqual([]);
}

test("a chart from before there were several kinds still follows its cells, and can be removed", async () => {
  await open("ranked-chart-made-before.xlsx");
  expect(await excelWorkbook.readCharts()).toMatchObject({
    value: [{ name: "Yardstick_chart_1", kind: "ranked", parameters: { peers: "neighbours", member: "Leeds" } }],
  });
  edit(await chartSheet(), 4, "all");
  const sheet = await chartSheet();
  expect(drawn(sheet, 0, 6)).toEqual(["Bristol, City of", "Kent", "Leeds", "Nowhere & Anywhere", "Dorset", ""]);
  expect(sheet.charts[0]?.title.text).toContain("the 5 members with a value");
  expect(sheet.charts[0]?.series[0]?.values).toBe("'Yardstick chart 1'!$B$30:$B$34");
  expect(sheet.cells.find(({ row, column }) => row === 0 && column === 0)?.value).toMatch(
    /^Leeds: £500 a week.* – Care: weekly cost.* – Source: Made up.*DRAFT/,
  );
  edit(sheet, 6, "Kent");
  expect((await chartSheet()).charts[0]?.series.map(({ name }) => name)).toEqual([
    "Peers",
    "Kent (you)",
    "Group median",
  ]);
  expect(problems).toEqual([]);
  await expectRemoved();
});

test("charts that had their cells beside them still follow the one cell with their group, and can be removed", async () => {
  await open("charts-made-before.xlsx");
  edit(await chartSheet(), 4, "core");
  const sheet = await chartSheet();
  expect(sheet.charts.map(({ type, title }) => [type, title.text.split("\n")[0]])).toEqual([
    ["ColumnClustered", "Leeds: £500 a week, £100 below the median of the 2 authorities in Core cities"],
    ["ColumnStacked", "Leeds: £500 a week in 2024-25, £100 below the median of the 2 authorities in Core cities"],
  ]);
  expect(drawn(sheet, 0, 3)).toEqual(["Bristol, City of", "Leeds", ""]);
  expect(sheet.charts[0]?.series.map(({ name, values }) => [name, values])).toEqual([
    ["Peers", "'Yardstick chart 1'!$B$30:$B$31"],
    ["Leeds (you)", "'Yardstick chart 1'!$C$30:$C$31"],
    ["Group median", "'Yardstick chart 1'!$D$30:$D$31"],
  ]);
  expect(sheet.charts[1]?.series.map(({ name }) => name)).toEqual([
    ...["Up to the band", "Band", "Band below 0", "Group median", "Leeds (you)"],
  ]);
  expect(sheet.charts[1]?.categoryAxis.title).toMatch(/^Solid line: Leeds/);
  edit(sheet, 4, "friends");
  expect((await chartSheet()).charts[0]?.title.text).toContain('There is no peer group "friends"');
  expect(problems).toEqual([]);
  await expectRemoved();
});

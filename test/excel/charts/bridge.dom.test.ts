import { bridge } from "../../../src/domain/charts/bridge";
import type { WorkbookModel } from "../../../src/workbench/model/workbook-model";
import { releaseOf, type MadeIndicator } from "../../support/release-of";
import { drawnCharts, drawnColumn } from "../drawn-charts";
import { startAnswering } from "../start-answering";
import { insertSeveral, startFollowing } from "./insert-several";

jest.setTimeout(60_000);

const money = (id: string, label: string, values: MadeIndicator["values"]): MadeIndicator => ({
  id,
  label,
  unit: "GBP",
  values,
});
const release = releaseOf(
  ["Leeds", "Kent", "Hull", "Dorset", "Bury"],
  [
    { id: "children", label: "Children", values: [10, 20, 10, 5, 10] },
    money("total", "Everything", [1000, 1500, 900, 100, 2000]),
    money("care", "Care", [700, 600, 300, null, 500]),
    money("support", "Support", [100, 300, 300, 20, 600]),
    money("youth", "Youth work", [100, 500, 200, 30, 900]),
    {
      id: "per-head",
      label: "Everything: spend per child",
      unit: "GBP per child",
      scale: 1,
      decimals: 2,
      of: ["total", "children", 1],
      values: [100, 75, 90, 20, 200],
    },
  ],
);
const data = { release, own: "E08000035", savedGroups: [], notice: null };
const missing: unknown = expect.objectContaining({ error: "#N/A" });
const lines = ["per-head", "care", "support", "youth"];

let model: WorkbookModel;
let following: ReturnType<typeof startFollowing>;
const { chartSheet, dataSheet, edit } = drawnCharts(() => model);
beforeEach(async () => {
  ({ model } = await startAnswering({ data }));
  following = startFollowing(data);
});
afterEach(() => following.stop());

const columns = { bar: 4, before: 5, adds: 6, addsBelow: 7, takes: 8, takesBelow: 9, own: 10 };
async function drawn(column: number, rows: number) {
  return drawnColumn(await dataSheet(), column, rows);
}

describe("a bridge", () => {
  it("draws a bar for each line from where the one before it ended, with its amount in words beside it", async () => {
    await insertSeveral(bridge, release, lines, following.follower, { peers: "neighbours" });
    expect(await drawn(columns.bar, 7)).toEqual([
      "2 authorities taken together  £80.00",
      "Care  +£40.00",
      "Support  −£10.00",
      "Youth work  −£13.33",
      "Other  +£3.33",
      "Leeds  £100.00 (+£20.00)",
      "",
    ]);
    expect(await drawn(columns.before, 6)).toEqual([missing, 0, 30, 16.67, 16.67, missing]);
    expect(await drawn(columns.adds, 6)).toEqual([missing, 40, missing, missing, 3.33, missing]);
    expect(await drawn(columns.takes, 6)).toEqual([missing, missing, 10, 13.33, missing, missing]);
    expect(await drawn(columns.own, 6)).toEqual([missing, missing, missing, missing, missing, 20]);
    const [chart] = (await chartSheet()).charts;
    expect(chart).toMatchObject({
      type: "BarStacked",
      legend: { visible: false },
      title: {
        text: expect.stringMatching(/^Leeds: £100\.00, £20\.00 above 2 of its 3 .* mainly due to care \(\+£40\.00\)\n/),
      },
      categoryAxis: { reversePlotOrder: true },
    });
    expect(chart?.series.map(({ name, values }) => [name, values])).toEqual([
      ["Up to the step", "'Yardstick data'!$F$4:$F$9"],
      ["Adds", "'Yardstick data'!$G$4:$G$9"],
      ["Adds, below the group", "'Yardstick data'!$H$4:$H$9"],
      ["Takes away", "'Yardstick data'!$I$4:$I$9"],
      ["Takes away, below the group", "'Yardstick data'!$J$4:$J$9"],
      ["Leeds", "'Yardstick data'!$K$4:$K$9"],
    ]);
  });

  it("draws bars that cross the group's total, and end below it", async () => {
    await insertSeveral(bridge, release, lines, following.follower);
    // Leeds, Kent, Hull and Bury together: £108. Care £70 against £42, support £10 against £26, youth work £10 against £34.
    expect(await drawn(columns.bar, 6)).toEqual([
      "4 authorities taken together  £108.00",
      "Care  +£28.00",
      "Support  −£16.00",
      "Youth work  −£24.00",
      "Other  +£4.00",
      "Leeds  £100.00 (−£8.00)",
    ]);
    expect(await drawn(columns.before, 5)).toEqual([missing, 0, 12, 0, -8]);
    expect(await drawn(columns.takes, 4)).toEqual([missing, missing, 16, 12]);
    expect(await drawn(columns.takesBelow, 4)).toEqual([missing, missing, 0, -12]);
    expect(await drawn(columns.addsBelow, 5)).toEqual([missing, 0, missing, missing, -4]);
    expect(await drawn(columns.own, 6)).toContain(-8);
  });

  it("follows its cells to another group, another authority and other lines, and says what can't be", async () => {
    await insertSeveral(bridge, release, lines, following.follower, { peers: "neighbours" });
    edit(await chartSheet(), 4, "Itself");
    expect((await chartSheet()).charts[0]?.title.text).toContain(
      "Leeds: £100.00; it is the only one in its group with every line",
    );
    edit(await chartSheet(), 6, "Bury");
    expect((await chartSheet()).charts[0]?.title.text).toContain("Bury: £200.00, £100.00 above Leeds");
    expect((await chartSheet()).charts[0]?.series.at(-1)?.name).toBe("Bury");
    edit(await chartSheet(), 3, "");
    expect((await drawn(columns.bar, 5))[4]).toBe("Bury  £200.00 (+£100.00)");
    expect((await drawn(columns.bar, 5))[2]).toBe("Care  −£20.00");
    edit(await chartSheet(), 6, "Dorset");
    expect((await chartSheet()).charts[0]?.title.text).toBe(
      "Dorset has no figure for Care in 2024-25: suppressed to protect confidentiality.",
    );
    expect(following.problems).toEqual([]);
  });

  it("draws cells without our functions, so that it keeps its figures in programs that don't have them", async () => {
    await insertSeveral(bridge, release, lines, following.follower);
    const { cells } = await dataSheet();
    const formulas = cells
      .filter(({ row, column }) => row >= 3 && row <= 17 && column >= 4 && column <= 10)
      .flatMap(({ formula }) => formula ?? []);
    expect(formulas.length).toBeGreaterThan(50);
    expect(formulas.filter((formula) => formula.includes("CLUB."))).toEqual([]);
  });
});

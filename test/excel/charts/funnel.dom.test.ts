import { insertChart } from "../../../src/actions/insert-chart";
import { funnel, pointsOfLimit, rowsAbovePeers } from "../../../src/domain/charts/funnel";
import { funnelLimits } from "../../../src/domain/statistics/funnel-limits";
import { excelWorkbook } from "../../../src/excel/excel-workbook";
import type { WorkbookModel } from "../../../src/workbench/model/workbook-model";
import { releaseOf } from "../../support/release-of";
import { drawnCharts, drawnColumn } from "../drawn-charts";
import { startAnswering } from "../start-answering";
import { startFollowing } from "./insert-several";

jest.setTimeout(60_000);

const release = releaseOf(
  ["Leeds", "Kent", "Hull", "Dorset", "Bury"],
  [
    { id: "cla.count", label: "Children looked after", values: [900, 700, 650, 6, 500] },
    { id: "cla.population", label: "Children aged 0 to 17", values: [100_000, 100_000, 90_000, 700, null] },
    {
      id: "cla.rate",
      label: "Children looked after per 10,000",
      unit: "per 10,000 aged 0-17",
      scale: 10_000,
      of: ["cla.count", "cla.population", 10_000],
      values: [90, 70, 72, 86, 61],
    },
    { id: "cla.few", label: "Placed far away", values: [90, 40, 100, 1, 0] },
    {
      id: "cla.share",
      label: "Placed far away, share",
      unit: "%",
      scale: 100,
      decimals: 1,
      divisor: 10,
      of: ["cla.few", "cla.count", 100],
      values: [100, 57, 154, 167, 0],
    },
  ],
);
const data = { release, own: "E08000035", savedGroups: [], notice: null };
const missing: unknown = expect.objectContaining({ error: "#N/A" });

let model: WorkbookModel;
let following: ReturnType<typeof startFollowing>;
const { chartSheet, dataSheet, edit } = drawnCharts(() => model);
beforeEach(async () => {
  ({ model } = await startAnswering({ data }));
  following = startFollowing(data);
});
afterEach(() => following.stop());

const choice = (indicator: string, peers = "all") => ({ indicator, peers, year: "2024-25" });
const columns = { name: 4, size: 5, peers: 6, own: 7, average: 8, firstLimit: 9 };

describe("a funnel", () => {
  it.each(["cla.rate", "cla.share"])("has its limits in cells, as the domain works them out: %s", async (indicator) => {
    expect(await insertChart(excelWorkbook, following.follower, data, funnel, choice(indicator))).toEqual({
      ok: true,
      value: expect.anything(),
    });
    const sheet = await dataSheet();
    const kind = indicator === "cla.rate" ? "rate" : "proportion";
    const factor = indicator === "cla.rate" ? 10_000 : 100;
    const [average] = drawnColumn(sheet, 1, 1, 9);
    const pooled = Number(average) / factor;
    expect(pooled).toBeGreaterThan(0);
    const sizes = drawnColumn(sheet, columns.size, rowsAbovePeers).map(Number);
    const sides = [
      [0.998, "lower"],
      [0.95, "lower"],
      [0.95, "upper"],
      [0.998, "upper"],
    ] as const;
    for (const [at, [confidence, side]] of sides.entries()) {
      const drawn = drawnColumn(sheet, columns.firstLimit + at, rowsAbovePeers);
      for (let row = 0; row < rowsAbovePeers; row += 1) {
        const isOwnRow = Math.floor((row - 3) / pointsOfLimit) === at && row >= 3;
        if (!isOwnRow) expect(drawn[row]).toEqual(missing);
        else {
          const limits = funnelLimits(kind, pooled, sizes[row] ?? 0, confidence);
          const known = (limits?.[side] ?? NaN) * factor;
          expect(Math.abs(Number(drawn[row]) - known)).toBeLessThan(1e-9 * Math.max(1, known));
        }
      }
    }
  });

  it("draws each member by its size and value, one's own apart, and leaves out who has no denominator", async () => {
    await insertChart(excelWorkbook, following.follower, data, funnel, choice("cla.rate"));
    const sheet = await dataSheet();
    expect(drawnColumn(sheet, columns.name, 5, 3 + rowsAbovePeers)).toEqual([
      "Leeds",
      "Dorset",
      "Hull",
      "Kent",
      "Bury",
    ]);
    expect(drawnColumn(sheet, columns.size, 5, 3 + rowsAbovePeers)).toEqual([100_000, 700, 90_000, 100_000, 0]);
    expect(drawnColumn(sheet, columns.peers, 5, 3 + rowsAbovePeers)).toEqual([missing, 86, 72, 70, missing]);
    expect(drawnColumn(sheet, columns.own, 2)).toEqual([90, missing]);
    const [, ...ends] = drawnColumn(sheet, columns.size, 3);
    expect(ends).toEqual([700, 100_000]);
    const [chart] = (await chartSheet()).charts;
    expect(chart).toMatchObject({
      type: "XYScatter",
      legend: { visible: false },
      title: {
        text: expect.stringMatching(/^Leeds: 90 per 10,000 aged 0-17, higher than chance would explain \(average of/),
      },
    });
    expect(chart?.series.map(({ name }) => name)).toEqual([
      "Lower 99.8% limit",
      "Lower 95% limit",
      "Upper 95% limit",
      "Upper 99.8% limit",
      "Group average",
      "Peers",
      "Leeds",
    ]);
  });

  it("follows its cells to another group, and to an indicator with another denominator", async () => {
    await insertChart(excelWorkbook, following.follower, data, funnel, choice("cla.rate"));
    edit(await chartSheet(), 1, "neighbours");
    expect((await chartSheet()).charts[0]?.title.text).toContain("of its 3 statistical neighbours: ");
    expect(drawnColumn(await dataSheet(), columns.own, 1)).toEqual([90]);
    edit(await chartSheet(), 0, "Placed far away, share");
    const sheet = await chartSheet();
    expect(sheet.charts[0]?.title.text).toContain("\nPlaced far away, share, %, 2024-25");
    expect(drawnColumn(await dataSheet(), 1, 3, 11)).toEqual(["2024-25", "cla.count", "proportion"]);
    expect(drawnColumn(await dataSheet(), columns.size, 1)).toEqual([900]);
    expect(following.problems).toEqual([]);
  });

  it("draws cells without our functions, so that it keeps its figures in programs that don't have them", async () => {
    await insertChart(excelWorkbook, following.follower, data, funnel, choice("cla.rate"));
    const { cells } = await dataSheet();
    const drawn = cells.filter(({ column }) => column >= 3 && column <= 12).flatMap(({ formula }) => formula ?? []);
    expect(drawn.length).toBeGreaterThan(100);
    expect(drawn.filter((formula) => formula.includes("CLUB."))).toEqual([]);
  });
});

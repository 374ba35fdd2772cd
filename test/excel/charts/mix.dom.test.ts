import { mix } from "../../../src/domain/charts/mix";
import type { WorkbookModel } from "../../../src/workbench/model/workbook-model";
import { releaseOf, type MadeIndicator } from "../../support/release-of";
import { drawnCharts, drawnColumn } from "../drawn-charts";
import { startAnswering } from "../start-answering";
import { insertSeveral, startFollowing } from "./insert-several";

jest.setTimeout(60_000);

const share = (id: string, label: string): MadeIndicator => ({
  id: `${id}-share`,
  label: `${label}: share of children looked after`,
  unit: "%",
  scale: 100,
  of: [id, "all", 100],
  values: [1, 1, 1, 1, 1],
});
const release = releaseOf(
  ["Leeds", "Kent", "Hull", "Dorset", "Bury"],
  [
    { id: "all", label: "Children looked after", values: [100, 200, 400, 100, 50] },
    { id: "foster", label: "In foster care: children", values: [60, 160, 240, null, 50] },
    { id: "homes", label: "In children's homes: children", values: [30, 20, 120, 10, 1] },
    { id: "other", label: "With parents: children", values: [5, 1, 1, 1, 1] },
    share("foster", "In foster care"),
    share("homes", "In children's homes"),
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

/** A row of what is drawn: the parts, and then the rest. */
async function bar(row: number) {
  const sheet = await dataSheet();
  return Array.from({ length: 10 }, (_, at) => drawnColumn(sheet, 4 + at, 1, 3 + row)[0]);
}

describe("a mix", () => {
  it("draws one's own shares, their average in the group and those of the group taken together", async () => {
    await insertSeveral(mix, release, ["foster-share", "homes-share"], following.follower, { peers: "neighbours" });
    expect(await bar(0)).toEqual(["Leeds", 60, 30, missing, missing, missing, missing, missing, missing, 10]);
    expect(await bar(1)).toEqual([
      "Average of 2 authorities",
      70,
      20,
      missing,
      missing,
      missing,
      missing,
      missing,
      missing,
      10,
    ]);
    const [name, ...shares] = await bar(2);
    expect(name).toBe("The 2 taken together");
    expect([shares[0], shares[1], shares[8]].map((one) => Number(Number(one).toFixed(9)))).toEqual([
      66.666666667, 23.333333333, 10,
    ]);
    const [chart] = (await chartSheet()).charts;
    expect(chart).toMatchObject({
      type: "BarStacked100",
      legend: { visible: true, position: "Bottom" },
      title: {
        text: expect.stringContaining(
          "Leeds: 60% in foster care, 10 percentage points below the average of 2 of its 3",
        ),
      },
    });
    expect(chart?.series.map(({ name, values }) => [name, values])).toEqual([
      ["In foster care", "'Yardstick data'!$F$4:$F$6"],
      ["In children's homes", "'Yardstick data'!$G$4:$G$6"],
      ["Other", "'Yardstick data'!$N$4:$N$6"],
    ]);
  });

  it("follows its cells to another group, and to other parts, whose names its bars then have", async () => {
    await insertSeveral(mix, release, ["foster-share", "homes-share"], following.follower);
    expect((await bar(1))[0]).toBe("Average of 3 authorities");
    edit(await chartSheet(), 2, "Itself");
    expect((await chartSheet()).charts[0]?.title.text).toContain("it is the only one in its group with every part");
    expect((await bar(1)).slice(0, 3)).toEqual(["Average of 1 authority", 60, 30]);
    edit(await chartSheet(), 0, "In foster care: children");
    expect((await chartSheet()).charts[0]?.title.text).toBe(
      "In children's homes: share of children looked after can't be in this chart: it is not a number of children, as the first one is. Choose parts of one whole.",
    );
    edit(await chartSheet(), 1, "With parents: children");
    const [chart] = (await chartSheet()).charts;
    expect(chart?.series.map(({ name }) => name)).toEqual(["In foster care", "With parents"]);
    expect(chart?.title.text).toContain("Shares of children, 2024-25");
    expect((await bar(0)).slice(1, 4).map((one) => (typeof one === "number" ? Number(one.toFixed(6)) : one))).toEqual([
      92.307692,
      7.692308,
      missing,
    ]);
    expect(following.problems).toEqual([]);
  });

  it("leaves out one's own bar where a part is missing", async () => {
    await insertSeveral(mix, release, ["foster", "homes"], following.follower);
    edit(await chartSheet(), 4, "Dorset");
    expect((await bar(0)).slice(0, 3)).toEqual(["Dorset", missing, missing]);
    expect((await chartSheet()).charts[0]?.title.text).toContain("Dorset has no figure of In foster care: children");
  });

  it("draws cells without our functions, so that it keeps its figures in programs that don't have them", async () => {
    await insertSeveral(mix, release, ["foster", "homes"], following.follower);
    const { cells } = await dataSheet();
    const drawn = cells
      .filter(({ row, column }) => row >= 3 && row <= 5 && column >= 4)
      .flatMap(({ formula }) => formula ?? []);
    expect(drawn.length).toBeGreaterThan(20);
    expect(drawn.filter((formula) => formula.includes("CLUB."))).toEqual([]);
  });
});

import { likert } from "../../../src/domain/charts/likert";
import type { WorkbookModel } from "../../../src/workbench/model/workbook-model";
import { releaseOf, type MadeIndicator } from "../../support/release-of";
import { drawnCharts, drawnColumn } from "../drawn-charts";
import { startAnswering } from "../start-answering";
import { insertSeveral, startFollowing } from "./insert-several";

jest.setTimeout(60_000);

const levels = ["Not at all", "Slightly", "Moderately", "Very"];
const statement = (id: string, label: string, values: MadeIndicator["values"], scale = levels): MadeIndicator => ({
  id,
  label: `${label}: how concerned`,
  unit: "",
  levels: scale,
  values,
});
const release = releaseOf(
  ["Leeds", "Kent", "Hull", "Dorset", "Bury"],
  [
    statement("care", "Care", [4, 4, 3, 2, null]),
    statement("roads", "Roads", [1, 1, 2, 2, 3]),
    statement("yes", "Agreed", [1, 2, 2, 2, 2], ["No", "Yes"]),
  ],
  { demonstration: true },
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

/** A drawn row: name, where it begins, the answers of others, and one's own. */
async function row(at: number) {
  const sheet = await dataSheet();
  return Array.from({ length: 12 }, (_, column) => drawnColumn(sheet, 4 + column, 1, 3 + at)[0]);
}

describe("answers around the middle of a scale", () => {
  it("are drawn as shares, with a key, and with one's own answer apart", async () => {
    await insertSeveral(likert, release, ["care", "roads"], following.follower);
    // Of roads, 4 of 5 answers are below the middle; that is the most on either side.
    expect(await row(0)).toEqual(["Key", 0, 40, 40, 40, 40, missing, missing, missing, missing, missing, missing]);
    expect(await row(1)).toEqual([
      "Care (n = 4)\nLeeds: Very",
      55,
      0,
      25,
      25,
      missing,
      missing,
      missing,
      missing,
      missing,
      50,
      missing,
    ]);
    expect(await row(2)).toEqual([
      "Roads (n = 5)\nLeeds: Not at all",
      0,
      missing,
      40,
      20,
      0,
      missing,
      40,
      missing,
      missing,
      missing,
      missing,
    ]);
    const [chart] = (await chartSheet()).charts;
    expect(chart).toMatchObject({
      type: "BarStacked",
      title: {
        text: expect.stringContaining(
          "Care: 75% of 4 answered moderately or very. Leeds: very\nSmall club: how concerned",
        ),
      },
      valueAxis: { minimum: 0, maximum: 160, majorUnit: 80 },
      categoryAxis: { title: expect.stringContaining("") },
    });
    expect(chart?.series.map(({ name }) => name)).toEqual([
      "Up to the first answer",
      ...levels.flatMap((level) => [level, `${level}: Leeds`]),
    ]);
    expect(chart?.series[1]?.pointLabels?.[0]).toMatchObject({ text: "Not at all" });
  });

  it("follow their cells to another group, authority and scale", async () => {
    await insertSeveral(likert, release, ["care", "roads"], following.follower);
    edit(await chartSheet(), 2, "neighbours");
    expect((await row(1)).slice(0, 6)).toEqual([
      "Care (n = 3)\nLeeds: Very",
      expect.any(Number),
      0,
      expect.any(Number),
      expect.any(Number),
      missing,
    ]);
    edit(await chartSheet(), 2, "All members");
    edit(await chartSheet(), 4, "Bury");
    expect((await row(1))[0]).toBe("Care (n = 4)\nBury: no answer");
    edit(await chartSheet(), 1, "");
    edit(await chartSheet(), 0, "Agreed: how concerned");
    const [chart] = (await chartSheet()).charts;
    expect(chart?.series.map(({ name }) => name)).toEqual([
      "Up to the first answer",
      "No",
      "No: Bury",
      "Yes",
      "Yes: Bury",
    ]);
    expect((await row(1)).slice(0, 4)).toEqual(["Agreed (n = 5)\nBury: Yes", 60, 20, missing]);
    expect(following.problems).toEqual([]);
  });

  it("draw cells without our functions, so that they keep their figures in programs that don't have them", async () => {
    await insertSeveral(likert, release, ["care"], following.follower);
    const { cells } = await dataSheet();
    const formulas = cells
      .filter(({ row: at, column }) => at >= 3 && at <= 13 && column >= 4)
      .flatMap(({ formula }) => formula ?? []);
    expect(formulas.length).toBeGreaterThan(20);
    expect(formulas.filter((formula) => formula.includes("CLUB."))).toEqual([]);
  });
});

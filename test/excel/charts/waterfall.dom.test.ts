import { waterfall } from "../../../src/domain/charts/waterfall";
import type { WorkbookModel } from "../../../src/workbench/model/workbook-model";
import { releaseOf, type MadeIndicator } from "../../support/release-of";
import { drawnCharts, drawnColumn } from "../drawn-charts";
import { startAnswering } from "../start-answering";
import { insertSeveral, startFollowing } from "./insert-several";

jest.setTimeout(60_000);

const cost = (id: string, label: string): MadeIndicator => ({
  id,
  label: `${label}: weekly cost`,
  unit: "GBP per week",
  unitCost: true,
  of: [`${id}.spend`, `${id}.weeks`, 1],
  values: [1, 1, 1, 1, 1],
});
const release = releaseOf(
  ["Leeds", "Kent", "Hull", "Dorset", "Bury"],
  [
    { id: "people", label: "Residents aged 65 and over", unit: "residents", values: [1000, 1000, 3000, 500, 10] },
    { id: "home.weeks", unit: "weeks", values: [500, 200, 800, null, 7] },
    { id: "home.spend", unit: "GBP", values: [480_000, 160_000, 840_000, 1, 9000] },
    { id: "nursing.weeks", unit: "weeks", values: [100, 200, 800, 100, 0] },
    { id: "nursing.spend", unit: "GBP", values: [90_000, 150_000, 650_000, 1, 0] },
    cost("home", "Residential"),
    cost("nursing", "Nursing"),
  ],
);
const data = { release, own: "E08000035", savedGroups: [], notice: null };
const both = ["home", "nursing"];
const people = { options: { people: "people" } };

let model: WorkbookModel;
let following: ReturnType<typeof startFollowing>;
const { chartSheet, dataSheet, edit, settle } = drawnCharts(() => model);
beforeEach(async () => {
  ({ model } = await startAnswering({ data }));
  following = startFollowing(data);
});
afterEach(() => following.stop());

const bars = async (rows: number) => drawnColumn(await dataSheet(), 4, rows);

describe("a waterfall", () => {
  it("draws a bar for volume, mix and price, from what the group would spend to one's own cost", async () => {
    await insertSeveral(waterfall, release, both, following.follower, { ...people, peers: "neighbours" });
    expect(await bars(5)).toEqual([
      "The 2 together would spend  £450,000",
      "Volume  +£90,000",
      "Mix  +£40,000",
      "Price  −£10,000",
      "Leeds  £570,000 (+£120,000)",
    ]);
    const [chart] = (await chartSheet()).charts;
    expect(chart?.title.text).toMatch(
      /^Leeds spends £120k more than 2 of its 3 .* \(volume \+£90k, mix \+£40k, price −£10k\)\n/,
    );
  });

  it("is the arithmetic of the custom functions", async () => {
    await insertSeveral(waterfall, release, both, following.follower, people);
    // Bury has no weeks of nursing, so its own are left out of the price, and none of its money counts there.
    const sheet = model.addSheet("Check").id;
    const cells: readonly (readonly [string, number])[] = [
      [
        `=CLUB.VOLUMEEFFECT({500;100},1000*2607/5010,{500,200,800,7;100,200,800,0},{480000,160000,840000,9000;90000,150000,650000,0})`,
        5,
      ],
      [`=CLUB.MIXEFFECT({500;100},{500,200,800,7;100,200,800,0},{480000,160000,840000,9000;90000,150000,650000,0})`, 6],
      [
        `=CLUB.PRICEEFFECT({500;100},{480000;90000},{500,200,800,7;100,200,800,0},{480000,160000,840000,9000;90000,150000,650000,0})`,
        7,
      ],
    ];
    cells.forEach(([formula], row) => model.setInput(sheet, row, 0, formula));
    await settle();
    const check = model.toData().sheets.find(({ name }) => name === "Check");
    const amounts = (await bars(4))
      .slice(1)
      .map((text) => Number(String(text).replace(/^.*  /, "").replace("−", "-").replace(/[+£,]/g, "")));
    const known = drawnColumn(check!, 0, 3, 0).map(Number);
    known.forEach((effect, at) => expect(Math.abs((amounts[at] ?? NaN) - effect)).toBeLessThan(1));
  });

  it("leaves out a member with weeks but no cost, in its cells as in its words", async () => {
    const release = releaseOf(
      ["Leeds", "Kent", "Hull", "Bury"],
      [
        { id: "home.weeks", unit: "weeks", values: [500, 200, 800, 400] },
        { id: "home.spend", unit: "GBP", values: [480_000, 160_000, 840_000, 0] },
        { id: "nursing.weeks", unit: "weeks", values: [100, 200, 800, 1000] },
        { id: "nursing.spend", unit: "GBP", values: [90_000, 150_000, 650_000, 2_000_000] },
        cost("home", "Residential"),
        cost("nursing", "Nursing"),
      ],
    );
    await insertSeveral(waterfall, release, both, following.follower, { peers: "neighbours" });
    expect(await bars(4)).toEqual([
      "The 2 together would spend  £540,000",
      "Mix  +£40,000",
      "Price  −£10,000",
      "Leeds  £570,000 (+£30,000)",
    ]);
  });

  it("follows its cells to another group, without people, and with one category", async () => {
    await insertSeveral(waterfall, release, both, following.follower, { ...people, peers: "neighbours" });
    edit(await chartSheet(), 2, "Itself");
    expect((await chartSheet()).charts[0]?.title.text).toContain(
      "Leeds spends £570k; it is the only one in its group with every figure",
    );
    edit(await chartSheet(), 5, "");
    expect((await bars(5)).slice(1)).toEqual(["Mix  £0", "Price  £0", "Leeds  £570,000 (£0)", ""]);
    edit(await chartSheet(), 5, "Residents aged 65 and over");
    edit(await chartSheet(), 1, "");
    expect((await bars(5)).slice(1)).toEqual(["Volume  £0", "Price  £0", "Leeds  £480,000 (£0)", ""]);
    expect((await chartSheet()).charts[0]?.title.text).toContain("\nResidential: volume and price, 2024-25");
    expect(following.problems).toEqual([]);
  });

  it("draws cells without our functions, so that it keeps its figures in programs that don't have them", async () => {
    await insertSeveral(waterfall, release, both, following.follower, people);
    const { cells } = await dataSheet();
    const formulas = cells
      .filter(({ row, column }) => row >= 3 && row <= 7 && column >= 4 && column <= 10)
      .flatMap(({ formula }) => formula ?? []);
    expect(formulas.length).toBeGreaterThan(20);
    expect(formulas.filter((formula) => formula.includes("CLUB."))).toEqual([]);
  });
});

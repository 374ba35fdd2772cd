import { insertChartOfSeveral } from "../../src/actions/insert-chart-of-several";
import { scatter } from "../../src/domain/charts/scatter";
import { spine } from "../../src/domain/charts/spine";
import { succeed } from "../../src/domain/result";
import { manyMeasures } from "../support/many-measures";
import { asLeeds, fakeFigures } from "./fake-figures";
import { fakeWorkbook } from "./fake-workbook";

const figures = [1, 2, 3, 4, 5];
const release = manyMeasures([{ figures }, { figures }, { figures, year: "2023-24" }], { date: "2025-12-01" });

function start() {
  const workbook = fakeWorkbook();
  const follower = { watch: jest.fn(async () => succeed(null)) };
  const insert = (indicators: readonly string[], year: string, chart = spine) =>
    insertChartOfSeveral(
      workbook,
      follower,
      fakeFigures(succeed({ ...asLeeds, release })),
      chart,
      { indicators, peers: "all", year },
      "new sheet",
    );
  return { workbook, follower, insert };
}

test("adds a chart of several indicators, blank ones among them, and follows it", async () => {
  const { workbook, follower, insert } = start();
  expect(await insert(["m0", "", "m1"], "2024-25")).toMatchObject({ ok: true });
  expect([...workbook.charts.values()]).toMatchObject([
    { kind: "spine", parameters: { indicators: ["m0", "", "m1"] } },
  ]);
  expect(follower.watch).toHaveBeenCalledTimes(1);
});

test("takes the newest year of each if the newest of the first was chosen, and otherwise that year", async () => {
  const { workbook, insert } = start();
  await insert(["m0", "m2"], "2024-25", scatter);
  await insert(["m2", "m0"], "2023-24");
  expect(await insert(["m0", "m1"], "2023-24")).toMatchObject({ problem: { code: "no-data-in-year" } });
  expect([...workbook.charts.values()].map(({ parameters }) => parameters.year)).toEqual(["latest", "latest"]);
});

test("says how many indicators it needs, and adds nothing", async () => {
  const { workbook, insert } = start();
  expect(await insert(["m0", ""], "2024-25")).toMatchObject({
    problem: { message: "Spine, many indicators needs at least 2 indicators. Choose them above, then Insert chart." },
  });
  expect(workbook.charts.size).toBe(0);
});

import { beginningIndicators } from "../../../src/domain/charts/beginning-indicators";
import { charts, findChart } from "../../../src/domain/charts/index";
import type { ChartKind } from "../../../src/domain/charts/chart-kind";
import { shippedDirectory } from "../../support/shipped-directory";

const directory = shippedDirectory();
const begin = (kind: string, chosen: string) => beginningIndicators(findChart(kind) as ChartKind, chosen, directory);

test("a chart of many begins with what the documents list beside the chosen one, in their order", () => {
  expect(begin("spine", "cs.cla.missing-share")).toEqual([
    "cs.cla.three-placements-share",
    "cs.cla.long-stable-share",
    "cs.cla.missing-share",
    "cs.cla.wellbeing-score",
    "cs.cla.health-checked-share",
    "cs.cla.convicted-share",
  ]);
});

test("plain amounts are left out unless the chosen one is one, and old figures unless it has them", () => {
  expect(begin("spine", "cs.cla.three-placements")).toContain("cs.cla.long-stable");
  expect(begin("spine", "s251.fostering.weekly-cost")).toHaveLength(6);
  const old = begin("spine", "s251-history.fostering.own");
  expect(old.length).toBeGreaterThan(2);
});

test("there are at most twelve to begin with, the chosen one always among them", () => {
  for (const { id } of directory.indicators.filter((_, at) => at % 7 === 0)) {
    const begun = begin("spine", id);
    expect(begun).toContain(id);
    expect(begun.length).toBeLessThanOrEqual(12);
    expect(new Set(begun).size).toBe(begun.length);
  }
});

test("a scatter begins with the next one under the heading", () => {
  expect(begin("scatter", "s251.fostering.weekly-cost")).toEqual([
    "s251.fostering.weekly-cost",
    "s251.looked-after.weekly-cost",
  ]);
});

test("cost and performance begins with the spend and outcomes that belong together, the chosen one's pair first", () => {
  const begun = begin("quadrant", "cs.cpp.repeat-plan-share");
  expect(begun.slice(0, 2)).toEqual(["cs.ro3.safeguarding.expenditure-per-head", "cs.cpp.repeat-plan-share"]);
  expect(begun.length).toBeGreaterThan(4);
  expect(begin("quadrant", "ctx.area-cost-adjustment")).toEqual(["", "ctx.area-cost-adjustment"]);
});

test.each(charts)("$kind begins with as many as it takes", (chart) => {
  for (const chosen of ["s251.fostering.weekly-cost", "cs.cla.missing-share", "ctx.area-cost-adjustment"]) {
    expect(beginningIndicators(chart, chosen, directory).length).toBeLessThanOrEqual(chart.indicators.most);
  }
});

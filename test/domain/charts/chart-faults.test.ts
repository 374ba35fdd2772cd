import { chartFaults } from "../../../src/domain/charts/chart-faults";
import { charts } from "../../../src/domain/charts/index";
import { clubs } from "../../../src/domain/clubs/index";
import { defineClub } from "../../../src/domain/clubs/define-club";

test.each(charts.map(({ kind }) => kind))("a chart of the kind %s may stand in a report", (kind) => {
  expect(chartFaults({ kind, indicators: ["a"] })).toEqual([]);
});

test("of a kind that compares one indicator, a report names several at once", () => {
  expect(chartFaults({ kind: "ranked", indicators: ["a", "b", "c"] })).toEqual([]);
});

test("a kind that there is not is named, with those there are", () => {
  expect(chartFaults({ kind: "ranked-bar", indicators: ["a"] })).toEqual([
    `there is no kind of chart "ranked-bar", but ${charts.map(({ kind }) => kind).join(", ")}`,
  ]);
});

test("a club whose report has charts of a newer Yardstick is read, so that its answers can be checked", () => {
  const report = [
    { title: "To come", charts: [{ kind: "hologram", title: "A", indicators: ["cla.care.weekly-cost"] }] },
  ];
  expect(defineClub({ ...clubs[0], report })).toMatchObject({ ok: true, value: { report } });
});

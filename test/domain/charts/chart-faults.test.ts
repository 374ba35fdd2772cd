import { chartFaults } from "../../../src/domain/charts/chart-faults";
import { charts } from "../../../src/domain/charts/index";
import { clubs } from "../../../src/domain/clubs/index";
import { defineClub } from "../../../src/domain/clubs/define-club";

test.each(charts.map(({ kind }) => kind))("a report may have a chart of the kind %s", (kind) => {
  expect(chartFaults({ kind, indicators: ["a"] })).toEqual([]);
});

test("a report can give several indicators for a kind that compares one", () => {
  expect(chartFaults({ kind: "ranked", indicators: ["a", "b", "c"] })).toEqual([]);
});

test("an unknown kind is named, with the known ones", () => {
  expect(chartFaults({ kind: "ranked-bar", indicators: ["a"] })).toEqual([
    `there is no kind of chart "ranked-bar", but ${charts.map(({ kind }) => kind).join(", ")}`,
  ]);
});

test("a club whose report has charts from a newer Yardstick can be read, so that its answers can be checked", () => {
  const report = [
    { title: "To come", charts: [{ kind: "hologram", title: "A", indicators: ["cla.care.weekly-cost"] }] },
  ];
  expect(defineClub({ ...clubs[0], report })).toMatchObject({ ok: true, value: { report } });
});

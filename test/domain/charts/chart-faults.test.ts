import { chartFaults } from "../../../src/domain/charts/chart-faults";
import { charts } from "../../../src/domain/charts/index";
import { clubs } from "../../../src/domain/clubs/index";
import { defineClub } from "../../../src/domain/clubs/define-club";

test.each(charts)("a report may have a chart of the kind $kind, with as many indicators as it takes", (chart) => {
  const { kind, indicators } = chart;
  const some = (count: number) => Array.from({ length: count }, (_, at) => `i${at}`);
  for (const count of [indicators.least, indicators.most]) {
    expect(chartFaults({ kind, indicators: some(count) })).toEqual([]);
  }
  if (indicators.most === 1) return;
  expect(chartFaults({ kind, indicators: some(indicators.most + 1) })).toEqual([
    expect.stringMatching(`^${kind} takes .* indicators, not ${indicators.most + 1}$`),
  ]);
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

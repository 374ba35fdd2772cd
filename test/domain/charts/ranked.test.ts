import { box } from "../../../src/domain/charts/box";
import { describeChart } from "../../../src/domain/charts/describe-chart";
import { groupSeenBy } from "../../../src/domain/charts/group-seen-by";
import { numberFormatOf } from "../../../src/domain/charts/number-format-of";
import { ranked } from "../../../src/domain/charts/ranked";
import { trend } from "../../../src/domain/charts/trend";
import { releaseLine } from "../../../src/domain/release-line";
import { figureInWords } from "../../../src/domain/charts/figure-in-words";
import { indicatorLine } from "../../../src/domain/charts/indicator-line";
import { valueAxis } from "../../../src/domain/charts/value-axis";
import type { Release } from "../../../src/domain/release/release";
import { displayText } from "../../../src/workbench/model/display-text";
import { manyMeasures } from "../../support/many-measures";
import { manyMembers, releaseWith } from "../../support/many-members";
import { smallContent, smallRelease } from "../../support/small-release";

function chart(
  member: string,
  peers: string,
  indicator = "care.weekly-cost",
  year = "2024-25",
  release: Release = smallRelease,
) {
  const described = describeChart(ranked, { indicators: [indicator], member, peers, year, options: {} }, [release], {});
  if (!described.ok) throw new Error(described.problem.message);
  return described.value;
}

describe("ranked", () => {
  it("says first the finding, then what is shown, and below the chart where it is from", () => {
    const { title, note } = chart("Leeds", "neighbours");
    expect(title).toBe(
      "Leeds: £500 a week, £200 below the median of 2 of its 3 statistical neighbours\n" +
        "Care: weekly cost, £ a week, 2024-25",
    );
    expect(note).toBe("Source: Made up, Nobody · Release 3 · DRAFT · 31 Jan 2026 · demonstration data");
  });

  it.each([
    ["Leeds", "all", "Leeds: £500 a week, the same as the median of the 5 members with a value"],
    ["Leeds", "core", "Leeds: £500 a week, £100 below the median of the 2 authorities in Core cities"],
    ["Leeds", "region", "Leeds: £500 a week; it is the only one in its group with a figure"],
    ["Bristol, City of", "core", "Bristol: £700 a week, £100 above the median of the 2 authorities in Core cities"],
    ["Kent", "nobody", "Kent: £700 a week; nobody in its group has a figure"],
    ["St. Helens", "core", "St. Helens has no figure for 2024-25: suppressed to protect confidentiality"],
  ])("says of %s beside %s: %s", (member, peers, sentence) => {
    expect(chart(member, peers).title.split("\n")[0]).toBe(sentence);
  });

  it("adds the user's own bar only if the group does not include it, and the median's in any case", () => {
    expect(chart("Leeds", "neighbours").rows).toBe(4);
    expect(chart("Leeds", "all").rows).toBe(6);
    expect(chart("Leeds", "core").rows).toBe(3);
    expect(chart("Kent", "nobody").rows).toBe(1);
  });

  it("gives the figures that its words were made from", () => {
    expect(chart("Leeds", "neighbours").figures).toEqual({ own: 500, median: 700, n: 2 });
    expect(chart("St. Helens", "nobody").figures).toEqual({ own: null, median: null, n: 0 });
  });

  it("has no own bar if the user has no value, and says why", () => {
    const { rows, caption } = chart("St. Helens", "core");
    expect(rows).toBe(3);
    expect(caption).toContain("St. Helens has no bar: suppressed to protect confidentiality.");
  });

  it("says in words what the chart shows", () => {
    expect(chart("Leeds", "neighbours").caption).toBe(
      "Bars, highest first: Care: weekly cost, 2024-25, of the 2 with a figure among statistical neighbours of Leeds. " +
        "The dark bar is Leeds: £500 a week, rank 3 of 3, 1 being the highest, counting it in the group. " +
        "The white bar is the group's median: £700 a week. Source: Made up, Nobody.",
    );
    expect(chart("Kent", "nobody").caption).toContain("There is no median.");
  });

  it("starts the axis at 0, except for negative figures", () => {
    expect(chart("Leeds", "core").axes[0].minimum).toBe(0);
    expect(chart("Leeds", "all").axes[0].minimum).toBeNull();
  });

  it("says how old the newest figures are if they are old, and not of an old year that somebody chose", () => {
    const stamp = { ...smallContent.stamp, date: "2028-05-01" };
    const aged = releaseWith({ stamp });
    expect(chart("Leeds", "neighbours", "care.weekly-cost", "2024-25", aged).note).toMatch(
      /^Newest figures 2024-25\. /,
    );
    expect(chart("Leeds", "neighbours", "care.weekly-cost", "2020-21", aged).note).toMatch(/^Source/);
  });
});

test.each([ranked, trend, box])(
  "$kind of a total says no place, rank or gap, and calls no large council a mistake",
  (kind) => {
    const total = manyMeasures([{ label: "Spend", unit: "GBP", figures: [9_000_000, 1, 2, 3, 4, 5, 6] }]);
    const parameters = { indicators: ["m0"], member: "Leeds", peers: "others", year: "latest", options: {} };
    const spec = describeChart(kind, parameters, [total], {});
    if (!spec.ok) throw new Error(spec.problem.message);
    const { title, note, caption } = spec.value;
    expect(title).toMatch(/^Leeds: £9\.0m( in 2024-25)?; a total, which depends on how large an authority is\n/);
    expect(note).not.toContain("far outside");
    expect(caption).not.toContain("rank");
  },
);

describe("ranked, of many members", () => {
  const many = (count: number, own = 100) =>
    manyMembers(Array.from({ length: count }, (_, at) => (at === 0 ? own : 100 + at)));

  it("has bars for up to 40 authorities, and columns with labelled lines for more", () => {
    const forty = chart("Leeds", "all", "care.weekly-cost", "2024-25", many(40));
    expect(forty).toMatchObject({ form: "bars", rows: 41, pointLabels: [] });
    const more = chart("Leeds", "all", "care.weekly-cost", "2024-25", many(41));
    expect(more).toMatchObject({ form: "columns", rows: 41 });
    expect(more.pointLabels.map(({ series, row }) => [series, row])).toEqual([
      ["upper quartile", 20],
      ["median", 28],
      ["lower quartile", 36],
      ["highest", 4],
      // Leeds is the lowest.
      ["own name", 36],
    ]);
    // Highest 140, upper quartile 130: room for a name in two lines over the names of the lines, which are above 130.
    expect(more.axes[0].maximum).toBe(213);
    expect(more.caption).toContain("The dark column is Leeds");
    expect(more.caption).toContain("The dashed line is the group's median");
  });

  it("names no column where another name stands, and none beyond the edge", () => {
    for (const place of Array.from({ length: 60 }, (_, at) => at)) {
      const { pointLabels, rows } = chart("Leeds", "all", "care.weekly-cost", "2024-25", many(60, 159.5 - place));
      const rowsOf = (names: readonly string[]) =>
        pointLabels
          .flatMap(({ series, row }) => (names.includes(series) ? [row / (rows - 1)] : []))
          .sort((a, b) => a - b);
      for (const names of [
        ["upper quartile", "median", "lower quartile"],
        ["lowest", "own name"],
        ["highest", "lowest"],
      ]) {
        const shares = rowsOf(names);
        expect(shares.slice(1).every((share, at) => share - shares[at]! >= 0.18)).toBe(true);
        expect(shares.every((share) => share >= 0.09 && share <= 0.91)).toBe(true);
      }
    }
  });

  it("says which figures are far outside the group, one's own first, and names at most three", () => {
    expect(chart("Leeds", "all", "care.weekly-cost", "2024-25", many(12)).note).toMatch(/^Source/);
    expect(chart("Leeds", "all", "care.weekly-cost", "2024-25", many(12, 9000)).note).toMatch(
      /^Leeds is far outside the group; check the return before using it\. Source/,
    );
    const two = manyMembers([9000, ...Array.from({ length: 20 }, (_, at) => 100 + at), -5000]);
    expect(chart("Leeds", "all", "care.weekly-cost", "2024-25", two).note).toMatch(
      /^Leeds and Council 21 are far outside the group; check their returns before using them\./,
    );
    const five = manyMembers([...Array.from({ length: 40 }, (_, at) => 100 + at), 9000, 9001, 9002, 9003, 9004]);
    expect(chart("Leeds", "all", "care.weekly-cost", "2024-25", five).note).toMatch(
      /^Council 44, Council 43 and 3 more are far outside the group/,
    );
  });
});

test.each([
  [3_000, 1000, "£#,##0"],
  [12_000, 5000, '£#,##0,"k";−£#,##0,"k";£0'],
  [7_000, 2500, "£#,##0"],
  [70_000, 25_000, '£#,##0,"k";−£#,##0,"k";£0'],
  [7_000_000, 2_500_000, '£#,##0.0,,"m";−£#,##0.0,,"m";£0'],
  [3_000_000, 1_000_000, '£#,##0,,"m";−£#,##0,,"m";£0'],
])("an axis up to %d has gridlines every %d, written %s", (highest, step, tickFormat) => {
  const axis = valueAxis({ unit: "GBP", decimals: 0 }, [highest, null]);
  expect(axis).toMatchObject({ step, tickFormat, minimum: 0, numberFormat: '[>=1000000]£#,##0.0,,"m";£#,##0' });
});

test.each([
  [148_829_653, "GBP", "£149m"],
  [-2_000_000, "GBP", "−£2.0m"],
  [999_999, "GBP", "£999,999"],
  [1_200_000, "GBP per week", "£1,200,000 a week"],
  [null, "GBP", "–"],
])("%s in %s is said as %s", (value, unit, words) => {
  expect(figureInWords(value, { unit, decimals: 0 })).toBe(words);
});

test("a large sum is labelled in millions, a small one beside it in pounds", () => {
  const { numberFormat } = valueAxis({ unit: "GBP", decimals: 0 }, [1]);
  expect([148_829_653, 30_841, -5].map((value) => displayText(value, numberFormat))).toEqual([
    ...["£148.8m", "£30,841", "-£5"],
  ]);
});

test("sums from ten billion are labelled in billions, at the bars and along the axis", () => {
  const { numberFormat, tickFormat } = valueAxis({ unit: "GBP", decimals: 0 }, [4e14, 9_876_000_000]);
  expect([4e14, 12_340_000_000, 9_876_000_000, 30_841].map((value) => displayText(value, numberFormat))).toEqual([
    ...["£400,000.0bn", "£12.3bn", "£9,876.0m", "£30,841"],
  ]);
  expect(displayText(1e14, tickFormat!)).toBe("£100,000bn");
});

test("an axis without figures leaves the step to Excel", () => {
  expect(valueAxis({ unit: "%", decimals: 1 }, [null])).toMatchObject({ step: null, minimum: 0, title: "%" });
});

test.each([
  ["Children looked after per 10,000", "per 10,000 aged 0-17", "Children looked after per 10,000 aged 0-17, 2024-25"],
  ["Fostering: weekly cost", "GBP per week", "Fostering: weekly cost, £ a week, 2024-25"],
  ["Home care: hourly rate", "GBP per hour", "Home care: hourly rate, £ an hour, 2024-25"],
  ["Children looked after: gross spend", "GBP", "Children looked after: gross spend, 2024-25"],
  ["Children looked after", "children", "Children looked after, 2024-25"],
  ["Leaving care per child aged 0 to 17", "GBP per child aged 0-17", "Leaving care per child aged 0 to 17, 2024-25"],
])("%s in %s is written without saying the unit twice", (label, unit, line) => {
  expect(indicatorLine({ label, unit }, "2024-25")).toBe(line);
});

test.each([
  ["GBP per week", 0, "£#,##0"],
  ["GBP", 2, "£#,##0.00"],
  ["%", 1, '#,##0.0"%"'],
  ["per 10,000 aged 0-17", 0, "#,##0"],
])("%s with %d decimals is shown as %s", (unit, decimals, format) => {
  expect(numberFormatOf({ unit, decimals })).toBe(format);
});

test.each([
  ["neighbours", "neighbours:Leeds"],
  ["all", "all"],
  [" All ", " All "],
  ["", ""],
  ["neighbours:Kent", "neighbours:Kent"],
])('the group "%s" as Leeds sees it is "%s"', (peers, expected) => {
  expect(groupSeenBy("Leeds", peers)).toBe(expected);
});

test("releaseLine reads as people write it", () => {
  const stamp = { ...smallRelease.stamp, state: "final" as const, demonstration: false, date: "2026-11-02" };
  expect(releaseLine(stamp)).toBe("Release 3 · final · 2 Nov 2026");
});

import { describeChart } from "../../../src/domain/charts/describe-chart";
import { spine } from "../../../src/domain/charts/spine";
import type { Release } from "../../../src/domain/release/release";
import { manyMeasures, type Measure } from "../../support/many-measures";

const cost: Measure = { label: "Cost", figures: [50, 10, 20, 30, 40] };
const good: Measure = { label: "Good", unit: "%", polarity: "higher-is-better", figures: [1, 3, 5, 7, 9] };
const bad: Measure = { label: "Bad", unit: "%", polarity: "lower-is-better", figures: [1, 3, 5, 7, 9] };
const none: Measure = { label: "None", figures: [null, null, null, null, null, 1] };

function described(measures: readonly Measure[], peers = "others", more: { year?: string; blanks?: boolean } = {}) {
  const release = manyMeasures(measures);
  const ids = measures.map((_, at) => `m${at}`);
  const indicators = more.blanks ? [...ids.slice(0, 1), "", ...ids.slice(1), ""] : ids;
  const parameters = { indicators, member: "Leeds", peers, year: more.year ?? "latest", options: {} };
  return describeChart(spine, parameters, Array<Release>(indicators.length).fill(release), {});
}

function chart(...args: Parameters<typeof described>) {
  const spec = described(...args);
  if (!spec.ok) throw new Error(spec.problem.message);
  return spec.value;
}

const firstLine = (...args: Parameters<typeof described>) => chart(...args).title.split("\n")[0];

describe("spine", () => {
  it("says on how many one is on either side of the median, by what is better, and counts neutral ones apart", () => {
    expect(chart([cost, good, bad]).title).toBe(
      "Leeds: better than the median on 1 of 2 indicators, worse on 1; the one without a better side is above\n" +
        "3 indicators beside the 4 authorities in The others, 2024-25",
    );
  });

  it.each<[string, readonly Measure[]]>([
    ["Leeds: better than the median on both indicators", [bad, bad]],
    ["Leeds: worse than the median on both indicators", [good, good]],
    ["Leeds: above the median on both indicators", [cost, cost]],
    [
      "Leeds: below the median on both indicators",
      [
        { ...cost, figures: [1, 2, 3, 4, 5] },
        { ...cost, figures: [0, 1, 1, 1, 1] },
      ],
    ],
    ["Leeds: above the median on 1 of 2 indicators, the same on 1", [cost, { ...cost, figures: [5, 5, 5, 5, 5] }]],
    ["Leeds: worse than the median on both indicators; both without a better side are above", [good, good, cost, cost]],
    [
      "Leeds: better than the median on the only indicator; of 2 without a better side, 1 is above, 1 the same",
      [bad, cost, { ...cost, figures: [5, 5, 5, 5, 5] }],
    ],
    // As the table shows them: 7.4 and 7.1 are both 7%.
    ["Leeds: the same as the median on the only indicator", [{ ...bad, figures: [7.4, 6, 7.1, 7.1, 9] }, none]],
    ["Leeds: above the median on the only indicator", [cost, none]],
  ])("%s", (sentence, measures) => expect(firstLine(measures)).toBe(sentence));

  it("doesn't count totals, which say how large an authority is", () => {
    const total: Measure = { ...cost, unit: "GBP" };
    expect(firstLine([total, bad])).toBe("Leeds: better than the median on the only indicator");
    expect(firstLine([total, total])).toBe("Leeds: totals, which depend on how large an authority is");
  });

  it("never turns round what is better: of two with opposite polarity, one is on the other side", () => {
    const [better, worse] = [chart([bad, bad]), chart([good, good])];
    expect(better.table?.map((row) => row.slice(4, 8))).toEqual([
      [-1, '#,##0"%"', "worse", "better"],
      [-1, '#,##0"%"', "worse", "better"],
    ]);
    expect(worse.table?.[0]?.slice(4, 8)).toEqual([1, '#,##0"%"', "worse", "better"]);
    expect(chart([cost, cost]).table?.[0]?.slice(4, 8)).toEqual([1, "£#,##0", "lower", "higher"]);
  });

  it("has the figures of each row, of the group as it is, and none of a row that can't be compared", () => {
    const { table, rows, capacity, note } = chart([cost, none, good]);
    expect(table?.map((row) => row.slice(0, 4))).toEqual([
      ["m0", 50, 25, 4],
      ["m1", null, 1, 1],
      ["m2", 1, 6, 4],
    ]);
    expect([rows, capacity]).toEqual([4, 21]);
    expect(note).toBe(
      "Bar: the group's range; darker: its middle half; line: its median; dark mark: Leeds. " +
        "Each side of a row has its own scale. Leeds can't be compared on 1 of the 3. " +
        "Source: Made up, Nobody · Release 3 · DRAFT · 31 Jan 2026 · demonstration data",
    );
  });

  it("leaves a row free where an indicator was left blank", () => {
    const { table, rows, pointLabels } = chart([cost, good], "others", { blanks: true });
    expect(table?.map((row) => row[0])).toEqual(["m0", undefined, "m1", undefined]);
    expect(rows).toBe(4);
    expect(new Set(pointLabels.map(({ row }) => row))).toEqual(new Set([0, 1, 3]));
  });

  it("says each year where they differ, and compares only those that have the year chosen", () => {
    const earlier: Measure = { ...good, year: "2023-24" };
    const { title, table } = chart([cost, earlier]);
    expect(title).toContain("each in its newest year, 2023-24 to 2024-25");
    expect(table?.map((row) => row[8])).toEqual(["2024-25", "2023-24"]);
    const inYear = chart([cost, earlier], "others", { year: "2024-25" });
    expect(inYear.table?.map((row) => row.slice(1, 4))).toEqual([
      [50, 25, 4],
      [null, null, null],
    ]);
    expect(inYear.title).toContain("Leeds: above the median on the only indicator\n2 indicators");
  });

  it("warns of one's own figures that are far outside, in one sentence", () => {
    const figures = [900, 10, 11, 12, 13, 14, 15];
    const odd: Measure[] = ["A", "B", "C"].map((label) => ({ label, figures }));
    expect(chart(odd).note).toMatch(/^Leeds is far outside the group on A; B; C; check the return before using it\./);
  });

  it("says in words what each row shows", () => {
    expect(chart([cost, bad]).caption).toBe(
      "Rows: Leeds beside The others. Cost, 2024-25: £50 a week, higher, median £25 a week, n 4. " +
        "Bad, 2024-25: 1%, better, median 6%, n 4.",
    );
  });

  it("says what it cannot find, and why nothing can be compared", () => {
    expect(described([cost, good], "friends")).toMatchObject({ problem: { code: "unknown-group" } });
    expect(described([cost, good], "others", { year: "2020-21" })).toMatchObject({
      problem: { code: "no-data-in-year" },
    });
    const nobody: Measure = { label: "Nobody", figures: [1, null, null, null, null] };
    expect(described([nobody, nobody])).toMatchObject({ problem: { code: "too-few-values" } });
  });
});

import { describeChart } from "../../../src/domain/charts/describe-chart";
import { linkInWords } from "../../../src/domain/charts/link-in-words";
import { scatter } from "../../../src/domain/charts/scatter";
import type { Release } from "../../../src/domain/release/release";
import { manyMeasures, type Measure } from "../../support/many-measures";
import { smallRelease } from "../../support/small-release";

function described(
  releases: readonly [Release, Release],
  peers = "all",
  more: { year?: string; upwards?: string } = {},
) {
  const { year = "latest", upwards = "" } = more;
  const parameters = { indicators: ["m0", "m1"], member: "Leeds", peers, year, options: { upwards } };
  return describeChart(scatter, parameters, releases, {});
}

function chart(...args: Parameters<typeof described>) {
  const spec = described(...args);
  if (!spec.ok) throw new Error(spec.problem.message);
  return spec.value;
}

const cost: Measure = { figures: [270, 300, 400, 500, 600, 700], label: "Fostering: weekly cost" };
const rate: Measure = {
  figures: [78, 60, 61, 70, 65, null],
  label: "Children looked after per 10,000",
  unit: "per 10,000 aged 0-17",
};
const one = (...measures: Measure[]): [Release, Release] => {
  const release = manyMeasures(measures);
  return [release, release];
};

describe("scatter", () => {
  it("says one's own two figures, and how close the two go together, never which causes which", () => {
    const { title, note } = chart(one(cost, rate));
    expect(title).toBe(
      "Leeds: £270 a week with 78 per 10,000 aged 0-17; R² 0.04: hardly any link in this group\n" +
        "Fostering: weekly cost (across) and Children looked after per 10,000 (upwards), 2024-25",
    );
    expect(note).toBe(
      "Across: Fostering: weekly cost, £ a week, 2024-25\n" +
        "5 of the 6 members have both figures. " +
        "The dashed line says how the two go together here, not that one causes the other. " +
        "Source: Made up, Nobody · Release 3 · DRAFT · 31 Jan 2026 · demonstration data",
    );
  });

  it("names the second measure where its unit doesn't say what it is", () => {
    const score: Measure = { ...rate, label: "Quality of life", unit: "score", decimals: 1 };
    expect(chart(one(cost, score)).title).toMatch(/^Leeds: £270 a week with 78\.0 \(quality of life\); R²/);
  });

  it.each([
    [0, "hardly any link"],
    [0.12, "hardly any link"],
    [0.15, "a weak link"],
    [0.4, "a moderate link"],
    [0.7, "a strong link"],
    [1, "a strong link"],
  ])("calls R² %d %s", (fit, words) => expect(linkInWords(fit)).toBe(words));

  it("has a row for each of the group with a figure across and one for oneself, and names at most twenty", () => {
    const { rows, capacity, pointLabels, own, figures } = chart(one(cost, rate), "others");
    expect([rows, capacity, own]).toEqual([6, 7, "Leeds"]);
    expect(figures).toEqual({ own: 270, upwards: 78, median: null, n: 4, fit: null });
    // The first has no figure upwards, so no point and no label.
    expect(pointLabels).toEqual([
      { series: "own", row: 5, side: "right" },
      { series: "peers", row: 1, side: "left" },
      { series: "peers", row: 2, side: "right" },
      { series: "peers", row: 3, side: "right" },
      { series: "peers", row: 4, side: "right" },
    ]);
    // By hand: the line falls by 816 ÷ 75,920 for each pound, and R² is 816² ÷ (75,920 × 218.8).
    expect(chart(one(cost, rate)).figures.fit).toBe(0.04);
    const many = Array.from({ length: 25 }, (_, at) => at);
    expect(chart(one({ figures: many }, { figures: many })).pointLabels).toEqual([
      { series: "own", row: 25, side: "right" },
    ]);
  });

  it("puts a name to the left of a point near the right edge, and warns that few points may agree by chance", () => {
    const { pointLabels, note } = chart(
      one({ figures: [270, 300, 400, 500, 600, 840] }, { figures: [1, 2, 3, 4, 9, 6] }),
    );
    expect(pointLabels).toContainEqual({ series: "peers", row: 0, side: "left" });
    expect(note).toContain("Among so few, a link this close may be chance.");
  });

  it("says that no relationship can be seen where the interval of the rank correlation includes 0, from ten points on", () => {
    const sentence = "By rank, no relationship can be seen: the 95% interval of the rank correlation includes 0.";
    const order = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    const mixed = [7, 2, 11, 5, 9, 1, 12, 4, 8, 3, 10, 6];
    const noteOf = (figures: readonly number[], others: readonly number[]) =>
      chart(one({ figures: [...figures] }, { figures: [...others] })).note;
    expect(noteOf(order, mixed)).toContain(sentence);
    expect(noteOf(order, order)).not.toContain("relationship");
    expect(noteOf(order.slice(0, 9), mixed.slice(0, 9))).not.toContain("relationship");
    // One point far out makes a line of points in no order: R² is near 1, and the ranks still say nothing.
    expect(noteOf([...order, 1000], [...mixed, 1000])).toContain(sentence);
  });

  it("draws no line through fewer than five, and says so", () => {
    const { title, caption } = chart(one(cost, rate), "others");
    expect(title).toContain("; 4 of the 5 authorities in The others have both figures, too few for a line\n");
    expect(caption).toContain("There is no line.");
  });

  it("says that there is no line where all have the same figure", () => {
    const same: Measure = { figures: [5, 5, 5, 5, 5, 5], label: "Same" };
    expect(chart(one(same, cost)).title).toContain("; all have the same figure of Same, so there is no line\n");
    expect(chart(one(cost, same)).title).toContain("; all have the same figure of Same, so there is no line\n");
  });

  it("says which of one's own figures is missing, and names no point", () => {
    const noRate: Measure = { ...rate, figures: [null, 60, 61, 70, 65, 66] };
    const { title, caption, figures, pointLabels } = chart(one(cost, noRate));
    expect(title).toMatch(
      /^Leeds is not drawn: no figure of Children looked after per 10,000 for 2024-25 \(this release has no figure for it\); R² /,
    );
    expect(caption).toContain("Leeds has no point.");
    expect(figures).toMatchObject({ own: 270, upwards: null, n: 5 });
    expect(pointLabels.some(({ series }) => series === "own")).toBe(false);
  });

  it("names both years where they differ, and takes another year upwards", () => {
    const earlier: Measure = { ...rate, year: "2023-24" };
    const line = "Fostering: weekly cost, 2024-25 (across) and Children looked after per 10,000, 2023-24 (upwards)";
    expect(chart(one(cost, earlier)).title).toContain(line);
    expect(chart(one(cost, earlier), "all", { year: "2024-25", upwards: "2023-24" }).title).toContain(line);
    expect(described(one(cost, earlier), "all", { year: "2024-25" })).toMatchObject({
      problem: { code: "no-data-in-year" },
    });
  });

  it("takes figures of two clubs, matching authorities by name, and names both sources", () => {
    const other = manyMeasures([cost, rate], { club: "other", version: 7, state: "final" });
    const { title, note } = chart([manyMeasures([cost, rate]), other]);
    expect(title).toContain("R² 0.04");
    expect(note).toContain(
      "Source: Made up, Nobody · Release 3 · DRAFT · 31 Jan 2026 · demonstration data; " +
        "Made up, Nobody · Release 7 · final · 31 Jan 2026 · demonstration data",
    );
  });

  it("says nothing of fewer pairs than a club allows", () => {
    const strict = manyMeasures([cost, rate], { smallestGroup: 6 });
    expect(described([manyMeasures([cost, rate]), strict])).toMatchObject({ problem: { code: "group-too-small" } });
    expect(described([strict, strict], "few")).toMatchObject({ problem: { code: "group-too-small" } });
  });

  it("reads sensibly with a group of one, of nobody, and with negative figures", () => {
    const below: Measure = { figures: [-5, -20, 30, 12, 4, -1], label: "Balance", unit: "GBP" };
    const { axes } = chart(one(below, cost));
    expect(axes[1]).toMatchObject({ minimum: -30, maximum: 35, step: 10 });
    const few: Measure = { figures: [270, 300] };
    expect(chart(one(few, few), "others").title).toContain(
      "; the 1 authority in The others has both figures, too few for a line",
    );
  });

  it("says what it cannot find", () => {
    expect(described([smallRelease, smallRelease])).toMatchObject({ problem: { code: "unknown-indicator" } });
    expect(described(one(cost, rate), "friends")).toMatchObject({ problem: { code: "unknown-group" } });
  });
});

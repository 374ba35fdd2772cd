import { describeChart } from "../../../src/domain/charts/describe-chart";
import { likert } from "../../../src/domain/charts/likert";
import type { Release } from "../../../src/domain/release/release";
import { releaseOf, type MadeIndicator } from "../../support/release-of";

const levels = ["Not at all concerned", "Slightly concerned", "Moderately concerned", "Concerned", "Very concerned"];
const names = ["Leeds", "Kent", "Hull", "Dorset", "Bury", "York"];
const statement = (id: string, label: string, values: MadeIndicator["values"], scale = levels): MadeIndicator => ({
  id,
  label,
  unit: "",
  levels: scale,
  values,
});
const released = (own: number | null = 5, more: Parameters<typeof releaseOf>[2] = {}) =>
  releaseOf(
    names,
    [
      statement("care", "Care: sustainability", [own, 4, 5, 3, null, 1]),
      statement("roads", "Roads: sustainability", [1, 1, 2, 2, 3, 9]),
      statement("yes", "Yes or no", [1, 2, 1, 2, 1, 2], ["No", "Yes"]),
      statement("six", "Six", [1, 2, 1, 2, 1, 2], ["a", "b", "c", "d", "e", "f"]),
      { id: "spend", label: "Spend", unit: "GBP", values: [1, 2, 3, 4, 5, 6] },
    ],
    { demonstration: true, ...more },
  );

function described(release: Release, indicators: readonly string[], peers = "neighbours") {
  const releases = indicators.map(() => release);
  return describeChart(likert, { indicators, member: "Leeds", peers, year: "2024-25", options: {} }, releases, {});
}

function chart(...args: Parameters<typeof described>) {
  const spec = described(...args);
  if (!spec.ok) throw new Error(spec.problem.message);
  return spec.value;
}

const both = ["roads", "care"];

describe("likert", () => {
  it("says which statement has the most answers above the middle, and one's own answer", () => {
    expect(chart(released(), both).title).toBe(
      "Care: 67% of 3 answered concerned or very concerned. Leeds: very concerned\n" +
        "Small club: sustainability, shares of answers, 2024-25",
    );
  });

  it("counts each answer of those who gave one on the scale", () => {
    const { table, figures, rows } = chart(released(), both);
    expect(table).toEqual([
      [1, 1, 2, 1, 0, 0],
      [5, 0, 0, 1, 1, 1],
    ]);
    expect([figures.n, rows]).toEqual([4, 3]);
  });

  it("has as much room on either side of the middle", () => {
    // Of roads, 3 of 4 are before the middle and half of one in it.
    expect(chart(released(), both).axes[0]).toMatchObject({ minimum: 0, maximum: 175, step: 87.5 });
  });

  it("says that it is demonstration data, and everything in words", () => {
    const { note, caption } = chart(released(), both);
    expect(note).toBe(
      "● The answer of Leeds. Source: Made up, Nobody · Release 3 · DRAFT · 31 Jan 2026 · demonstration data",
    );
    expect(caption).toContain(
      "Roads (n = 4): not at all concerned 25%, slightly concerned 50%, moderately concerned 25%, concerned 0%, very concerned 0%; Leeds: not at all concerned.",
    );
  });

  it("names each answer in the key", () => {
    expect(chart(released(), ["yes"]).pointLabels).toEqual([
      { series: "answer 1", row: 0, side: "inside", text: "No" },
      { series: "answer 2", row: 0, side: "inside", text: "Yes" },
    ]);
    expect(chart(released(), ["yes"]).title).toContain(
      "Yes or no: 50% of 4 answered yes. Leeds: no\nSmall club, shares of answers",
    );
  });

  it("says that there is no own answer", () => {
    expect(chart(released(null), both).title).toContain("very concerned. Leeds gave no answer\n");
  });

  it.each([
    [["spend"], "Spend can't be in this chart: its figures are not answers on a scale."],
    [["six"], "Six can't be in this chart: its scale has 6 answers; at most 5 can be told apart."],
    [["care", "yes"], "Yes or no can't be in this chart: it was answered on another scale than the first one."],
  ])("refuses %j with a sentence", (indicators, sentence) => {
    expect(described(released(), indicators)).toMatchObject({ problem: { message: sentence } });
  });

  it("shows no answers of a group too small for its club", () => {
    expect(described(released(5, { smallestGroup: 5 }), both)).toMatchObject({ problem: { code: "group-too-small" } });
    const { table, caption } = chart(released(5, { smallestGroup: 4 }), both);
    expect(table?.[1]).toEqual([5, 0, 0, 0, 0, 0]);
    expect(caption).toContain("Care: too few answers.");
    expect(described(released(), ["care"], "nobody")).toMatchObject({ problem: { code: "unknown-group" } });
  });
});

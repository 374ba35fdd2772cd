import { describeChart } from "../../../src/domain/charts/describe-chart";
import { quadrant } from "../../../src/domain/charts/quadrant";
import type { Release } from "../../../src/domain/release/release";
import { manyMeasures, type Measure } from "../../support/many-measures";

const highCost: Measure = { label: "Fostering: weekly cost", figures: [50, 10, 20, 30, 40] };
const lowCost: Measure = { label: "Leaving care: spend", figures: [5, 10, 20, 30, 40] };
const good: Measure = { label: "Stable", unit: "%", polarity: "higher-is-better", figures: [9, 1, 3, 5, 7] };
const bad: Measure = { label: "Moves", unit: "%", polarity: "lower-is-better", figures: [9, 1, 3, 5, 7] };
const neutral: Measure = { label: "Rate", unit: "%", figures: [9, 1, 3, 5, 7] };

function described(measures: readonly Measure[], peers = "others", indicators = measures.map((_, at) => `m${at}`)) {
  const release = manyMeasures(measures);
  const parameters = { indicators, member: "Leeds", peers, year: "latest", options: {} };
  return describeChart(quadrant, parameters, Array<Release>(indicators.length).fill(release), {});
}

function chart(...args: Parameters<typeof described>) {
  const spec = described(...args);
  if (!spec.ok) throw new Error(spec.problem.message);
  return spec.value;
}

/** Both places of the first service. */
const places = (...args: Parameters<typeof described>) => chart(...args).table?.[0]?.slice(4, 6);

describe("quadrant", () => {
  it("says for how many services both are on the side to ask about, and names them", () => {
    const { title, note } = chart([highCost, bad, lowCost, good]);
    expect(title).toBe(
      "Leeds: of 2 services, 1 is higher in cost and worse in performance (Fostering), 1 lower in cost and better in performance\n" +
        "Places among the 4 authorities in The others, 2024-25",
    );
    expect(note).toBe(
      "← lower cost · percentile of cost · higher cost →\n" +
        "Lines: half of the group. n 5, Leeds included. " +
        "Performance: Fostering: weekly cost, moves; Leaving care: spend, stable. " +
        "Source: Made up, Nobody · Release 3 · DRAFT · 31 Jan 2026 · demonstration data",
    );
    expect(chart([highCost, good]).title).toContain(
      "Leeds: of 1 service, none is higher in cost and worse in performance, none lower in cost and better in performance\n",
    );
  });

  it("doesn't call a figure better that is the median, which others may share", () => {
    const tied: Measure = { ...good, figures: [5, 1, 2, 5, 9, 5] };
    const cost: Measure = { ...lowCost, figures: [5, 10, 20, 30, 40, 50] };
    expect(places([cost, tied])).toEqual([0, 50]);
    expect(chart([cost, tied]).title).toContain("none is higher in cost and worse in performance, none lower");
    // Of an even number, one that is a figure next to the middle is not the median.
    expect(places([cost, { ...tied, figures: [2, 1, 2, 3, 4, null] }])).toEqual([0, 37.5]);
  });

  it("calls the ends of cost lower and higher, never better", () => {
    const { axes, note, caption } = chart([highCost, bad]);
    expect(axes.map(({ title }) => title)).toEqual([
      "← worse · percentile of performance · better →",
      "Percentile of cost",
    ]);
    expect(note.split("\n")[0]).not.toMatch(/better|worse|good|bad/);
    expect(caption).toContain("Fostering: cost £50 a week, percentile 100; Moves 9%, percentile 0, 100 being best.");
  });

  it("places by the share of the others below, upwards by what is better, others with the same figure counted half", () => {
    expect(places([highCost, good])).toEqual([100, 100]);
    expect(places([highCost, bad])).toEqual([100, 0]);
    expect(places([lowCost, bad])).toEqual([0, 0]);
    const tied: Measure = { ...good, figures: [5, 5, 5, 1, 9] };
    expect(places([{ ...highCost, figures: [5, 5, 5, 5, 5] }, tied])).toEqual([50, 50]);
    expect(places([highCost, { ...tied, polarity: "lower-is-better" }])).toEqual([100, 50]);
    // With Leeds in the group the others are the same.
    expect(places([highCost, bad], "all")).toEqual([100, 0]);
  });

  it("doesn't draw a service of which a figure is missing, which nobody else has, or of which neither end is better", () => {
    const missing: Measure = { ...good, figures: [null, 1, 2, 3, 4] };
    const { note, rows, pointLabels, title } = chart([
      highCost,
      neutral,
      lowCost,
      missing,
      { ...highCost, label: "Adoption" },
      good,
    ]);
    expect(note).toContain("Not drawn: Fostering, as neither end of its performance figure is better.");
    expect(note).toContain("Not drawn: Leaving care, as a figure is missing or there is nobody to compare with.");
    expect(title).toContain(
      "of 1 service, none is higher in cost and worse in performance, none lower in cost and better in performance",
    );
    expect(rows).toBe(7);
    expect(pointLabels.map(({ row }) => row)).toEqual([0, 1, 2, 3, 6]);
    const alone: Measure = { ...highCost, figures: [50, null, null, null, null] };
    expect(chart([alone, good], "all").title).toContain("Leeds: 1 service, none with figures to compare");
  });

  it("tells services of the same name apart by their performance", () => {
    const { caption } = chart([highCost, good, highCost, bad]);
    expect(caption).toContain("Fostering, Stable: cost");
    expect(caption).toContain("Fostering, Moves: cost");
  });

  it("says what it cannot find, and asks for a pair if there is none", () => {
    expect(described([highCost, good], "friends")).toMatchObject({ problem: { code: "unknown-group" } });
    expect(described([highCost, good], "others", ["m0", ""])).toMatchObject({ problem: { code: "no-service" } });
    const blank = chart([highCost, good, lowCost, bad], "others", ["m0", "m1", "", "", "m2", "m3"]);
    expect(blank.table?.map((row) => row[0])).toEqual(["m0", undefined, "m2"]);
  });
});

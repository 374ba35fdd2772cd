import { box } from "../../../src/domain/charts/box";
import { describeChart } from "../../../src/domain/charts/describe-chart";
import type { Release } from "../../../src/domain/release/release";
import { releaseWith } from "../../support/many-members";
import { manyMeasures } from "../../support/many-measures";
import { smallContent, smallRelease } from "../../support/small-release";

function described(member: string, peers: string, indicator = "care.weekly-cost", release: Release = smallRelease) {
  return describeChart(box, { indicators: [indicator], member, peers, year: "", options: {} }, [release], {});
}

function chart(...args: Parameters<typeof described>) {
  const spec = described(...args);
  if (!spec.ok) throw new Error(spec.problem.message);
  return spec.value;
}

/** Leeds' figure among others' of 100, 200 … 800. */
function among(own: number, peers = "others") {
  return chart("Leeds", peers, "m0", manyMeasures([{ figures: [own, 100, 200, 300, 400, 500, 600, 700, 800] }]));
}

describe("box", () => {
  it("says first where one is in the group, then what is shown and for which years, and how to read a box", () => {
    const { title, note } = chart("Kent", "all");
    expect(title).toBe(
      "Kent: £700 a week in 2024-25, in the middle half of the 5 members with a value (range −£100 to £700)\n" +
        "Care: weekly cost, £ a week, not adjusted for inflation, 2020-21 to 2024-25",
    );
    expect(note).toBe(
      "Box: the middle half of the group, with a line at the median; paler: down to the lowest, up to the highest. " +
        "No box for 2020-21: too few of the group have a figure. " +
        "Source: Made up, Nobody · Release 3 · DRAFT · 31 Jan 2026 · demonstration data",
    );
  });

  // The quartiles of the eight are 275 and 625.
  it.each([
    [50, "below all of the 8 authorities in The others (range £100 to £800)"],
    [100, "in the lowest quarter of"],
    [274, "in the lowest quarter of"],
    [275, "in the middle half of"],
    [625, "in the middle half of"],
    [626, "in the highest quarter of"],
    [800, "in the highest quarter of"],
    [900, "above all of the 8 authorities in The others (range £100 to £800)"],
  ])("says that %d is %s, whatever is better", (own, words) => expect(among(own).title).toContain(words));

  it("says so if all have the same figure, negative ones included", () => {
    const same = manyMeasures([{ figures: [-5, -5, -5, -5, -5] }]);
    expect(chart("Leeds", "others", "m0", same).title).toContain(
      "Leeds: −£5 a week in 2024-25, the same as all of the 4 authorities in The others\n",
    );
  });

  it.each([
    ["Kent", "core", "Kent: £700 a week in 2024-25, £100 above the median of the 2 authorities in Core cities"],
    ["Kent", "nobody", "Kent: £700 a week in 2024-25; nobody in its group has a figure"],
    ["St. Helens", "core", "St. Helens has no figure for 2024-25: suppressed to protect confidentiality"],
  ])("without a box says of %s beside %s: %s", (member, peers, sentence) => {
    const { title, figures, caption } = chart(member, peers);
    expect(title.split("\n")[0]).toBe(sentence);
    expect(figures).toMatchObject({ minimum: null, "lower quartile": null, "upper quartile": null, maximum: null });
    expect(caption).toContain("There is no box for 2024-25.");
  });

  it("has a row for each year with figures, one for the label and room for later years, and one for a break", () => {
    const { labels, rows, capacity, pointLabels } = chart("Leeds", "all");
    expect(labels).toEqual(["2020-21", "2024-25"]);
    expect([rows, capacity]).toEqual([3, 24]);
    expect(pointLabels).toEqual([{ series: "own", row: 1, side: "right" }]);
    const [cost, ...others] = smallContent.indicators;
    const breaks = [{ year: "2023-24", reason: "overheads are in since" }];
    const broken = releaseWith({ indicators: [{ ...cost!, breaks }, ...others] });
    expect(chart("Leeds", "all", cost!.id, broken)).toMatchObject({
      labels: ["2020-21", "break", "2024-25"],
      caption: expect.stringContaining("Break in 2023-24: overheads are in since.") as string,
    });
  });

  it("says in words what the chart shows", () => {
    expect(among(50).caption).toBe(
      "Boxes over the years: Measure 0, 2024-25, of The others. " +
        "In 2024-25 the box runs from £275 a week to £625 a week, with its line at £450 a week; " +
        "the lowest is £100 a week, the highest £800 a week. The dark point is Leeds: £50 a week in 2024-25. " +
        "Figures are not adjusted for inflation. Source: Made up, Nobody.",
    );
    expect(chart("Bristol, City of", "all").caption).toContain("It has no point in 2020-21.");
  });

  it("starts its axis at 0, unless a drawn figure is negative", () => {
    expect(among(50).axes[0].minimum).toBe(0);
    expect(chart("Leeds", "all").axes[0].minimum).toBeNull();
  });

  it("says what it cannot find, and nothing of a group that is too small for its club", () => {
    expect(described("Leeds", "friends")).toMatchObject({ problem: { code: "unknown-group" } });
    expect(described("Leeds", "all", "never.count")).toMatchObject({ problem: { code: "no-trend" } });
    const release = releaseWith({ stamp: { ...smallContent.stamp, smallestGroup: 4 } });
    expect(described("Leeds", "core", "care.weekly-cost", release)).toMatchObject({
      problem: { message: expect.stringContaining("fewer than 4 values") as string },
    });
  });
});

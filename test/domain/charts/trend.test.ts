import { describeChart } from "../../../src/domain/charts/describe-chart";
import { trend } from "../../../src/domain/charts/trend";
import type { Release } from "../../../src/domain/release/release";
import { releaseWith } from "../../support/many-members";
import { smallContent, smallRelease } from "../../support/small-release";

function described(member: string, peers: string, indicator = "care.weekly-cost", release: Release = smallRelease) {
  return describeChart(trend, { indicators: [indicator], member, peers, year: "", options: {} }, [release], {});
}

function chart(...args: Parameters<typeof described>) {
  const spec = described(...args);
  if (!spec.ok) throw new Error(spec.problem.message);
  return spec.value;
}

describe("trend", () => {
  it("says first the finding, then what is shown and for which years, and below the chart where it is from", () => {
    const { title, note } = chart("Leeds", "neighbours");
    expect(title).toBe(
      "Leeds: £500 a week in 2024-25, £200 below the median of 2 of its 3 statistical neighbours\n" +
        "Care: weekly cost, £ a week, not adjusted for inflation, 2020-21 to 2024-25",
    );
    const source = "Source: Made up, Nobody · Release 3 · DRAFT · 31 Jan 2026 · demonstration data";
    // Two figures have no middle half.
    expect(note).toBe(source);
    expect(chart("Leeds", "all").note).toBe(`The band is the middle half of the group. ${source}`);
  });

  it.each([
    ["Leeds", "all", "Leeds: £500 a week in 2024-25, the same as the median of the 5 members with a value"],
    ["Kent", "all", "Kent: £700 a week in 2024-25, £200 above the median of the 5 members with a value"],
    ["Kent", "nobody", "Kent: £700 a week in 2024-25; nobody in its group has a figure"],
    ["St. Helens", "core", "St. Helens has no figure for 2024-25: suppressed to protect confidentiality"],
  ])("says of %s beside %s: %s", (member, peers, sentence) => {
    expect(chart(member, peers).title.split("\n")[0]).toBe(sentence);
  });

  it("gives the distance to the median in the indicator's unit, and mentions inflation only for money", () => {
    const { title, caption } = chart("Kent", "core", "care.rate");
    expect(title).toContain(
      "Kent: 21.6% in 2023-24, 0.3 percentage points above the median of the 2 authorities in Core cities\n",
    );
    expect(title + caption).not.toContain("inflation");
  });

  it("has a row for each year in which anyone has figures, and room for later years", () => {
    const { labels, rows, capacity } = chart("St. Helens", "all");
    expect(labels).toEqual(["2020-21", "2024-25"]);
    expect([rows, capacity]).toEqual([3, 24]);
    expect(chart("Leeds", "all", "care.rate").labels).toEqual(["2023-24"]);
  });

  it("says in words what the chart shows, including gaps", () => {
    expect(chart("Leeds", "all").caption).toBe(
      "Lines over the years: Care: weekly cost, 2020-21 to 2024-25, of Leeds and all members. " +
        "The dark line is Leeds: £400 a week in 2020-21, £500 a week in 2024-25. " +
        "The dashed line is the group's median: £500 a week in 2024-25. " +
        "The band runs from its lower to its upper quartile: £0 to £700 in 2024-25. " +
        "Figures are not adjusted for inflation. Source: Made up, Nobody.",
    );
    expect(chart("Bristol, City of", "all").caption).toContain("It has a gap where there is no figure: 2020-21.");
    expect(chart("St. Helens", "core").caption).toContain("St. Helens has no figure in any year.");
  });

  it("starts its axis at 0, unless a drawn figure is negative", () => {
    expect(chart("Leeds", "all").axes[0].minimum).toBe(0);
    expect(chart("E06000059", "core").axes[0].minimum).toBeNull();
  });

  it("separates the years at a break with a row of its own, and says why", () => {
    const [cost, ...others] = smallContent.indicators;
    const breaks = [
      { year: "2020-21", reason: "asked for the first time" },
      { year: "2023-24", reason: "overheads are in since" },
    ];
    const { labels, rows, caption, note } = chart(
      ...(["Leeds", "all", cost!.id, releaseWith({ indicators: [{ ...cost!, breaks }, ...others] })] as const),
    );
    expect(labels).toEqual(["2020-21", "break", "2024-25"]);
    expect(rows).toBe(4);
    expect(caption).toContain("Break in 2023-24: overheads are in since.");
    expect(caption).not.toContain("asked for the first time");
    expect(note).toContain("Not comparable before 2023-24: overheads are in since. Source:");
    expect(note).not.toContain("asked for the first time");
  });

  it("labels each line at its end, on the side that it does not come from, and other years with their value", () => {
    expect(chart("Leeds", "neighbours").pointLabels).toEqual([
      // Its only neighbour is higher.
      { series: "own", row: 0, side: "below", isValueOnly: true },
      { series: "own", row: 1, side: "above" },
      { series: "median", row: 1, side: "above" },
    ]);
    expect(chart("Kent", "core").pointLabels).toMatchObject([
      { row: 0, side: "below" },
      { series: "own", row: 1, side: "above" },
      { series: "median", row: 1, side: "below" },
    ]);
    expect(chart("St. Helens", "core").pointLabels).toEqual([{ series: "median", row: 1, side: "below" }]);
  });

  it("says what it cannot find, or that there is no trend if there are no figures", () => {
    expect(described("Leeds", "friends")).toMatchObject({ problem: { code: "unknown-group" } });
    expect(described("Leeds", "all", "roads")).toMatchObject({ problem: { code: "unknown-indicator" } });
    expect(described("Leeds", "all", "never.count")).toMatchObject({ problem: { code: "no-trend" } });
  });

  it("gives nothing for a group too small for its club in every year, and otherwise what it can", () => {
    const release = releaseWith({ stamp: { ...smallContent.stamp, smallestGroup: 4 } });
    expect(described("Leeds", "core", "care.weekly-cost", release)).toMatchObject({
      problem: { message: expect.stringContaining("fewer than 4 values") },
    });
    const { title, caption } = chart("Leeds", "all", "care.weekly-cost", release);
    expect(title).toContain("the same as the median");
    expect(caption).toContain("median: £500 a week in 2024-25");
  });
});

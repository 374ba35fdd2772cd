import { describeChart } from "../../../src/domain/charts/describe-chart";
import { funnel } from "../../../src/domain/charts/funnel";
import type { Release } from "../../../src/domain/release/release";
import { releaseOf } from "../../support/release-of";
import { shippedRelease } from "../../support/shipped-release";

const names = ["Leeds", "Kent", "Hull", "Dorset", "Bury"];
const released = (own: number | null, more: Parameters<typeof releaseOf>[2] = {}) =>
  releaseOf(
    names,
    [
      { id: "cla.count", label: "Children looked after", values: [own, 700, 650, 60, 500] },
      { id: "cla.population", label: "Children aged 0 to 17", values: [100_000, 100_000, 90_000, 10_000, null] },
      {
        id: "cla.rate",
        label: "Children looked after per 10,000",
        unit: "per 10,000 aged 0-17",
        scale: 10_000,
        of: ["cla.count", "cla.population", 10_000],
        values: [own === null ? null : Math.round(own / 10), 70, 72, 60, 61],
      },
      { id: "cla.cost", label: "Weekly cost", unit: "GBP per week", unitCost: true, values: [1, 2, 3, 4, 5] },
    ],
    more,
  );

function described(release: Release, peers = "neighbours", indicator = "cla.rate", year = "2024-25") {
  return describeChart(funnel, { indicators: [indicator], member: "Leeds", peers, year, options: {} }, [release], {});
}

function chart(...args: Parameters<typeof described>) {
  const spec = described(...args);
  if (!spec.ok) throw new Error(spec.problem.message);
  return spec.value;
}

describe("funnel", () => {
  // Kent, Hull and Dorset together: 1,410 of 200,000, so 70.5; for 100,000 children the limits are 65.5 and 75.9 at 95 %,
  // 62.6 and 79.1 at 99.8 %.
  it.each([
    [700, "no further from the average of its 3 statistical neighbours (71) than chance would explain"],
    [770, "probably higher than chance would explain (average of its 3 statistical neighbours: 71)"],
    [640, "probably lower than chance would explain (average of its 3 statistical neighbours: 71)"],
    [900, "higher than chance would explain (average of its 3 statistical neighbours: 71)"],
    [100, "lower than chance would explain (average of its 3 statistical neighbours: 71)"],
  ])("says of %i children in 100,000 that it is %s", (own, words) => {
    expect(chart(released(own)).title).toBe(
      `Leeds: ${own / 10} per 10,000 aged 0-17, ${words}\nChildren looked after per 10,000 aged 0-17, 2024-25`,
    );
  });

  it("says below the chart what is across and what the lines are, and how many are outside them", () => {
    expect(chart(released(900)).note).toBe(
      "Across: children aged 0 to 17\nThe lines are how far chance could move a member of that size from the group's " +
        "average, in 95 and in 99.8 of 100 cases. None of the 3 are outside the outer lines. " +
        "Source: Made up, Nobody · Release 3 · DRAFT · 31 Jan 2026 · demonstration data",
    );
    expect(chart(released(900), "all").note).toContain(
      "1 of the 5 is outside the outer lines, so more than chance is at work in this group.",
    );
  });

  it("names the figures its words are about, and what its formulas need", () => {
    const { figures, given, rows, capacity } = chart(released(900));
    expect(figures).toEqual({ own: 90, median: null, n: 3, average: 70.5 });
    expect(given).toEqual(["2024-25", "cla.population", "rate", "10000"]);
    expect([rows, capacity]).toEqual([106, 108]);
  });

  it("says why there is no own figure, and draws the group", () => {
    const { title, figures, caption } = chart(released(null));
    expect(title).toContain("Leeds has no figure for 2024-25: suppressed to protect confidentiality\n");
    expect(figures).toMatchObject({ own: null, n: 3 });
    expect(caption).toContain("its 3 members with both counts taken together: 71 per 10,000 aged 0-17");
  });

  it("can be of a group of one member, oneself", () => {
    expect(chart(released(700), "itself").title).toContain(
      "Leeds: 70 per 10,000 aged 0-17; it is the only one in its group with a figure\n",
    );
  });

  it("is refused for money, for figures without counts, and for a group without an average", () => {
    expect(described(released(700), "all", "cla.cost")).toMatchObject({
      problem: {
        message:
          "We can't draw a funnel of Weekly cost: that takes a percentage or a rate of people, with both counts in the release. Choose another kind of chart or another indicator.",
      },
    });
    expect(described(released(700), "last")).toMatchObject({ problem: { code: "no-group-average" } });
    expect(described(released(700, { smallestGroup: 4 }))).toMatchObject({ problem: { code: "group-too-small" } });
    expect(described(released(700), "friends")).toMatchObject({ problem: { code: "unknown-group" } });
  });

  it("reads well on real figures", () => {
    const { release } = shippedRelease("section-251");
    expect(chart(release, "neighbours", "cla.rate-per-10000").title).toMatchInlineSnapshot(`
     "Leeds: 85 per 10,000 aged 0-17, higher than chance would explain (average of its 10 statistical neighbours: 72)
     Children looked after per 10,000 aged 0-17, 2024-25"
    `);
    expect(chart(release, "all", "cla.rate-per-10000").note).toMatchInlineSnapshot(`
     "Across: children aged 0 to 17
     The lines are how far chance could move a member of that size from the group's average, in 95 and in 99.8 of 100 cases. 104 of the 151 are outside the outer lines, so more than chance is at work in this group. Source: Children looked after in England including adoptions, Department for Education · Release 3 · final · 29 Nov 2026"
    `);
  });
});

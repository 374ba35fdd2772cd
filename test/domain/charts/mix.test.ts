import { describeChart } from "../../../src/domain/charts/describe-chart";
import { mix } from "../../../src/domain/charts/mix";
import type { Release } from "../../../src/domain/release/release";
import { releaseOf, type MadeIndicator } from "../../support/release-of";
import { shippedRelease } from "../../support/shipped-release";

const names = ["Leeds", "Kent", "Hull", "Dorset", "Bury"];
const share = (id: string, label: string): MadeIndicator => ({
  id: `${id}-share`,
  label: `${label}: share of children looked after`,
  unit: "%",
  scale: 100,
  of: [id, "all", 100],
  values: [1, 1, 1, 1, 1],
});
const released = (own: number | null = 60, more: Parameters<typeof releaseOf>[2] = {}) =>
  releaseOf(
    names,
    [
      { id: "all", label: "Children looked after", values: [100, 200, 400, 100, 50] },
      { id: "foster", label: "In foster care: children", values: [own, 160, 240, null, 50] },
      { id: "homes", label: "In children's homes: children", values: [30, 20, 120, 10, 1] },
      share("foster", "In foster care"),
      share("homes", "In children's homes"),
      { id: "spend", label: "Spend", unit: "GBP", values: [1, 2, 3, 4, 5] },
      { id: "rate", label: "A rate", unit: "per 10,000", scale: 10_000, values: [1, 2, 3, 4, 5] },
    ],
    more,
  );

function described(release: Release, indicators: readonly string[], peers = "neighbours", year = "2024-25") {
  const releases = indicators.map(() => release);
  return describeChart(mix, { indicators, member: "Leeds", peers, year, options: {} }, releases, {});
}

function chart(...args: Parameters<typeof described>) {
  const spec = described(...args);
  if (!spec.ok) throw new Error(spec.problem.message);
  return spec.value;
}

const shares = ["foster-share", "homes-share"];

describe("mix", () => {
  it("says in which part one's own share is furthest from the average of the group's shares", () => {
    // Kent has 80 % and 10 %, Hull 60 % and 30 %; Dorset's children in foster care are withheld.
    expect(chart(released(), shares).title).toBe(
      "Leeds: 60% in foster care, 10 percentage points below the average of 2 of its 3 statistical neighbours\n" +
        "Share of children looked after, 2024-25",
    );
  });

  it("has the shares of one's own, their average, and those of the group taken together, with what the parts leave", () => {
    const { table, figures, rows, form } = chart(released(), shares);
    const blanks = [null, null, null, null, null, null];
    expect(table).toEqual([
      [60, 30, ...blanks, 10],
      [70, 20, ...blanks, 10],
      // 400 of 600, and 140 of 600.
      [66.6667, 23.3333, ...blanks, 10],
    ]);
    expect([figures.n, rows, form]).toEqual([2, 3, "3"]);
  });

  it("takes counts as parts that make up the whole themselves", () => {
    const { table, title, given } = chart(released(), ["foster", "homes"]);
    expect(title).toContain("\nShares of children, 2024-25");
    expect(table?.[0]).toEqual([66.6667, 33.3333, null, null, null, null, null, null, null]);
    expect(given?.slice(0, 5)).toEqual(["2024-25", "", "1", "foster", "homes"]);
  });

  it("says below the chart what average and together mean, and who is left out", () => {
    expect(chart(released(), shares).note).toBe(
      "Average: each of the 2 counts the same. Together: all their figures added up, so large members count for more. " +
        "Only members with every part count. Source: Made up, Nobody · Release 3 · DRAFT · 31 Jan 2026 · demonstration data",
    );
  });

  it("says every share in words", () => {
    expect(chart(released(), shares).caption).toContain(
      "Leeds: in foster care 60%, in children's homes 30%, other 10%. " +
        "Average of 2 of its 3 statistical neighbours: in foster care 70%, in children's homes 20%, other 10%. " +
        "The same taken together: in foster care 67%, in children's homes 23%, other 10%.",
    );
  });

  it.each([
    [
      null,
      "Leeds has no figure of In foster care: share of children looked after for 2024-25 (suppressed to protect confidentiality)",
    ],
    [
      -5,
      "Leeds has a negative figure of In foster care: share of children looked after for 2024-25, so its parts have no shares",
    ],
    [90, "Leeds has parts that come to more than their whole in 2024-25, or a whole of 0; check the return"],
  ])("draws the group where one's own figure is %s, and says why one's own is not there", (own, sentence) => {
    const { title, table } = chart(released(own), shares);
    expect(title.split("\n")[0]).toBe(sentence);
    expect(table?.[0]).toEqual(Array(9).fill(null));
    expect(table?.[1]?.[0]).toBe(70);
  });

  it("reads well for a group of one, and where nobody in the group has every part", () => {
    expect(chart(released(), shares, "itself").title).toContain(
      "Leeds: in foster care 60%, in children's homes 30%, other 10%; it is the only one in its group with every part\n",
    );
    const withheld = releaseOf(
      ["Leeds", "Kent"],
      [
        { id: "a", label: "A", values: [1, null] },
        { id: "b", label: "B", values: [3, 4] },
      ],
    );
    expect(chart(withheld, ["a", "b"], "last").title).toContain(
      "Leeds: A 25%, B 75%; nobody in its group has every part\n",
    );
  });

  it.each([
    [["foster"], "In foster care: children can't be in this chart: a mix needs at least two parts."],
    [
      ["foster", "spend"],
      "Spend can't be in this chart: it is not a number of children, as the first one is. Choose parts of one whole.",
    ],
    [
      ["foster-share", "homes"],
      "In children's homes: children can't be in this chart: it is not a share of Children looked after, as the first one is. Choose parts of one whole.",
    ],
    [
      ["rate", "foster"],
      "A rate can't be in this chart: it is neither a count nor a share whose counts are published. Choose parts of a whole.",
    ],
    [
      ["foster", "foster"],
      "In foster care: children can't be in this chart: it is already in it. Choose another one, or leave the cell blank.",
    ],
  ])("refuses %j with a sentence", (indicators, sentence) => {
    expect(described(released(), indicators)).toMatchObject({ problem: { message: sentence } });
  });

  it("refuses an indicator of another club, one that isn't there, and a group too small for its club", () => {
    const other = releaseOf(names, [{ id: "homes", values: [1, 2, 3, 4, 5] }], {
      club: "other",
      clubLabel: "Other club",
    });
    const parameters = { indicators: ["foster", "homes"], member: "Leeds", peers: "all", year: "2024-25", options: {} };
    expect(describeChart(mix, parameters, [released(), other], {})).toMatchObject({
      problem: {
        message:
          "homes can't be in this chart: it is of Other club, and the first one of Small club. Choose indicators of one club.",
      },
    });
    expect(described(released(), ["", ""])).toMatchObject({ problem: { code: "unknown-indicator" } });
    expect(described(released(60, { smallestGroup: 3 }), shares)).toMatchObject({
      problem: { code: "group-too-small" },
    });
  });

  it("leaves out cells that were left blank", () => {
    expect(chart(released(), ["foster-share", "", "homes-share"]).table?.[0]?.slice(0, 3)).toEqual([60, 30, null]);
  });

  it("reads well on real figures", () => {
    const { release } = shippedRelease("childrens-services");
    const parts = ["fostering", "childrens-homes", "supported-accommodation", "with-parents"];
    expect(
      chart(
        release,
        parts.map((part) => `cs.cla.placement.${part}-share`),
      ).title,
    ).toMatchInlineSnapshot(`
     "Leeds: 11.9% in children's homes and secure homes, 2.4 percentage points above the average of 9 of its 10 statistical neighbours (9.5%)
     Share of children looked after, 2024-25"
    `);
  });
});

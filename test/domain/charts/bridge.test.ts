import { bridge } from "../../../src/domain/charts/bridge";
import { describeChart } from "../../../src/domain/charts/describe-chart";
import type { Release } from "../../../src/domain/release/release";
import { releaseOf, type MadeIndicator } from "../../support/release-of";
import { shippedRelease } from "../../support/shipped-release";

const names = ["Leeds", "Kent", "Hull", "Dorset", "Bury"];
const perHead = (id: string, label: string): MadeIndicator => ({
  id: `${id}-per-head`,
  label: `${label}: spend per child`,
  unit: "GBP per child",
  scale: 1,
  decimals: 2,
  of: [id, "children", 1],
  values: [1, 1, 1, 1, 1],
});
const money = (id: string, label: string, values: MadeIndicator["values"]): MadeIndicator => ({
  id,
  label: `${label}: spend`,
  unit: "GBP",
  values,
});
const released = (care: number | null = 700, more: Parameters<typeof releaseOf>[2] = {}) =>
  releaseOf(
    names,
    [
      { id: "children", label: "Children", values: [10, 20, 10, 5, 0] },
      money("total", "Everything", [1000, 1500, 900, 100, 10]),
      money("care", "Care", [care, 600, 300, null, 1]),
      money("support", "Support", [100, 300, 300, 20, 1]),
      money("youth", "Youth work", [100, 500, 200, 30, 1]),
      perHead("total", "Everything"),
      perHead("care", "Care"),
    ],
    more,
  );

function described(release: Release, indicators: readonly string[], peers = "neighbours", member = "Leeds") {
  const releases = indicators.map(() => release);
  return describeChart(bridge, { indicators, member, peers, year: "2024-25", options: {} }, releases, {});
}

function chart(...args: Parameters<typeof described>) {
  const spec = described(...args);
  if (!spec.ok) throw new Error(spec.problem.message);
  return spec.value;
}

const lines = ["total-per-head", "care", "support", "youth"];

describe("bridge", () => {
  // Kent and Hull together: 2,400 for 30 children, so £80; Leeds has £100.
  it("says how far one's own total is from the group's, and which line does most to make it so", () => {
    expect(chart(released(), lines).title).toBe(
      "Leeds: £100.00, £20.00 above 2 of its 3 statistical neighbours taken together, mainly due to care (+£40.00)\n" +
        "Everything: spend per child, 2024-25",
    );
  });

  it("has a step for each line, the one that adds most first, and what the lines leave", () => {
    const { table, rows, figures } = chart(released(), lines);
    expect(table).toEqual([
      // £70 against £30, £10 against £20, £10 against £23.33; the lines leave £10 against £6.67.
      ["Care", 40],
      ["Support", -10],
      ["Youth work", -13.33],
      ["Other", 3.33],
      ["Leeds", null],
    ]);
    expect([rows, figures]).toEqual([6, { own: 100, median: null, n: 2, group: 80 }]);
  });

  it("takes a line per head as its amount, divided by the units of the total", () => {
    expect(chart(released(), ["total-per-head", "care-per-head"]).table?.[0]).toEqual(["Care", 40]);
  });

  it("has no bar for what the lines leave where they leave nothing", () => {
    const whole = releaseOf(
      ["Leeds", "Kent", "Bury"],
      [
        { id: "children", values: [3, 7, 1] },
        money("total", "Everything", [100, 150, 1]),
        money("a", "A", [70, 90, 1]),
        money("b", "B", [30, 60, 0]),
        perHead("total", "Everything"),
      ],
    );
    expect(chart(whole, ["total-per-head", "a", "b"]).table?.map(([name]) => name)).toEqual(["A", "B", "Leeds"]);
  });

  it("says below the chart how the group is taken, and who is left out", () => {
    expect(chart(released(), lines).note).toBe(
      "The group is taken together: all its £ divided by all its units. " +
        "That is not its median, as medians of lines don't add up. " +
        "Other: what the lines shown leave of the total, such as lines without a figure. " +
        "Only members with every line count. Source: Made up, Nobody · Release 3 · DRAFT · 31 Jan 2026 · demonstration data",
    );
    expect(chart(released(), lines).caption).toContain(
      "From £80.00 per child for 2 of its 3 statistical neighbours taken together: " +
        "Care +£40.00, Support −£10.00, Youth work −£13.33, Other +£3.33; that makes £100.00 per child for Leeds.",
    );
  });

  it("takes lines below 0, such as income, as they are", () => {
    expect(chart(released(-200), lines).table).toEqual([
      ["Support", -10],
      ["Youth work", -13.33],
      ["Care", -50],
      ["Other", 93.33],
      ["Leeds", null],
    ]);
  });

  it("says so where most of the difference is in no line, and doesn't give a line the unit of its own figures", () => {
    // £80 of Leeds for each child, and £1,150 for 35 children of the three.
    const { title } = chart(released(), ["total-per-head", "support", "youth"]);
    expect(title).toContain("taken together, mainly due to what no line shows (+£47.14)\n");
    const { table } = chart(released(), ["total-per-head", "care-per-head", "support", "youth"]);
    expect(table?.map(([name]) => name)).toEqual(["Care", "Support", "Youth work", "Other", "Leeds"]);
  });

  it("reads well for a group of one, oneself", () => {
    expect(chart(released(), lines, "itself").title).toContain(
      "Leeds: £100.00; it is the only one in its group with every line\n",
    );
  });

  it.each([
    [
      ["care", "support"],
      "Care: spend can't be in this chart: the total must be in £ for each head or unit, with its parts published, such as gross spend per child.",
    ],
    [["total-per-head"], "Everything: spend per child can't be in this chart: choose at least one line of it besides."],
    [
      ["total-per-head", "children"],
      "Children can't be in this chart: a line must be an amount in £, or in £ for each head or unit with its parts published.",
    ],
    [
      ["total-per-head", "care", "care-per-head"],
      "Care: spend per child can't be in this chart: its amount is already in it. Choose another line.",
    ],
  ])("refuses %j with a sentence", (indicators, sentence) => {
    expect(described(released(), indicators)).toMatchObject({ problem: { message: sentence } });
  });

  it("says what is missing of one's own, and of the group", () => {
    expect(described(released(null), lines)).toMatchObject({
      problem: { message: "Leeds has no figure for Care: spend in 2024-25: suppressed to protect confidentiality." },
    });
    expect(described(released(), lines, "all", "Bury")).toMatchObject({
      problem: {
        message: "Children can't be in this chart: Bury has none in 2024-25, so there is nothing to divide by.",
      },
    });
    expect(described(released(), lines, "last")).toMatchObject({ problem: { code: "too-few-values" } });
    expect(described(released(700, { smallestGroup: 3 }), lines)).toMatchObject({
      problem: { code: "group-too-small" },
    });
  });

  it("reads well on real figures", () => {
    const { release } = shippedRelease("section-251");
    const of = [
      "children-and-young-people",
      "early-years",
      "looked-after",
      "other-services",
      "safeguarding",
      "family-support",
      "young-people",
      "youth-justice",
    ];
    const { title, table } = chart(
      release,
      of.map((id) => `s251.${id}.gross-per-child`),
    );
    expect(title).toMatchInlineSnapshot(`
     "Leeds: £1,386.12, £81.88 below its 10 statistical neighbours taken together, mainly due to family support (−£87.34)
     Children and young people's services: gross spend per child aged 0 to 17, 2024-25"
    `);
    expect(table?.at(-1)).toEqual(["Leeds", null]);
    expect(table?.map(([name]) => name)).not.toContain("Other");
  });
});

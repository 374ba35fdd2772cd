import { registry } from "../../src/functions/running/registry";
import { indicatorOf, memberOf } from "../domain/release/release-content";
import { askedOf, opened } from "./asked-of";

/*
 * Nothing that a function answers may depend on the figures of a group that is too small for its club. So every function
 * is asked twice, over releases that differ in nothing but those figures, and must answer the same.
 */

const codes = ["A", "B", "C", "D", "E", "F"];
const years = ["2023-24", "2024-25"];
/** Of A and F, who are in no group of four, always the same. */
const [ofA, ofF] = [60, 70];

/** £ a week made of £ and weeks; B to E have the four figures given, whose parts give them exactly. */
function releaseWith(four: readonly [number, number, number, number], smallestGroup: number) {
  const costs = [ofA, ...four, ofF];
  const column = (indicator: number, year: number, scaled: readonly number[]) => ({
    indicator,
    year,
    divisor: 1,
    scaled,
    missing: {},
  });
  return opened({
    stamp: {
      club: "test",
      clubLabel: "Test",
      version: 1,
      state: "final",
      date: "2026-11-22",
      licence: "none",
      demonstration: true,
      smallestGroup,
    },
    members: codes.map((code) => memberOf(code, code)),
    indicators: [
      indicatorOf("cost", {
        unit: "GBP per week",
        unitCost: true,
        decimals: 2,
        parts: { published: true, numerator: "spend", denominator: "weeks", factor: 1 },
      }),
      indicatorOf("spend"),
      indicatorOf("weeks", { unit: "weeks", basis: null }),
    ],
    years,
    groups: [
      { id: "four", label: "Four", owner: null, members: ["B", "C", "D", "E"], provenance: "made up" },
      { id: "five", label: "Five", owner: null, members: ["B", "C", "D", "E", "F"], provenance: "made up" },
    ],
    reasons: [],
    columns: years.flatMap((_, year) => [
      column(0, year, costs),
      column(
        1,
        year,
        costs.map((cost) => cost * 10),
      ),
      column(
        2,
        year,
        costs.map(() => 10),
      ),
    ]),
  });
}

const before = [10, 20, 30, 41] as const;
const after = [110, 90, 85, 7] as const;

const units = [[100], [50]];
const peerUnits = [
  [1000, 400],
  [300, 200],
];
const peerCosts = [
  [500000, 240000],
  [900000, 500000],
];

/** How each function is asked, of a group where it takes one, and else of oneself. */
const callsOf: Readonly<Record<string, (peers: unknown) => readonly unknown[]>> = {
  ABOUT: () => ["cost"],
  BREAKEVEN: () => [1000, 10, 5],
  DEFINITION: () => ["cost"],
  EXCESSCOUNT: () => [10, 1000, 50],
  GAP: (peers) => ["cost", "A", peers],
  GAPCOST: (peers) => ["cost", "A", peers],
  GAPOF: (peers) => [60, "cost", peers],
  INDICATORS: () => [],
  MEMBER: () => ["B"],
  MEMBERS: () => [],
  MIXEFFECT: () => [units, peerUnits, peerCosts],
  MIXSAVING: () => [100, 0.4, 0.5, 1000, 600],
  OCCUPANCYCOST: () => [1000, 10, 50],
  PEERCOUNT: (peers) => ["cost", peers],
  PEERMAX: (peers) => ["cost", peers],
  PEERMEAN: (peers) => ["cost", peers],
  PEERMEDIAN: (peers) => ["cost", peers],
  PEERMIN: (peers) => ["cost", peers],
  PEERPERCENTILE: (peers) => ["cost", 0.5, peers],
  PEERPERCENTRANK: (peers) => ["cost", "A", peers],
  PEERPOOLED: (peers) => ["cost", peers],
  PEERQUARTILE: (peers) => ["cost", 1, peers],
  PEERRANK: (peers) => ["cost", "A", peers],
  PEERS: (peers) => [peers],
  PEERSTDEV: (peers) => ["cost", peers],
  PEERVALUES: (peers) => ["cost", peers],
  PEERZ: (peers) => ["cost", "A", peers],
  PERCENTRANKOF: (peers) => [60, "cost", peers],
  PRICEEFFECT: () => [units, [[70000], [160000]], peerUnits, peerCosts],
  RANKOF: (peers) => [60, "cost", peers],
  REAL: () => [100, "2020-21", "2024-25"],
  TREND: () => ["cost"],
  UNITCOST: () => ["cost"],
  VALUE: () => ["cost"],
  VIRTUALCOST: () => [units, peerUnits, peerCosts],
  VOLUMEEFFECT: () => [units, 140, peerUnits, peerCosts],
  ZOF: (peers) => [60, "cost", peers],
};

const [fromBefore, fromAfter] = [before, after].map((four) => askedOf([releaseWith(four, 5)], { own: "A" }));
const ids = Object.keys(callsOf).sort();
const takeGroup = ids.filter((id) => callsOf[id]?.("x").includes("x"));

async function bothAnswers(id: string, peers: unknown): Promise<readonly [unknown, unknown]> {
  const args = callsOf[id]?.(peers) ?? [];
  return [await fromBefore?.(id, ...args), await fromAfter?.(id, ...args)];
}

it("covers every registered function", () => {
  expect(ids).toEqual([...registry.keys()].sort());
});

describe.each([
  ["a group of four by its name", "four"],
  ["four members in a range", [["B"], ["C"], ["D"], ["E"]]],
  ["the group of five less one member, another of them given twice", [["B", "C", "D", "E", "B"]]],
  ["three of them and oneself", [["A", "B", "C", "D"]]],
  ["a single member", "B"],
])("%s", (_, peers) => {
  it.each(ids)("%s reveals none of its figures", async (id) => {
    const [one, other] = await bothAnswers(id, peers);
    expect(one).toEqual(other);
  });

  it.each(takeGroup.filter((id) => !["PEERCOUNT", "PEERS"].includes(id)))("%s says why", async (id) => {
    expect((await bothAnswers(id, peers))[0]).toMatch(
      /^#N\/A This club gives no statistics for fewer than 5 values, so that nobody can work out a member's own figure/,
    );
  });

  it("is still counted", async () => {
    expect((await bothAnswers("PEERCOUNT", peers))[0]).toBe(peers === "B" ? 1 : 4);
  });
});

it("gives the user's own value, and another's that the release publishes by name", async () => {
  expect(await fromBefore?.("VALUE", "cost")).toBe(ofA);
  expect(await fromBefore?.("VALUE", "cost", "B")).toBe(10);
});

it("answers for five members", async () => {
  expect(await fromBefore?.("PEERMEDIAN", "cost", "five")).toBe(30);
  expect(await fromBefore?.("PEERVALUES", "cost", "five")).toHaveLength(5);
});

describe("a club of published figures answers the same questions, with each figure shown", () => {
  const open = [before, after].map((four) => askedOf([releaseWith(four, 1)], { own: "A" }));
  // Four are too few for a z-score, whatever the club; one's rank is the same where all are lower, or one is.
  const sameAnyway = ["PEERCOUNT", "PEERS", "PEERZ", "ZOF"];
  it.each(takeGroup.filter((id) => !sameAnyway.includes(id)))("%s", async (id) => {
    const args = callsOf[id]?.("four") ?? [];
    const [one, other] = [await open[0]?.(id, ...args), await open[1]?.(id, ...args)];
    expect(one).not.toEqual(other);
    expect(String(one)).not.toMatch(/^#/);
  });
});

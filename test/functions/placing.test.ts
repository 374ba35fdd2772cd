import { contentOf } from "../domain/release/release-content";
import { smallRelease } from "../support/small-release";
import { askedOf, opened } from "./asked-of";

/** A … I; H is missing. The group of all has 8 values, without A 7. */
const figures = {
  cost: ["21.6", "21.3", "20", "25", "25", "30.5", "18", null, "40"],
  same: ["2", "1", "1", "1", "1", "5", "1", null, "7"],
  close: ["0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", null, "0.8"],
};
const release = opened({
  ...contentOf(figures, { cost: { polarity: "lower-is-better" } }),
  groups: [{ id: "few", label: "Few", owner: null, members: ["A", "B", "C", "D", "E"], provenance: "made up" }],
});
const ask = askedOf([release], { own: "A" });

describe("PEERMIN, PEERMAX, PEERSTDEV and PEERPERCENTILE", () => {
  it("leave missing values out", async () => {
    expect(await ask("PEERMIN", "cost")).toBe(18);
    expect(await ask("PEERMAX", "cost")).toBe(40);
    // numpy.std([18, 20, 21.3, 21.6, 25, 25, 30.5, 40], ddof=1)
    expect(await ask("PEERSTDEV", "cost")).toBeCloseTo(7.1139199561744535, 12);
  });

  it("are #N/A below their minimum n, never 0", async () => {
    expect(await ask("PEERMIN", "cost", "H")).toMatch(/^#N\/A The minimum needs at least 1 value/);
    expect(await ask("PEERMAX", "cost", "H")).toMatch(/^#N\/A The maximum needs at least 1 value/);
    expect(await ask("PEERSTDEV", "cost", "B")).toMatch(/^#N\/A The standard deviation needs at least 2 values/);
    expect(await ask("PEERPERCENTILE", "cost", 0.5, [["A", "B", "C", "H"]])).toMatch(/needs at least 4 values/);
  });

  it("count a percentile as PERCENTILE.INC does", async () => {
    // numpy.quantile([18, 20, 21.3, 21.6, 25, 25, 30.5, 40], 0.9), linear
    expect(await ask("PEERPERCENTILE", "cost", 0.9)).toBeCloseTo(33.35, 12);
    expect(await ask("PEERPERCENTILE", "cost", "0.5")).toBe(23.3);
    expect(await ask("PEERPERCENTILE", "cost", 90)).toMatch(/^#NUM! .* 0\.9 or 90%/);
    expect(await ask("PEERPERCENTILE", "cost", -0.1)).toMatch(/^#NUM!/);
    expect(await ask("PEERPERCENTILE", "cost", "x")).toMatch(/^#VALUE!/);
  });
});

describe("PEERPERCENTRANK", () => {
  it("is the share of the others below, with the member added to a group without it", async () => {
    expect(await ask("PEERPERCENTRANK", "cost")).toBe(3 / 7);
    expect(await ask("PEERPERCENTRANK", "cost", "E")).toBe(4 / 7);
    expect(await ask("PEERPERCENTRANK", "cost", "I")).toBe(1);
    expect(await ask("PEERPERCENTRANK", "cost", "G")).toBe(0);
    expect(await ask("PEERPERCENTRANK", "cost", "I", "few")).toBe(1);
  });

  it("is #N/A for a member without a value, or the only one with a value", async () => {
    expect(await ask("PEERPERCENTRANK", "cost", "H")).toMatch(/^#N\/A Member H has no figure/);
    expect(await ask("PEERPERCENTRANK", "cost", "A", "A")).toMatch(/^#N\/A A percent rank needs at least 2 values/);
  });
});

describe("PEERZ", () => {
  it("is the robust z of the group without the member", async () => {
    // Others 18, 20, 21.3, 25, 25, 30.5, 40: median 25, MAD 5.
    expect(await ask("PEERZ", "cost")).toBeCloseTo((21.6 - 25) / (1.4826 * 5), 12);
  });

  it("needs five others, and a spread among them", async () => {
    expect(await ask("PEERZ", "cost", "A", "few")).toMatch(
      /^#N\/A A z-score, .* needs at least 5 values; .* there are 4/,
    );
    expect(await ask("PEERZ", "cost", "I", "few")).toEqual(expect.any(Number));
    expect(await ask("PEERZ", "same")).toMatch(/^#DIV\/0! At least half/);
  });
});

describe("GAP", () => {
  it("is value less median, to the last digit", async () => {
    expect(await ask("GAP", "cost")).toBe(-1.7);
    expect(await ask("GAP", "cost", "A", [["A", "B"]])).toBe(0.15);
    expect(await ask("GAP", "cost", [["C"], ["H"]])).toEqual([[-3.3], [expect.stringMatching(/^#N\/A/)]]);
    expect(await ask("GAP", "cost", "A", "H")).toMatch(/^#N\/A The median needs/);
  });

  it("says if a group was given instead of the member", async () => {
    expect(await ask("GAP", "cost", "few", "2024-25")).toMatch(
      /^#VALUE! "few" is a peer group, but this argument is for one/,
    );
    expect(await ask("PEERRANK", "cost", "all")).toMatch(/^#VALUE! "all" is a peer group/);
  });
});

describe("a number of the user's own model", () => {
  it("replaces the user's published value", async () => {
    for (const [own, number] of [
      ["PEERRANK", "RANKOF"],
      ["PEERPERCENTRANK", "PERCENTRANKOF"],
      ["PEERZ", "ZOF"],
      ["GAP", "GAPOF"],
    ] as const)
      expect(await ask(number, 21.6, "cost")).toBe(await ask(own, "cost"));
  });

  it("is ranked among the others: 1 is the best, equal values share the better place", async () => {
    expect(await ask("RANKOF", 17, "cost")).toBe(1);
    expect(await ask("RANKOF", 25, "cost")).toBe(4);
    expect(await ask("RANKOF", 50, "cost")).toBe(8);
    expect(await ask("RANKOF", 50, "cost", "few")).toBe(5);
    expect(await ask("RANKOF", 1, "cost", "H")).toBe(1);
  });

  it("is added to a group without the user, or if nobody is signed in", async () => {
    const nobody = askedOf([release], { own: null });
    expect(await nobody("RANKOF", 50, "cost")).toBe(9);
    expect(await ask("RANKOF", 50, "cost", [["B", "C"]])).toBe(3);
    expect(await nobody("PERCENTRANKOF", 25, "cost")).toBe(0.5);
  });

  it("always has a percent rank from 0 to 1", async () => {
    expect(await ask("PERCENTRANKOF", -5, "cost")).toBe(0);
    expect(await ask("PERCENTRANKOF", 500, "cost")).toBe(1);
  });

  it("may be written as text or as a logical value, but must be a number", async () => {
    expect(await ask("GAPOF", "21.6", "cost")).toBe(-1.7);
    expect(await ask("GAPOF", "£21", "cost")).toMatch(/^#VALUE! The argument value must be a number/);
    expect(await ask("GAPOF", null, "cost")).toMatch(/^#VALUE! .* it is blank/);
    expect(await ask("GAPOF", 1e308, "cost")).toBe(1e308);
  });

  it("has no z without five other values and a spread", async () => {
    expect(await ask("ZOF", 3, "same")).toMatch(/^#DIV\/0!/);
    expect(await ask("ZOF", 1e308, "close")).toMatch(/^#NUM! The result is too large/);
    expect(await ask("ZOF", 3, "cost", "few")).toMatch(/^#N\/A A z-score/);
  });
});

describe("a club that gives no statistics for small groups", () => {
  const secret = askedOf([{ ...release, stamp: { ...release.stamp, smallestGroup: 5 } }], { own: "A" });
  const four = [["B", "C", "D", "E"]];
  const because =
    /^#N\/A This club gives no statistics for fewer than 5 values, .* there are 4 among the 4 members given/;

  it.each([
    ["PEERMEDIAN", ["cost", four]],
    ["PEERMEAN", ["cost", four]],
    ["PEERMIN", ["cost", four]],
    ["PEERMAX", ["cost", four]],
    ["PEERSTDEV", ["cost", four]],
    ["PEERQUARTILE", ["cost", 1, four]],
    ["PEERPERCENTILE", ["cost", 0.5, four]],
    ["PEERRANK", ["cost", "A", four]],
    ["PEERPERCENTRANK", ["cost", "A", four]],
    ["PEERZ", ["cost", "A", four]],
    ["GAP", ["cost", "A", four]],
    ["RANKOF", [1, "cost", four]],
    ["GAPOF", [1, "cost", four]],
    ["PERCENTRANKOF", [1, "cost", four]],
    ["ZOF", [1, "cost", four]],
  ] as const)("refuses %s of four values", async (id, args) => {
    expect(await secret(id, ...args)).toMatch(because);
  });

  it("gives them for five values, and for fewer says how many there are", async () => {
    expect(await secret("PEERMEDIAN", "cost", "few")).toBe(21.6);
    expect(await secret("PEERCOUNT", "cost", four)).toBe(4);
  });

  it("counts the members with both parts for a pooled value", async () => {
    const stamp = { ...smallRelease.stamp, smallestGroup: 3 };
    const pooled = askedOf([{ ...smallRelease, stamp }], { own: null });
    expect(await pooled("PEERPOOLED", "care.gross")).toMatch(/fewer than 3 values, .* there are 2/);
  });
});

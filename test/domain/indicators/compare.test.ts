import { compare } from "../../../src/domain/indicators/compare";
import { smallRelease } from "../../support/small-release";

describe("compare", () => {
  it("compares a member with a group it belongs to", () => {
    const found = compare(smallRelease, { indicator: "care.weekly-cost", member: "Leeds", peers: "all", year: null });
    if (!found.ok) throw new Error(found.problem.message);
    expect(found.value).toMatchObject({
      year: "2024-25",
      own: { value: 500 },
      n: 5,
      mean: 360,
      median: 500,
      lowerQuartile: 0,
      upperQuartile: 700,
      minimum: -100,
      maximum: 700,
      rank: { value: 3, n: 5 },
    });
    expect(found.value.values.map(({ value }) => value)).toEqual([700, 700, 500, 0, -100]);
  });

  it("uses the member's own groups, and adds the member only for the rank", () => {
    const question = { indicator: "care.weekly-cost", member: "Leeds", peers: "neighbours", year: null };
    const found = compare(smallRelease, question);
    expect(found).toMatchObject({
      ok: true,
      value: { n: 2, median: 700, lowerQuartile: null, upperQuartile: null, rank: { value: 3, n: 3 } },
    });
  });

  it("says why a member has no value, and gives it no rank", () => {
    const question = { indicator: "care.weekly-cost", member: "St Helens", peers: "all", year: null };
    expect(compare(smallRelease, question)).toMatchObject({
      ok: true,
      value: { own: { value: null, reason: { symbol: "c" } }, n: 5, rank: null },
    });
  });

  it("compares with an empty group", () => {
    const question = { indicator: "care.weekly-cost", member: "Leeds", peers: "nobody", year: null };
    expect(compare(smallRelease, question)).toMatchObject({
      ok: true,
      value: { n: 0, mean: null, median: null, minimum: null, maximum: null, rank: { value: 1, n: 1 }, values: [] },
    });
  });

  it("passes on a problem with the question", () => {
    const question = { indicator: "care.weekly-cost", member: "Leeds", peers: "all", year: null };
    expect(compare(smallRelease, { ...question, indicator: "x" })).toMatchObject({ ok: false });
    expect(compare(smallRelease, { ...question, member: "x" })).toMatchObject({ ok: false });
    expect(compare(smallRelease, { ...question, peers: "x" })).toMatchObject({ ok: false });
    expect(compare(smallRelease, { ...question, year: "x" })).toMatchObject({ ok: false });
  });
});

import { similarMembers } from "../../../src/domain/peers/similar-members";
import { similarityDefaults } from "../../../src/domain/peers/similarity-defaults";
import { contentOf } from "../release/release-content";
import { opened } from "../../functions/asked-of";
import { shippedRelease } from "../../support/shipped-release";

/** Members A to F; F has no population, and G is abolished. */
const content = contentOf({
  population: ["100", "110", "300", "90", "150", null, "100"],
  deprivation: ["20", "35", "22", "21", "20", "10", "20"],
  alike: ["1", "1", "1", "1", "1", "1", "1"],
});
const release = opened({
  ...content,
  members: content.members.map((one) => ({ ...one, abolished: one.code === "G" })),
});
const both = [
  { indicator: "population", weight: 1 },
  { indicator: "deprivation", weight: 1 },
];

function similar(characteristics: readonly { indicator: string; weight: number }[], n = 9, member = "A") {
  const found = similarMembers(release, { member, characteristics, year: null, n });
  if (!found.ok) throw new Error(found.problem.message);
  return found.value;
}
const codes = (found: readonly { member: number }[]) =>
  found.map(({ member }) => release.members[member]?.code).join(" ");

describe("similarMembers", () => {
  // Expected values from numpy: z-scores over A to E with ddof=1, the Euclidean norm, divided by its maximum.
  it("is the distance between z-scores, the farthest being 1", () => {
    const { found } = similar(both);
    expect(codes(found)).toBe("D E C B");
    [0.0828188887633461, 0.24623682787445195, 0.9939093860641794, 1].forEach((distance, index) =>
      expect(found[index]?.distance).toBeCloseTo(distance, 12),
    );
  });

  it("counts a squared distance as often as its weight", () => {
    const { found } = similar([both[0]!, { indicator: "deprivation", weight: 3 }]);
    expect(codes(found)).toBe("D E C B");
    expect(found[1]?.distance).toBeCloseTo(0.1422799694029942, 12);
    const twice = similar([...both, both[1]!, both[1]!]).found;
    expect(twice[1]?.distance).toBeCloseTo(0.1422799694029942, 12);
  });

  it("explains each distance by its characteristics", () => {
    const farthest = similar(both).found[3];
    expect(farthest?.characteristics).toMatchObject([
      { indicator: { id: "population" }, year: "2024-25", own: 100, other: 110 },
      { indicator: { id: "deprivation" }, year: "2024-25", own: 20, other: 35 },
    ]);
    const [population, deprivation] = farthest?.characteristics ?? [];
    expect(population?.difference).toBeCloseTo(0.11508706752968723, 12);
    expect(deprivation?.difference).toBeCloseTo(2.334082665335539, 12);
    expect((population?.share ?? 0) + (deprivation?.share ?? 0)).toBeCloseTo(1, 12);
    expect(deprivation?.share).toBeGreaterThan(0.99);
  });

  it("finds as many as asked for, never the member itself, an abolished one, or one without a characteristic", () => {
    expect(codes(similar(both, 2).found)).toBe("D E");
    expect(similar(both).leftOut.map((index) => release.members[index]?.code)).toEqual(["F"]);
    expect(codes(similar([both[1]!]).found)).toBe("E D C F B");
  });

  it("finds only those who are eligible, at the same distance", () => {
    const all = similar(both).found;
    const some = similarMembers(release, { member: "A", characteristics: both, year: null, n: 1 }, (one) => one !== 3);
    expect(some).toMatchObject({ ok: true, value: { found: [all[1]] } });
  });

  it("is at distance 0 if nobody differs, in the order of the codes", () => {
    const { found } = similar([{ indicator: "alike", weight: 1 }]);
    expect(codes(found)).toBe("B C D E F");
    expect(found.every(({ distance, characteristics }) => distance === 0 && characteristics[0]?.share === 0)).toBe(
      true,
    );
  });

  it.each([
    [{ n: 0 }, "out-of-range"],
    [{ n: 1.5 }, "out-of-range"],
    [{ characteristics: [{ indicator: "population", weight: 0 }] }, "out-of-range"],
    [{ characteristics: [{ indicator: "population", weight: Infinity }] }, "out-of-range"],
    [{ characteristics: [{ indicator: "wealth", weight: 1 }] }, "unknown-indicator"],
    [{ characteristics: [{ indicator: "population", weight: 1, year: "1999-00" }] }, "year-not-in-release"],
    [{ member: "F" }, "missing-value"],
    [{ member: "Z" }, "unknown-member"],
  ])("of %j is refused: %s", (change, code) => {
    const question = { member: "A", characteristics: both, year: null, n: 3, ...change };
    expect(similarMembers(release, question)).toMatchObject({ ok: false, problem: { code } });
  });
});

describe("the usual characteristics", () => {
  const { release: context } = shippedRelease("context");
  const nearest = (member: string, n: number) => {
    const found = similarMembers(context, { member, characteristics: similarityDefaults, year: null, n });
    return found.ok ? found.value.found.map((one) => context.members[one.member]?.name) : found.problem;
  };

  it("find what people who know the councils expect", () => {
    expect(nearest("Leeds", 1)).toEqual(["Sheffield"]);
    expect(nearest("Kent", 1)).toEqual(["Essex"]);
    expect(nearest("Camden", 3)).toEqual(["Lambeth", "Southwark", "Westminster"]);
  });

  it("find the same for everyone, each time", () => {
    expect(nearest("Somerset", 15)).toEqual(nearest("Somerset", 15));
    expect(nearest("Somerset", 500)).toHaveLength(context.members.filter((one) => !one.abolished).length - 5);
  });
});

import { compare } from "../../../src/domain/indicators/compare";
import { missingMembers } from "../../../src/domain/indicators/missing-members";
import { smallRelease } from "../../support/small-release";

function missing(release: typeof smallRelease, indicator: string, peers: string, year: string) {
  const compared = compare(release, { indicator, member: "Leeds", peers, year });
  if (!compared.ok) throw new Error(compared.problem.message);
  return missingMembers(release, compared.value);
}

test("names those without a value, by reason, and not the abolished ones", () => {
  expect(missing(smallRelease, "care.weekly-cost", "neighbours", "2024-25")).toEqual([
    { reason: "suppressed to protect confidentiality", names: ["St. Helens"] },
  ]);
  const all = missing(smallRelease, "care.weekly-cost", "all", "2020-21").flatMap(({ names }) => names);
  expect(all).toEqual(["Bristol", "Dorset", "Nowhere & Anywhere", "St. Helens"]);
});

test("nobody is missing where all have a value, and nothing is said of a group too small for its club", () => {
  expect(missing(smallRelease, "care.rate", "neighbours", "2023-24")).toEqual([]);
  const secretive = { ...smallRelease, stamp: { ...smallRelease.stamp, smallestGroup: 5 } };
  expect(missing(secretive, "care.weekly-cost", "neighbours", "2024-25")).toEqual([]);
});

import { decodeRelease } from "../../support/decode-release";
import { encodeRelease } from "../../support/encode-release";
import { groupStatistics } from "../../../src/domain/release/group-statistics";
import { contentOf } from "./release-content";

const content = contentOf({ cost: ["1", "2", "3", "4", "5", null], parts: ["1", "2", "3", "4", "5", "6"] });
const withSmallest = (smallestGroup: number) => ({ ...content, stamp: { ...content.stamp, smallestGroup } });

function statistics(members: readonly number[]) {
  const release = decodeRelease(encodeRelease(withSmallest(5)));
  if (!release.ok) throw new Error(release.problem.message);
  expect(release.value.stamp.smallestGroup).toBe(5);
  return groupStatistics(release.value, 0, 0, { key: members.join(), label: "some", members });
}

describe("the smallest group that a club gives statistics of", () => {
  it("is kept in the release's file", () => {
    expect(statistics([0, 1, 2, 3, 4]).median()).toBe(3);
  });

  it("counts values, not members: below it there is no statistic, but the count", () => {
    const four = statistics([0, 1, 2, 3, 5]);
    expect(four.n).toBe(4);
    const all = [four.mean(), four.median(), four.minimum(), four.maximum(), four.quantile(0.5)];
    expect([...all, four.standardDeviation(), four.medianAbsoluteDeviation()]).toEqual(new Array(7).fill(null));
  });

  it("is a whole number from 1", () => {
    expect(() => encodeRelease(withSmallest(0))).toThrow();
    expect(() => encodeRelease(withSmallest(2.5))).toThrow();
  });
});

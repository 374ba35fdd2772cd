import type { Polarity } from "../release/indicator";
import type { Release } from "../release/release";
import type { Comparison } from "./compare";

const first: Readonly<Record<Polarity, string>> = {
  neutral: "the highest",
  "higher-is-better": "the best, which is the highest",
  "lower-is-better": "the best, which is the lowest",
};

/** The member's rank with the member counted in the group: "joint rank 2 of 11, 1 being the highest"; null if it has none. */
export function rankInWords({ members }: Pick<Release, "members">, comparison: Comparison): string | null {
  const { rank, own, member, values, indicator } = comparison;
  if (rank === null || rank.value === null || own.value === null) return null;
  const isJoint = values.some((one) => members[one.member] !== member && one.value === own.value);
  return `${isJoint ? "joint rank" : "rank"} ${rank.value} of ${rank.n}, 1 being ${first[indicator.polarity]}`;
}

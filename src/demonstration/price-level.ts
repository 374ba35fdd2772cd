import { chanceOf } from "./chance";
import { growthOf } from "./growth-of";
import type { Release } from "../domain/release/release";

/** What care and staff cost beside the middle of England, roughly as the area cost adjustment has it. */
const byRegion: Readonly<Record<string, number>> = {
  "Inner London": 1.2,
  "Outer London": 1.1,
  "South East": 1.05,
  "East of England": 1.02,
  "South West": 1,
  "West Midlands": 0.97,
  "East Midlands": 0.97,
  "North West": 0.96,
  "Yorkshire and The Humber": 0.95,
  "North East": 0.94,
};

/** What things cost a council beside others: its region, and a little of its own that lasts. */
export function priceLevel(releases: readonly Release[], seed: string, member: string): number {
  const region = releases
    .map((release) => release.members[release.memberByCode.get(member) ?? -1]?.region)
    .find((found) => typeof found === "string");
  return (byRegion[region ?? ""] ?? 1) * growthOf(0.04 * chanceOf(seed, member, "price").normal());
}

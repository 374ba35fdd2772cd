import { fileURLToPath } from "node:url";
import { readReleaseFile } from "../../src/cli/read-release-file";
import { itemAt } from "../../src/domain/item-at";
import { groupStatistics } from "../../src/domain/release/group-statistics";
import type { Release, Value } from "../../src/domain/release/release";
import { valueAt } from "../../src/domain/release/value-at";
import type { Statistic } from "../../src/domain/statistics/statistic";

/** One of the project's own releases, which tests can query by name instead of index. */
export interface ShippedRelease {
  readonly release: Release;
  value(member: string, indicator: string, year: string): Value;
  national(indicator: string, year: string): number | null;
  /** Of all members. */
  pooled(indicator: string, year: string): Statistic;
  /** How many members have a value. */
  count(indicator: string, year: string): number;
}

/** Opens data/<club>.json.gz. */
export function shippedRelease(club: string): ShippedRelease {
  const read = readReleaseFile(fileURLToPath(new URL(`../../data/${club}.json.gz`, import.meta.url)));
  if (!read.ok) throw new Error(read.problem.message);
  const release = read.value;
  const at = (indicator: string, year: string) =>
    [indexIn(release.indicatorById, indicator), indexIn(release.yearByLabel, year)] as const;
  const everyone = { key: "all", label: "all members", members: release.members.map((_, index) => index) };
  return {
    release,
    value(name, indicator, year) {
      const member = release.members.findIndex((candidate) => candidate.name === name);
      itemAt(release.members, member);
      return valueAt(release, member, ...at(indicator, year));
    },
    national: (indicator, year) => release.national(...at(indicator, year)),
    pooled(indicator, year) {
      const pooled = groupStatistics(release, ...at(indicator, year), everyone).pooled();
      if (!pooled.ok) throw new Error(pooled.problem.message);
      return pooled.value;
    },
    count: (indicator, year) => groupStatistics(release, ...at(indicator, year), everyone).n,
  };
}

function indexIn(map: ReadonlyMap<string, number>, key: string): number {
  const index = map.get(key);
  if (index === undefined) throw new Error(`the release has no ${key}`);
  return index;
}

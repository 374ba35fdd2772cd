import { compare, type Comparison } from "../indicators/compare";
import { resolveIndicator } from "../indicators/resolve-indicator";
import { itemAt } from "../item-at";
import type { PeerSources } from "../peers/peer-sources";
import { problem, type Problem } from "../problems";
import type { Indicator } from "../release/indicator";
import type { Release } from "../release/release";
import { fail, succeed, type Result } from "../result";
import type { ChartParameters } from "./chart-spec";

/** One of several indicators that a chart compares, each in its own club and year. */
export interface ComparedEach {
  readonly release: Release;
  readonly indicator: Indicator;
  /** Null if it can't be compared; its median is never null. */
  readonly comparison: Comparison | null;
  /** Why not: no figures in the year, too few in the group, or an authority or group that its club doesn't have. */
  readonly problem: Problem | null;
}

/**
 * Compares a member with a group by each of several indicators, which may be of several clubs; null in place of one that
 * was left blank. With "latest", each is in its own newest year.
 *
 * @returns otherwise the problem with finding an indicator, or the first one's if none of them can be compared
 */
export function compareEach(
  { indicators, peers, year, member }: ChartParameters,
  releases: readonly Release[],
  sources: PeerSources,
): Result<readonly (ComparedEach | null)[]> {
  const all: (ComparedEach | null)[] = [];
  for (const [at, asked] of indicators.entries()) {
    const release = itemAt(releases, at);
    const found = asked === "" ? null : resolveIndicator(release, asked);
    if (found !== null && !found.ok) return found;
    if (found === null) all.push(null);
    else {
      const indicator = itemAt(release.indicators, found.value);
      const compared = compare(release, { indicator: indicator.id, member, peers, year }, sources);
      const why = compared.ok ? withoutMedian(compared.value) : compared.problem;
      all.push({ release, indicator, comparison: compared.ok && why === null ? compared.value : null, problem: why });
    }
  }
  const named = all.filter((one) => one !== null);
  const [first] = named;
  if (first === undefined) return fail(problem("unknown-indicator", { given: "", suggestion: null }));
  const isAny = named.some(({ comparison }) => comparison !== null);
  return isAny || first.problem === null ? succeed(all) : fail(first.problem);
}

/** Why there is no median to compare with; null if there is one. */
function withoutMedian({ median, withheld, n, selection, year }: Comparison): Problem | null {
  if (median !== null || withheld !== null) return withheld;
  return problem("too-few-values", { statistic: "The median", n, minimum: 1, group: selection.label, year });
}

import { farOutliers } from "../indicators/far-outliers";
import type { IndicatorInReport } from "./indicator-in-report";

/** Less than this a year is not worth a councillor's time. */
const leastMoney = 10_000;

/** Why a line can't be shown to somebody who sees such figures for the first time. */
export type LineFault = "no figure" | "other year" | "nothing" | "negative" | "far";

/** The lines of a briefing; indexes of those given. */
export interface LinesOfBriefing {
  /** Those that differ from the group, by what the gap comes to in £ a year, the largest first. */
  readonly differing: readonly number[];
  /** Those that would mislead, by why. */
  readonly faulty: ReadonlyMap<LineFault, readonly number[]>;
  /** Those of them that differ at least as much as the first few that are shown, the largest first. */
  readonly omitted: readonly { readonly index: number; readonly fault: LineFault }[];
}

/** So many are named as the largest differences. */
export const mostNamed = 3;

/**
 * Which lines of spend to show, and in which order. A figure is not shown if it would have to be explained first: one of
 * another year than the service's total, nothing at all, less than nothing, or one so far outside the group that the
 * return should be checked.
 *
 * @param year of the service's total
 */
export function linesOfBriefing(lines: readonly IndicatorInReport[], year: string): LinesOfBriefing {
  const faulty = new Map<LineFault, number[]>();
  const differing: number[] = [];
  const size = (index: number) => Math.abs(lines[index]?.gap?.cost ?? 0);
  lines.forEach((line, index) => {
    const fault = faultOf(line, year);
    if (fault !== null) faulty.set(fault, [...(faulty.get(fault) ?? []), index]);
    else if (size(index) >= leastMoney) differing.push(index);
  });
  differing.sort((one, other) => size(other) - size(one));
  const least = Math.max(leastMoney, size(differing[mostNamed - 1] ?? differing.at(-1) ?? -1));
  const omitted = [...faulty]
    // What another year's figure comes to is no difference of this one.
    .filter(([fault]) => fault !== "other year")
    .flatMap(([fault, indexes]) => indexes.map((index) => ({ index, fault })))
    .filter(({ index }) => size(index) >= least)
    .sort((one, other) => size(other.index) - size(one.index))
    .slice(0, mostNamed);
  return { differing, faulty, omitted };
}

function faultOf({ release, comparison }: IndicatorInReport, year: string): LineFault | null {
  const { own, member } = comparison;
  if (own.value === null) return "no figure";
  if (comparison.year !== year) return "other year";
  if (own.value === 0) return "nothing";
  if (own.value < 0) return "negative";
  return farOutliers(release, comparison).has(release.memberByCode.get(member.code) ?? -1) ? "far" : null;
}

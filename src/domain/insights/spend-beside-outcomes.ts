import { spendAndOutcomes } from "./spend-and-outcomes";
import { compare, type Comparison } from "../indicators/compare";
import { isTooOld } from "../indicators/is-too-old";
import { newestYear } from "../indicators/newest-year";
import { itemAt } from "../item-at";
import type { PeerSources } from "../peers/peer-sources";
import type { Release } from "../release/release";
import { succeed, type Result } from "../result";
import type { InsightsQuestion } from "./insights-of";
import { sideOf } from "./side-of";

/** One figure of a pair, in the indicator's newest year. */
export interface BesideFigure {
  readonly comparison: Comparison;
  /** Where the member is: "above the median", "below the median: the better side"; "nothing to compare with" if the group has no median. */
  readonly place: string;
  /** The year if the newest figures are old, to be said in amber; null otherwise. */
  readonly old: string | null;
}

/** What a member spends on something, and its outcomes, each against the same group. */
export interface SpendBesideOutcomes {
  readonly heading: string;
  /** Why they belong together; that one causes the other is never said. */
  readonly why: string;
  readonly spend: BesideFigure;
  readonly outcomes: readonly BesideFigure[];
}

/**
 * A member's spend and the outcomes that belong with it, side by side, in the order of the club's list; only pairs of which
 * the member has a value of the spend and of at least one outcome. Empty for a club without such pairs.
 *
 * @returns otherwise why the member or the group was not found
 */
export function spendBesideOutcomes(
  release: Release,
  question: InsightsQuestion,
  sources: PeerSources = {},
): Result<readonly SpendBesideOutcomes[]> {
  const pairs: SpendBesideOutcomes[] = [];
  for (const { heading, why, spend, outcomes } of spendAndOutcomes[release.stamp.club] ?? []) {
    const figures: BesideFigure[] = [];
    for (const id of [spend, ...outcomes]) {
      const indicator = release.indicatorById.get(id);
      const year = indicator === undefined ? null : newestYear(release, indicator);
      if (year === null) continue;
      const label = itemAt(release.years, year);
      const compared = compare(release, { ...question, indicator: id, year: label }, sources);
      if (!compared.ok) return compared;
      const comparison = compared.value;
      const own = comparison.own.value;
      if (own === null) continue;
      figures.push({ comparison, place: placeInWords(own, comparison), old: isTooOld(release, year) ? label : null });
    }
    const [first, ...others] = figures;
    if (first?.comparison.indicator.id === spend && others.length > 0) {
      pairs.push({ heading, why, spend: first, outcomes: others });
    }
  }
  return succeed(pairs);
}

function placeInWords(own: number, { median, indicator }: Comparison): string {
  if (median === null) return "nothing to compare with";
  if (own === median) return "at the median";
  const side = sideOf(own - median, indicator.polarity);
  return `${own > median ? "above" : "below"} the median${side === null ? "" : `: the ${side} side`}`;
}

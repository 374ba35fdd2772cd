import { itemAt } from "../item-at";
import { oncePer } from "../once-per";
import { problem } from "../problems";
import type { Release } from "../release/release";
import type { MemberIndex } from "../release/release-index";
import { fail, succeed, type Result } from "../result";
import { median } from "../statistics/median";
import { memberValue } from "./member-value";
import type { PeerFigures } from "./figures-of-selection";
import { roundingStep } from "./rounding-step";
import { tooFewValues } from "./too-few-values";
import { unroundedValue } from "./unrounded-value";

/**
 * The cost in £ of a member's gap to the median of a group, over its own activity in the year: (value − median) × activity.
 * Negative if the member is below the median.
 *
 * The activity is the denominator in the unit of the cost: for a weekly cost that counts children on one day, children ×
 * days ÷ 7. The member's and the group's values are worked out unrounded from their parts if the parts reproduce the
 * published value; otherwise the published values are used, rounded as they are.
 *
 * @returns otherwise `no-cost` for an indicator that is not money per unit, `no-activity` if its parts are not published,
 * `missing-value`, or why the group has no median
 */
export function gapCost(release: Release, figures: PeerFigures, member: MemberIndex): Result<number> {
  const { indicator, indicatorIndex, yearIndex } = figures;
  const { parts, label } = indicator;
  if (!indicator.unit.startsWith("GBP ")) return fail(problem("no-cost", { indicator: label }));
  if (!parts.published) return fail(problem("no-activity", { indicator: label, reason: parts.reason }));
  const numerator = itemAt(release.indicators, release.indicatorById.get(parts.numerator) ?? -1);
  if (numerator.unit !== "GBP") return fail(problem("no-cost", { indicator: label }));

  const own = memberValue(release, member, indicatorIndex, yearIndex);
  if (!own.ok) return own;
  const denominator = release.indicatorById.get(parts.denominator) ?? -1;
  const units = memberValue(release, member, denominator, yearIndex);
  if (!units.ok) return units;

  if (figures.withheld) return fail(tooFewValues(figures, "The median", median.minimumN));
  const { middle, valueOf } = unroundedOf(release)(figures);
  if (middle === null) return fail(tooFewValues(figures, "The median", median.minimumN));
  const value = valueOf(member) ?? own.value;
  return succeed((value - middle) * (units.value / parts.factor));
}

interface Unrounded {
  /** The median of the group; null if it has no value. */
  readonly middle: number | null;
  valueOf(member: MemberIndex): number | null;
}

/** Per group of figures: worked out once from the parts of every member, however many cells ask. */
const unroundedOf = oncePer((release: Release) =>
  oncePer(({ indicator, indicatorIndex: index, yearIndex: year, statistics }: PeerFigures): Unrounded => {
    const about = { indicator, index, year, step: roundingStep(release, index, year) };
    const valueOf = (member: MemberIndex) => unroundedValue(release, member, about);
    return { middle: median(statistics.values.map(({ member }) => valueOf(member))).value, valueOf };
  }),
);

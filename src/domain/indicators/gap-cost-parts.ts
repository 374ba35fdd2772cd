import { activityUnit } from "./activity-unit";
import { itemAt } from "../item-at";
import { oncePer } from "../once-per";
import { problem } from "../problems";
import type { Release } from "../release/release";
import type { MemberIndex } from "../release/release-index";
import { fail, succeed, type Result } from "../result";
import { median } from "../statistics/median";
import { quantile } from "../statistics/quantile";
import type { PeerFigures } from "./figures-of-selection";
import { memberValue } from "./member-value";
import { roundingStep } from "./rounding-step";
import { tooFewValues } from "./too-few-values";
import { unroundedValue } from "./unrounded-value";

/** The figure of a group that a gap is measured to. */
export type GapTo = "median" | "lower-quartile" | "upper-quartile";

/** What the cost of a gap is made of: (value − figure) × costed. */
export interface GapCostParts {
  /** The member's value before it was rounded, as far as that is known. */
  readonly value: number;
  /** The median or quartile of the group's values before they were rounded. */
  readonly figure: number;
  /** The member's activity, e.g. 1,498 "children looked after on 31 March". */
  readonly activity: { readonly count: number; readonly unit: string };
  /** That activity in the unit of the cost: for a weekly cost of children on one day, children × days ÷ 7. */
  readonly costed: number;
}

const quartiles = { "lower-quartile": 0.25, "upper-quartile": 0.75 } as const;

/**
 * The parts of the cost of a member's gap to the median or a quartile of a group. Values are worked out from their own
 * parts where these reproduce what was published; otherwise they are as published.
 *
 * @returns otherwise as gapCost
 */
export function gapCostParts(
  release: Release,
  figures: PeerFigures,
  member: MemberIndex,
  to: GapTo = "median",
): Result<GapCostParts> {
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

  const [name, { minimumN }] = to === "median" ? ["The median", median] : ["A quartile", quantile];
  if (figures.withheld) return fail(tooFewValues(figures, name, minimumN));
  const { figureOf, valueOf } = unroundedOf(release)(figures);
  const figure = figureOf(to);
  if (figure === null) return fail(tooFewValues(figures, name, minimumN));
  return succeed({
    value: valueOf(member) ?? own.value,
    figure,
    activity: {
      count: units.value,
      unit: activityUnit(indicator, itemAt(release.indicators, denominator), itemAt(release.years, yearIndex)),
    },
    costed: units.value / parts.factor,
  });
}

interface Unrounded {
  /** The median or a quartile of the group; null below its minimum n. */
  figureOf(of: GapTo): number | null;
  valueOf(member: MemberIndex): number | null;
}

/** Per group of figures: worked out once from the parts of every member, however many cells ask. */
const unroundedOf = oncePer((release: Release) =>
  oncePer(({ indicator, indicatorIndex: index, yearIndex: year, statistics }: PeerFigures): Unrounded => {
    const about = { indicator, index, year, step: roundingStep(release, index, year) };
    const valueOf = (member: MemberIndex) => unroundedValue(release, member, about);
    const values = statistics.values.map(({ member }) => valueOf(member));
    const middle = median(values).value;
    return { figureOf: (of) => (of === "median" ? middle : quantile(values, quartiles[of]).value), valueOf };
  }),
);

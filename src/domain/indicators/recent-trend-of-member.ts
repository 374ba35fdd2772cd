import { itemAt } from "../item-at";
import type { SeriesBreak } from "../release/indicator";
import type { Release } from "../release/release";
import type { IndicatorIndex, MemberIndex, YearIndex } from "../release/release-index";
import type { FunnelKind } from "../statistics/funnel-limits";
import type { RecentTrend } from "../statistics/recent-trend";
import { recentTrendOfProportion } from "../statistics/recent-trend-of-proportion";
import { recentTrendOfRate } from "../statistics/recent-trend-of-rate";
import { partsOfValue } from "./parts-of-value";
import { yearsEarlier } from "../years-earlier";

/** Why there is no trend. */
export type TrendObstacle =
  /** Figures before and after it do not measure the same thing. */
  | { readonly kind: "break"; readonly break: SeriesBreak }
  /** Several years together: each figure shares most of its data with the next. */
  | { readonly kind: "overlap" }
  /** Years without figures, as the release writes years. */
  | { readonly kind: "missing"; readonly years: readonly string[] }
  /** Years in which the numerator is larger than the denominator, or negative. */
  | { readonly kind: "no-counts"; readonly years: readonly string[] }
  /** Years in which none or all have it. */
  | { readonly kind: "none-or-all"; readonly years: readonly string[] };

/** The trend of a member's last five years, or why there is none. */
export type RecentTrendOfMember = { readonly from: string; readonly to: string } & (
  { readonly trend: NonNullable<RecentTrend["trend"]> } | { readonly trend: null; readonly because: TrendObstacle }
);

/**
 * The recent trend of a member's indicator over five years in a row that end with a year (all three are indexes), as
 * `recentTrendOfProportion` and `recentTrendOfRate` define it, from the counts it is made of. Never across a break in
 * the indicator or in either count, nor over a year without figures.
 *
 * @param kind as chanceKind gives it
 */
export function recentTrendOfMember(
  release: Release,
  {
    indicator,
    member,
    year,
    kind,
  }: { indicator: IndicatorIndex; member: MemberIndex; year: YearIndex; kind: FunnelKind },
): RecentTrendOfMember {
  const to = itemAt(release.years, year);
  const labels = [4, 3, 2, 1, 0].map((back) => yearsEarlier(to, back));
  const from = itemAt(labels, 0);
  const none = (because: TrendObstacle) => ({ from, to, trend: null, because });

  if (itemAt(release.indicators, indicator).periodType === "several-years") return none({ kind: "overlap" });
  const broken = breaksOf(release, indicator).find((one) => from < one.year && one.year <= to);
  if (broken !== undefined) return none({ kind: "break", break: broken });

  const five = labels.map((label) => ({ label, parts: partsIn(release, member, indicator, label) }));
  const where = (found: (numerator: number, denominator: number) => boolean) =>
    five.flatMap(({ label, parts }) => (parts && found(parts.numerator, parts.denominator) ? [label] : []));
  const missing = five.flatMap(({ label, parts }) => (parts === null ? [label] : []));
  if (missing.length > 0) return none({ kind: "missing", years: missing });
  const odd = where((numerator, denominator) => numerator < 0 || (kind === "proportion" && numerator > denominator));
  if (odd.length > 0) return none({ kind: "no-counts", years: odd });

  const test = kind === "proportion" ? recentTrendOfProportion : recentTrendOfRate;
  const { trend } = test(
    five.map(({ parts }) => parts?.numerator ?? null),
    five.map(({ parts }) => parts?.denominator ?? null),
  );
  if (trend !== null) return { from, to, trend };
  return none({ kind: "none-or-all", years: where((numerator, whole) => numerator === 0 || numerator === whole) });
}

function partsIn(release: Release, member: MemberIndex, indicator: IndicatorIndex, label: string) {
  const year = release.yearByLabel.get(label);
  return year === undefined ? null : partsOfValue(release, member, indicator, year);
}

/** Breaks of the indicator itself first, then of the counts it is made from. */
function breaksOf(release: Release, index: IndicatorIndex): readonly SeriesBreak[] {
  const { parts, breaks = [] } = itemAt(release.indicators, index);
  if (!parts.published) return breaks;
  const ofPart = (id: string) => release.indicators[release.indicatorById.get(id) ?? -1]?.breaks ?? [];
  return [...breaks, ...ofPart(parts.numerator), ...ofPart(parts.denominator)];
}

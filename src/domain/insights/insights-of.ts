import { farInWords } from "../charts/far-in-words";
import { finding } from "../charts/finding";
import { indicatorLine } from "../charts/indicator-line";
import { memberInWords } from "../charts/member-in-words";
import { exactDifference } from "../exact-difference";
import { compare, type Comparison } from "../indicators/compare";
import { compareWithChance } from "../indicators/compare-with-chance";
import { farOutliers } from "../indicators/far-outliers";
import { figuresOfSelection } from "../indicators/figures-of-selection";
import { gapCost } from "../indicators/gap-cost";
import { gapFigures, type GapFigures } from "../indicators/gap-figures";
import { newestYear } from "../indicators/newest-year";
import { zAmong } from "../indicators/z-among";
import { oldNewestYear } from "../indicators/old-newest-year";
import { itemAt } from "../item-at";
import { oncePer } from "../once-per";
import { oneFullStop } from "../one-full-stop";
import type { PeerSelection } from "../peers/peer-selection";
import type { PeerSources } from "../peers/peer-sources";
import { resolveMember } from "../peers/resolve-member";
import { resolvePeers } from "../peers/resolve-peers";
import type { Polarity } from "../release/indicator";
import type { Release } from "../release/release";
import type { IndicatorIndex, MemberIndex, YearIndex } from "../release/release-index";
import { succeed, type Result } from "../result";
import { yearsEarlier } from "../years-earlier";
import { dependsOnSize } from "./depends-on-size";
import type { Insight, InsightMoney, Insights, LeftOut } from "./insight";
import { isShareOfMoney } from "./is-share-of-money";
import { questionInWords } from "./question-in-words";
import { sideOf } from "./side-of";
import { withoutRepeats } from "./without-repeats";

/** For whom, and against which group, as people write it. */
export interface InsightsQuestion {
  /** Code or name of the member. */
  readonly member: string;
  /** A group as the functions take it: "neighbours", "region", a saved group, a list of members; null for all. */
  readonly peers: string | readonly string[] | null;
}

/** What to look at, if not at everything in its newest year. */
export interface InsightsScope {
  /** Ids of indicators. */
  readonly indicators: ReadonlySet<string>;
  /** The last year of which figures count; any if left out. */
  readonly until?: string | undefined;
}

/** The robust z from which a figure stands out, stands out clearly, and is unusually far from the median. */
const strengths = { slight: 1, clear: 2, far: 3.5 } as const;

/**
 * What stands out for a member of a club against a group, each indicator in its newest year, most important first.
 *
 * Every indicator that can be compared between a large and a small authority is looked at: amounts such as gross spend are
 * not, but the same per head is. Of several that tell the same story (`saysTheSame`) the first in the order is given, and
 * names the others. The order is that of `inOrder`: how far from the group, how much money, whether on the worse side,
 * whether moving further away; figures whose return should be checked stand about as high as a clear difference without
 * money, and old ones come last.
 *
 * Without a scope the result is worked out once for each release, member and group.
 *
 * @param question member and peers as `compare` takes them
 * @param sources where saved and similar groups come from
 * @param scope what to look at, if not at everything
 * @returns otherwise why the member or the group was not found
 * @example
 * const found = insightsOf(release, { member: "Leeds", peers: "neighbours" });
 * if (found.ok) found.value.insights.slice(0, 5).map(({ title, sentence, question }) => …);
 */
export function insightsOf(
  release: Release,
  { member, peers }: InsightsQuestion,
  sources: PeerSources = {},
  scope: InsightsScope | null = null,
): Result<Insights> {
  const found = resolveMember(release, member, null);
  if (!found.ok) return found;
  const { code } = itemAt(release.members, found.value);
  const selection = resolvePeers(release, peers, code, sources);
  if (!selection.ok) return selection;
  const about: About = {
    release,
    member: found.value,
    selection: selection.value,
    ask: { member: code, peers },
    sources,
    scope,
  };
  if (scope !== null) return succeed(lookAtAll(about));
  const kept = keptOf(release)(selection.value);
  const insights = kept.get(found.value) ?? lookAtAll(about);
  kept.set(found.value, insights);
  return succeed(insights);
}

const keptOf = oncePer((_: Release) => oncePer((_selection: PeerSelection) => new Map<MemberIndex, Insights>()));

interface About {
  readonly release: Release;
  readonly member: MemberIndex;
  readonly selection: PeerSelection;
  readonly ask: InsightsQuestion;
  readonly sources: PeerSources;
  readonly scope: InsightsScope | null;
}

function lookAtAll(about: About): Insights {
  const { release, member, selection, scope } = about;
  const looked = release.indicators.flatMap((indicator, index) => {
    if (scope?.indicators.has(indicator.id) === false) return [];
    const year = newestYear(release, index, scope?.until);
    const isLooked = year !== null && !dependsOnSize(indicator) && !isShareOfMoney(release, indicator);
    return isLooked ? [lookAt(about, index, year)] : [];
  });
  return {
    member: itemAt(release.members, member),
    selection,
    insights: withoutRepeats(
      release,
      looked.flatMap((one) => (one.kind === "insight" ? one.insight : [])),
    ),
    leftOut: looked.flatMap((one) => (one.kind === "left-out" ? one.leftOut : [])),
    compared: looked.filter(({ kind }) => kind !== "left-out").length,
    near: looked.filter(({ kind }) => kind === "near").length,
  };
}

type Look =
  | { readonly kind: "insight"; readonly insight: Insight }
  | { readonly kind: "near" }
  | { readonly kind: "left-out"; readonly leftOut: LeftOut };

function lookAt({ release, member, selection, ask, sources }: About, index: IndicatorIndex, year: YearIndex): Look {
  const indicator = itemAt(release.indicators, index);
  const label = itemAt(release.years, year);
  const compared = compare(release, { ...ask, indicator: indicator.id, year: label }, sources);
  if (!compared.ok) throw new RangeError(compared.problem.message);
  const comparison = compared.value;
  const { own } = comparison;
  const leaveOut = (why: LeftOut["why"], reason: string): Look => ({
    kind: "left-out",
    leftOut: { indicator, year: label, why, reason: oneFullStop(`${reason}.`) },
  });
  if (own.value === null) return leaveOut("no-value", `No figure for ${label}: ${own.reason.meaning}`);
  const figures = figuresOfSelection(release, index, year, selection);
  const z = zAmong(figures, { value: own.value, member });
  if (!z.ok && z.problem.code === "zero-spread") {
    return leaveOut(
      "no-spread",
      `At least half of the group have the same figure for ${label}, so nothing can stand out`,
    );
  }
  if (!z.ok) {
    return leaveOut("too-few", comparison.withheld?.message ?? `Fewer than five others have a figure for ${label}`);
  }
  const gap = gapFigures(release, comparison);
  const strength = strengthOf(z.value);
  if (gap === null || strength === null) return { kind: "near" };

  const side = sideOf(gap.gap, indicator.polarity);
  const money = moneyOf(gap, comparison, (to) => gapCost(release, figures, member, to));
  const isFar = farOutliers(release, comparison).has(member);
  const old = oldNewestYear(release, indicator) === label ? label : null;
  return {
    kind: "insight",
    insight: {
      comparison,
      z: z.value,
      strength,
      side,
      gap,
      money,
      trend: compareWithChance(release, comparison)?.trend ?? null,
      before: gapBefore(release, index, label, selection, member),
      isFar,
      old,
      alike: [],
      title: indicatorLine(indicator, label),
      sentence: oneFullStop(`${finding(release, comparison)}${betterEnd[indicator.polarity]}.`),
      question: questionInWords(money, gap, side),
      caution: cautionOf(comparison, isFar, old),
    },
  };
}

function strengthOf(z: number): Insight["strength"] | null {
  const size = Math.abs(z);
  if (size >= strengths.far) return "far";
  if (size >= strengths.clear) return "clear";
  return size >= strengths.slight ? "slight" : null;
}

const betterEnd: Readonly<Record<Polarity, string>> = {
  neutral: "",
  "higher-is-better": "; higher is better",
  "lower-is-better": "; lower is better",
};

function moneyOf(
  { cost }: GapFigures,
  { indicator: { polarity } }: Comparison,
  costTo: (quartile: InsightMoney["quartile"]) => Result<number>,
): InsightMoney | null {
  if (cost === null) return null;
  const quartile = polarity === "higher-is-better" ? "upper-quartile" : "lower-quartile";
  const toQuartile = costTo(quartile);
  return {
    toMedian: cost,
    toQuartile: toQuartile.ok ? toQuartile.value : null,
    quartile,
    isQuartileBetter: polarity !== "neutral",
  };
}

/** The gap in the year before, of the same group; null across a break, because the two can't be compared. */
function gapBefore(
  release: Release,
  index: IndicatorIndex,
  year: string,
  selection: PeerSelection,
  member: MemberIndex,
): Insight["before"] {
  const before = yearsEarlier(year, 1);
  const at = release.yearByLabel.get(before);
  const { breaks = [], periodType } = itemAt(release.indicators, index);
  if (at === undefined || periodType === "several-years" || breaks.some((one) => one.year === year)) return null;
  const { statistics, withheld } = figuresOfSelection(release, index, at, selection);
  const column = release.column(index, at);
  const [own, median] = [(column?.scaled[member] ?? NaN) / (column?.divisor ?? 1), statistics.median()];
  return withheld || median === null || Number.isNaN(own) ? null : { year: before, gap: exactDifference(own, median) };
}

function cautionOf({ member, indicator }: Comparison, isFar: boolean, old: string | null): string | null {
  const far = isFar ? [farInWords([memberInWords(member)], [indicator])] : [];
  const sentences = [...far, ...(old === null ? [] : [`Newest figures ${old}.`])];
  return sentences.length === 0 ? null : sentences.join(" ");
}

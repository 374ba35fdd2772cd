import { besideInWords } from "../indicators/beside-in-words";
import { chanceKind } from "../indicators/chance-kind";
import { compare, type Comparison } from "../indicators/compare";
import { isAloneInGroup } from "../indicators/is-alone-in-group";
import { partsOfValue } from "../indicators/parts-of-value";
import { placeInFunnel, type FunnelPlace } from "../indicators/place-in-funnel";
import { itemAt } from "../item-at";
import { oneFullStop } from "../one-full-stop";
import { workbookProblem } from "../workbook-problems";
import { groupStatistics } from "../release/group-statistics";
import type { Indicator } from "../release/indicator";
import type { Release } from "../release/release";
import { fail, succeed } from "../result";
import { funnelLimits, type FunnelKind } from "../statistics/funnel-limits";
import type { ChartKind } from "./chart-kind";
import type { ChartAxis, ChartDescription, ChartLabel } from "./chart-spec";
import { figureInWords } from "./figure-in-words";
import { indicatorLine } from "./indicator-line";
import { memberInWords } from "./member-in-words";
import { noteOf } from "./note-of";
import { type Place, placeNames } from "./place-names";
import { shareOfAxis } from "./share-of-axis";
import { sourcesInWords } from "./sources-in-words";
import { spreadAxis } from "./spread-axis";
import { unitInWords } from "./unit-in-words";
import { withinSentence } from "./within-sentence";

/** How many points the line of a limit has. */
export const pointsOfLimit = 25;

/** With more points than this, names would cover them; only one's own is named. */
const mostNamed = 20;

/** The drawn rows above those of the peers: one's own, the two ends of the average's line, and the four limits. */
export const rowsAbovePeers = 1 + 2 + 4 * pointsOfLimit;

/**
 * Each member by its size and its value, with how far chance alone could move a member of that size from the group's
 * pooled value. Only for percentages and rates of counted people: nobody knows the limits of anything else.
 */
export const funnel: ChartKind = {
  kind: "funnel",
  label: "Funnel with limits of chance, one year",
  indicators: { least: 1, most: 1 },
  usesYear: true,
  options: [],
  describe({ indicators, peers, year, member }, releases, sources) {
    const release = itemAt(releases, 0);
    const compared = compare(release, { indicator: itemAt(indicators, 0), member, peers, year }, sources);
    if (!compared.ok) return compared;
    const { indicator, withheld, selection } = compared.value;
    const about = aboutIn(release, compared.value);
    const kind = chanceKind(release, about.indicator);
    if (kind === null || !indicator.parts.published)
      return fail(workbookProblem("no-funnel", { indicator: indicator.label }));
    if (withheld !== null) return fail(withheld);
    const pooled = groupStatistics(release, about.indicator, about.year, selection).pooled();
    if (!pooled.ok) return pooled;
    const { value: average, n } = pooled.value;
    if (average === null || (kind === "proportion" && average > indicator.parts.factor)) {
      const group = selection.label;
      return fail(
        workbookProblem("no-group-average", { indicator: indicator.label, group, year: compared.value.year }),
      );
    }
    return succeed(descriptionOf(release, compared.value, { ...about, kind, average, n, parts: indicator.parts }));
  },
};

/** What the funnel is around, and where its figures are in the release. */
interface Funnel {
  readonly indicator: number;
  readonly year: number;
  readonly kind: FunnelKind;
  /** The group's pooled value, in the indicator's unit, and how many members it is of. */
  readonly average: number;
  readonly n: number;
  readonly parts: { readonly denominator: string; readonly factor: number };
}

function aboutIn(release: Release, { indicator, year }: Comparison) {
  return { indicator: release.indicatorById.get(indicator.id) ?? -1, year: release.yearByLabel.get(year) ?? -1 };
}

function descriptionOf(release: Release, comparison: Comparison, funnel: Funnel): ChartDescription {
  const { indicator, member, own, n, year, values, selection } = comparison;
  const { average, parts } = funnel;
  const ownIndex = release.memberByCode.get(member.code) ?? -1;
  const placed = (index: number) => placeInFunnel(release, { ...funnel, member: index, selection });
  const outside = values.filter((one) => isOutside(placed(one.member))).length;
  const place = placed(ownIndex);
  const size = itemAt(release.indicators, release.indicatorById.get(parts.denominator) ?? -1);
  const points = pointsOf(release, comparison, { ...funnel, ownIndex });
  const axes = axesOf(indicator, size, points, funnel);
  return {
    form: "funnel",
    title: `${findingOf(release, comparison, { place, average })}\n${indicatorLine(indicator, year)}`,
    note: `Across: ${withinSentence(size.label)}\n${noteOf(release, comparison, [
      "The lines are how far chance could move a member of that size from the group's average, in 95 and in 99.8 of 100 cases.",
      ...outsideInWords(outside, n),
    ])}`,
    caption: captionOf(release, comparison, { place, average, n: funnel.n, outside, size: size.label }),
    figures: { own: own.value, median: null, n, average },
    own: member.name,
    axes,
    rows: rowsAbovePeers + n,
    capacity: rowsAbovePeers + release.members.length,
    labels: [],
    given: [year, parts.denominator, funnel.kind, String(parts.factor)],
    pointLabels: [...labelsOfLines(points, axes, funnel), ...labelsOfPoints(points, axes, funnel)],
  };
}

/** A member that is drawn. */
interface Point {
  readonly name: string;
  /** Its drawn row, counting from 0. */
  readonly row: number;
  readonly isOwn: boolean;
  readonly size: number;
  readonly value: number;
}

/** One's own first, then the peers in their order. */
function pointsOf(
  release: Release,
  { own, values }: Comparison,
  { indicator, year, ownIndex }: Funnel & { readonly ownIndex: number },
): readonly Point[] {
  const point = (member: number, value: number | null, row: number): readonly Point[] => {
    const size = partsOfValue(release, member, indicator, year)?.denominator;
    const name = memberInWords(itemAt(release.members, member));
    return size === undefined || value === null ? [] : [{ name, row, isOwn: member === ownIndex, size, value }];
  };
  const peers = values.flatMap(({ member, value }, at) =>
    member === ownIndex ? [] : point(member, value, rowsAbovePeers + at),
  );
  return [...point(ownIndex, own.value, 0), ...peers];
}

/** Upwards the values and the limits where they are widest; across the sizes, with room for the names of the lines. */
function axesOf(
  indicator: Indicator,
  size: Indicator,
  points: readonly Point[],
  { average, kind, parts: { factor } }: Funnel,
): readonly [ChartAxis, ChartAxis] {
  const sizes = points.map((point) => point.size);
  const [least, most] = sizes.length === 0 ? [0, 0] : [Math.min(...sizes), Math.max(...sizes)];
  const widest = funnelLimits(kind, average / factor, least, 0.998);
  const limits = widest === null ? [] : [widest.lower * factor, widest.upper * factor];
  const figures = [...points.map(({ value }) => value), average, ...limits];
  return [
    spreadAxis(indicator, figures, unitInWords(indicator.unit)),
    spreadAxis(size, [...sizes, most + (most - least) / 10], size.label),
  ];
}

function isOutside({ place }: FunnelPlace): boolean {
  return place === "above-998" || place === "below-998";
}

/** How many are outside the outer lines. Chance alone would put one in 500 there. */
function outsideInWords(outside: number, n: number): readonly string[] {
  const more = outside > n / 20 ? ", so more than chance is at work in this group" : "";
  if (n === 1) return [];
  const who = outside === 0 ? `None of the ${n}` : outside === n ? `All ${n}` : `${outside} of the ${n}`;
  return [`${who} ${outside === 1 ? "is" : "are"} outside the outer lines${more}.`];
}

/** As much of the drawing's height as two lines of text need in a small chart. */
const labelHeight = 0.14;

/**
 * The average and the upper limits are labelled at the right end of their lines. Where these are too close for three labels,
 * the limits share one above them, and the average's is below.
 */
function labelsOfLines(
  points: readonly Point[],
  [up]: readonly [ChartAxis, ChartAxis],
  { average, kind, parts: { factor } }: Funnel,
): readonly ChartLabel[] {
  const most = Math.max(0, ...points.map(({ size }) => size));
  const [inner, outer] = ([0.95, 0.998] as const).map((confidence) => {
    const limits = most > 0 ? funnelLimits(kind, average / factor, most, confidence) : null;
    return shareOfAxis((limits?.upper ?? 0) * factor, up);
  }) as [number, number];
  const isRoom = inner - shareOfAxis(average, up) > labelHeight && outer - inner > labelHeight / 2;
  const [ends95, ends998] = [3, 4].map((limit) => 3 + limit * pointsOfLimit - 1) as [number, number];
  const limits: readonly ChartLabel[] = isRoom
    ? [
        { series: "upper 95", row: ends95, side: "right", text: "95%" },
        { series: "upper 99.8", row: ends998, side: "right", text: "99.8%" },
      ]
    : [{ series: "upper 99.8", row: ends998, side: "above", text: "95% and 99.8%" }];
  return [{ series: "average", row: 2, side: isRoom ? "right" : "below" }, ...limits];
}

/** Names, where they cover least; in a large group only one's own. */
function labelsOfPoints(
  points: readonly Point[],
  axes: readonly [ChartAxis, ChartAxis],
  funnel: Funnel,
): readonly ChartLabel[] {
  const [up, along] = axes;
  const named = points.filter(({ isOwn }) => isOwn || points.length <= mostNamed);
  const sides = placeNames(
    named.map(({ name, size, value }) => ({ name, across: shareOfAxis(size, along), upwards: shareOfAxis(value, up) })),
    [],
    linesOf(points, axes, funnel),
  );
  return named.flatMap(({ isOwn, row }, at): ChartLabel[] => {
    const side = sides[at] ?? null;
    return side === null ? [] : [{ series: isOwn ? "own" : "peers", row, side }];
  });
}

/** The average's line and those of the limits, from the smallest member to the largest, as names see them. */
function linesOf(
  points: readonly Point[],
  [up, along]: readonly [ChartAxis, ChartAxis],
  { average, kind, parts: { factor } }: Funnel,
): readonly (readonly Place[])[] {
  const sizes = points.map(({ size }) => size);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  if (!(least > 0)) return [];
  const steps = Array.from({ length: pointsOfLimit }, (_, at) => least * (most / least) ** (at / (pointsOfLimit - 1)));
  const at = (size: number, value: number): Place => ({
    across: shareOfAxis(size, along),
    upwards: shareOfAxis(value, up),
  });
  const limits = ([0.95, 0.998] as const).flatMap((confidence) => {
    const found = steps.flatMap((size) => {
      const limit = funnelLimits(kind, average / factor, size, confidence);
      return limit === null ? [] : [{ size, ...limit }];
    });
    return (["lower", "upper"] as const).map((side) => found.map((one) => at(one.size, one[side] * factor)));
  });
  return [steps.map((size) => at(size, average)), ...limits];
}

interface Found {
  readonly place: FunnelPlace;
  readonly average: number;
}

/** Where a figure is, by chance: after the name and the figure. */
const places = {
  within: "no further from GROUP (AVERAGE) than chance would explain",
  "above-95": "probably higher than chance would explain (GROUP: AVERAGE)",
  "below-95": "probably lower than chance would explain (GROUP: AVERAGE)",
  "above-998": "higher than chance would explain (GROUP: AVERAGE)",
  "below-998": "lower than chance would explain (GROUP: AVERAGE)",
} as const;

function findingOf(release: Release, comparison: Comparison, { place, average }: Found): string {
  const { indicator, member, own, year } = comparison;
  const name = memberInWords(member);
  if (own.value === null) return `${name} has no figure for ${year}: ${own.reason.meaning}`;
  const standing = `${name}: ${figureInWords(own.value, indicator)}`;
  if (place.place === null)
    return `${standing}; its counts are not published, so we can't say what chance would explain`;
  if (isAloneInGroup(release, comparison)) return `${standing}; it is the only one in its group with a figure`;
  const group = besideInWords(release, comparison, "its", (all) =>
    place.place === "within" ? `the average of ${all}` : `average of ${all}`,
  );
  const shown = figureInWords(average, { ...indicator, unit: indicator.unit === "%" ? "%" : "" });
  return `${standing}, ${places[place.place].replace("GROUP", group).replace("AVERAGE", shown)}`;
}

function captionOf(
  release: Release,
  comparison: Comparison,
  { place, average, n, outside, size }: Found & { readonly n: number; readonly outside: number; readonly size: string },
): string {
  const { indicator, selection, year, n: withValue } = comparison;
  return oneFullStop(
    `Points for ${selection.label}: ${indicator.label}, ${year}, by ${withinSentence(size)}. ` +
      `${findingOf(release, comparison, { place, average })}. ` +
      `The level line is the group's average, ${n === 1 ? "of the only member with both counts" : `its ${n} members with both counts taken together`}: ${figureInWords(average, indicator)}. ` +
      `${["The curved lines are the limits of chance at 95% and 99.8%.", ...outsideInWords(outside, withValue)].join(" ")} ` +
      `${sourcesInWords([{ indicator, years: [year] }])}.`,
  );
}

import { capital } from "../capital";
import { compare, type Comparison } from "../indicators/compare";
import { groupInWords } from "../indicators/group-in-words";
import { itemAt } from "../item-at";
import { oneFullStop } from "../one-full-stop";
import { resolveMember } from "../peers/resolve-member";
import { problem } from "../problems";
import type { Member, Release } from "../release/release";
import { fail, succeed } from "../result";
import { rankCorrelation } from "../statistics/rank-correlation";
import { rankCorrelationLimits } from "../statistics/rank-correlation-limits";
import { rSquared } from "../statistics/r-squared";
import { roundHalfUp } from "../statistics/round-half-up";
import { formatValue } from "../units";
import { underSameHeading } from "./beginning-indicators";
import type { ChartKind } from "./chart-kind";
import type { ChartAxis, ChartDescription, ChartLabel } from "./chart-spec";
import { figureInWords } from "./figure-in-words";
import { indicatorLine } from "./indicator-line";
import { linkInWords } from "./link-in-words";
import { mayBeChance } from "./may-be-chance";
import { memberInWords } from "./member-in-words";
import { noteOfAll } from "./note-of";
import { type Place, placeNames } from "./place-names";
import { shareOfAxis } from "./share-of-axis";
import { sourcesInWords } from "./sources-in-words";
import { whoInWords } from "./who-in-words";
import { spreadAxis } from "./spread-axis";
import { withinSentence } from "./within-sentence";
import { yearOfSecond } from "./year-of-second";

/** With more points than this, names would cover them; only one's own is named. */
const mostNamed = 20;

/**
 * One point for each member with a figure of both indicators, one's own darker and named, with a straight line through
 * those of the group and how close they are to it (R²). The indicators may be of two clubs and of two years; the group is
 * that of the first. A member without either figure is not drawn, and counted.
 *
 * The n, R² and line are of the group as it is: one's own point is extra where the group doesn't include it.
 */
export const scatter: ChartKind = {
  kind: "scatter",
  label: "Scatter, two indicators",
  indicators: { least: 2, most: 2, label: (at) => (at === 0 ? "Across" : "Upwards") },
  begin: (chosen, directory) => {
    const other = underSameHeading(chosen, directory).find(({ id }) => id !== chosen.id);
    return [chosen.id, other?.id ?? ""];
  },
  usesYear: true,
  options: [{ name: yearOfSecond, label: "Year upwards", usual: "", list: "years" }],
  describe({ indicators, peers, year, member, options }, releases, sources) {
    const [first, second] = [itemAt(releases, 0), itemAt(releases, 1)];
    const across = compare(first, { indicator: itemAt(indicators, 0), member, peers, year }, sources);
    if (!across.ok) return across;
    if (across.value.withheld !== null) return fail(across.value.withheld);
    const names = across.value.selection.members.map((index) => itemAt(first.members, index).name);
    const upwards = compare(second, {
      indicator: itemAt(indicators, 1),
      member,
      peers: names.filter((name) => resolveMember(second, name, null).ok),
      year: options[yearOfSecond]?.trim() || year,
    });
    if (!upwards.ok) return upwards;
    const pairs = pairsOf([first, second], across.value, upwards.value);
    const smallest = Math.max(...[first, second].map(({ stamp }) => stamp.smallestGroup ?? 1));
    if (pairs.n < smallest && smallest > 1) {
      const { selection, year: shown } = across.value;
      return fail(problem("group-too-small", { n: pairs.n, smallest, group: selection.label, year: shown }));
    }
    return succeed(descriptionOf([first, second], { across: across.value, upwards: upwards.value }, pairs));
  },
};

interface Compared {
  readonly across: Comparison;
  readonly upwards: Comparison;
}

/** The group's points, in the order in which they are drawn. */
interface Pairs {
  readonly rows: readonly { readonly member: Member; readonly across: number; readonly upwards: number | null }[];
  /** How many of the group have both figures. */
  readonly n: number;
  /** R², rounded as it is shown; null where there are too few points, or no spread. */
  readonly fit: number | null;
  /** Whether the interval of the rank correlation leaves 0 out; true where there are too few points for one. */
  readonly isSeen: boolean;
}

type Releases = readonly [across: Release, upwards: Release];

function pairsOf([first, second]: Releases, across: Comparison, upwards: Comparison): Pairs {
  const values = new Map(upwards.values.map(({ member, value }) => [member, value]));
  const rows = across.values.map(({ member, value }) => {
    const one = itemAt(first.members, member);
    const found = resolveMember(second, one.name, null);
    return { member: one, across: value, upwards: (found.ok ? values.get(found.value) : undefined) ?? null };
  });
  const [xs, ys] = [rows.map((row) => (row.upwards === null ? null : row.across)), rows.map((row) => row.upwards)];
  const r2 = rSquared(xs, ys);
  const limits = rankCorrelationLimits(rankCorrelation(xs, ys));
  const isSeen = limits === null || limits.lower > 0 || limits.upper < 0;
  return { rows, n: r2.n, fit: r2.value === null ? null : roundHalfUp(r2.value, 2), isSeen };
}

function descriptionOf([first, second]: Releases, compared: Compared, pairs: Pairs): ChartDescription {
  const { across, upwards } = compared;
  const own = { across: across.own.value, upwards: upwards.own.value };
  const drawn = pairs.rows.filter((row) => row.upwards !== null);
  const isOwnDrawn = own.across !== null && own.upwards !== null;
  const axes = [
    spreadAxis(
      upwards.indicator,
      [...drawn.flatMap((row) => row.upwards ?? []), ...(isOwnDrawn ? [own.upwards ?? 0] : [])],
      indicatorLine(upwards.indicator, upwards.year),
    ),
    spreadAxis(
      across.indicator,
      [...drawn.map((row) => row.across), ...(isOwnDrawn ? [own.across ?? 0] : [])],
      indicatorLine(across.indicator, across.year),
    ),
  ] as const;
  const shown = [
    { release: first, comparison: across },
    { release: second, comparison: upwards },
  ];
  return {
    form: "points",
    title: titleOf(first, compared, pairs),
    note: `Across: ${axes[1].title}\n${noteOfAll(shown, aboutTheLine(first, compared, pairs))}`,
    caption: captionOf(compared, pairs),
    figures: { own: own.across, upwards: own.upwards, median: null, n: pairs.n, fit: pairs.fit },
    own: across.member.name,
    axes,
    // One's own is a row of its own.
    rows: pairs.rows.length + 1,
    capacity: first.members.length + 1,
    labels: [],
    pointLabels: labelsOf(compared, pairs, axes),
  };
}

/** Names, where they cover least; one's own, last in the drawn rows, is placed first. */
function labelsOf(
  { across, upwards }: Compared,
  { rows, n, fit }: Pairs,
  [up, along]: readonly [ChartAxis, ChartAxis],
) {
  const own =
    across.own.value === null || upwards.own.value === null
      ? []
      : [{ series: "own", row: rows.length, member: across.member, x: across.own.value, y: upwards.own.value }];
  const others = rows.flatMap(({ member, across: x, upwards: y }, row) =>
    n > mostNamed || y === null || member === across.member ? [] : [{ series: "peers", row, member, x, y }],
  );
  const named = [...own, ...others];
  const place = (x: number, y: number) => ({ across: shareOfAxis(x, along), upwards: shareOfAxis(y, up) });
  const ofGroup = rows.flatMap(({ across: x, upwards: y }) => (y === null ? [] : [place(x, y)]));
  const placed = placeNames(
    named.map(({ member, x, y }) => ({ name: memberInWords(member), ...place(x, y) })),
    [],
    fit === null ? [] : [lineThrough(ofGroup)],
  );
  return named.flatMap(({ series, row }, at): ChartLabel[] => {
    const side = placed[at] ?? null;
    return side === null ? [] : [{ series, row, side }];
  });
}

/** The ends of the straight line that fits these points best, where names see it. */
function lineThrough(points: readonly Place[]): readonly Place[] {
  const mean = (figureOf: (point: Place) => number) =>
    points.reduce((sum, point) => sum + figureOf(point), 0) / points.length;
  const [x, y] = [mean(({ across }) => across), mean(({ upwards }) => upwards)];
  const rise = mean(({ across, upwards }) => (across - x) * (upwards - y)) / mean(({ across }) => (across - x) ** 2);
  const ends = points.map(({ across }) => across);
  return [Math.min(...ends), Math.max(...ends)].map((across) => ({ across, upwards: y + rise * (across - x) }));
}

function titleOf(release: Release, { across, upwards }: Compared, pairs: Pairs): string {
  const years =
    across.year === upwards.year
      ? `${across.indicator.label} (across) and ${upwards.indicator.label} (upwards), ${across.year}`
      : `${across.indicator.label}, ${across.year} (across) and ${upwards.indicator.label}, ${upwards.year} (upwards)`;
  return `${standing({ across, upwards })}; ${link(release, { across, upwards }, pairs)}\n${years}`;
}

/** One's own figures, or which of them is missing and why. */
function standing({ across, upwards }: Compared): string {
  const name = memberInWords(across.member);
  if (across.own.value !== null && upwards.own.value !== null) {
    const [x, y] = [
      figureInWords(across.own.value, across.indicator),
      figureInWords(upwards.own.value, upwards.indicator),
    ];
    const { unit, label } = upwards.indicator;
    const saysWhatOf = unit.startsWith("GBP") || unit.startsWith("per ");
    return `${name}: ${x} with ${y}${saysWhatOf ? "" : ` (${withinSentence(label)})`}`;
  }
  const { indicator, year, own } = across.own.value === null ? across : upwards;
  const reason = own.value === null ? own.reason.meaning : "";
  return `${name} is not drawn: no figure of ${indicator.label} for ${year} (${reason})`;
}

function link(release: Release, { across, upwards }: Compared, { n, fit, rows }: Pairs): string {
  if (fit !== null) return `R² ${formatValue(fit, "", 2)}: ${linkInWords(fit)} in this group`;
  if (n === 0) return `nobody in its group has both figures`;
  if (n < rSquared.minimumN) return `${bothInWords(release, across, n)}, too few for a line`;
  const both = rows.filter((row) => row.upwards !== null);
  const { indicator } = both.every((row) => row.across === both[0]?.across) ? across : upwards;
  return `all have the same figure of ${indicator.label}, so there is no line`;
}

/** "12 of its 14 statistical neighbours have both figures". */
function bothInWords(release: Release, across: Comparison, n: number): string {
  const verb = n === 1 ? "has" : "have";
  const all = release.members.filter(({ abolished }) => !abolished).length;
  const group =
    across.selection.key === "all" && n < all
      ? `${n} of the ${all} members`
      : groupInWords(release, { ...across, n }, "its");
  return `${group} ${verb} both figures`;
}

function aboutTheLine(release: Release, { across }: Compared, { n, fit, isSeen }: Pairs): readonly string[] {
  const both = bothInWords(release, across, n);
  const counted = n === 0 ? [] : [`${capital(both)}.`];
  if (fit === null) return counted;
  const isNoted = linkInWords(fit) !== linkInWords(0);
  const chance = isSeen
    ? isNoted && mayBeChance(fit, n)
      ? ["Among so few, a link this close may be chance."]
      : []
    : ["By rank, no relationship can be seen: the 95% interval of the rank correlation includes 0."];
  return [...counted, "The dashed line says how the two go together here, not that one causes the other.", ...chance];
}

function captionOf({ across, upwards }: Compared, { n, fit }: Pairs): string {
  const name = memberInWords(across.member);
  const isDrawn = across.own.value !== null && upwards.own.value !== null;
  const [x, y] = [
    figureInWords(across.own.value, across.indicator),
    figureInWords(upwards.own.value, upwards.indicator),
  ];
  const shown = [across, upwards].map(({ indicator, year }) => ({ indicator, years: [year] }));
  return oneFullStop(
    [
      `Points: ${across.indicator.label}, ${across.year}, across, and ${upwards.indicator.label}, ${upwards.year}, upwards${whoInWords(across.selection.label, n, "both figures")}.`,
      isDrawn ? `The dark point is ${name}: ${x} and ${y}.` : `${name} has no point.`,
      fit === null ? "There is no line." : `The dashed line is straight; R² is ${formatValue(fit, "", 2)}.`,
      `${sourcesInWords(shown)}.`,
    ].join(" "),
  );
}

import { howMany } from "../how-many";
import { sideAsShown } from "../indicators/side-as-shown";
import { dependsOnSize } from "../insights/depends-on-size";
import { itemAt } from "../item-at";
import { oneFullStop } from "../one-full-stop";
import { linesOf } from "../reports/lines-of";
import type { Polarity } from "../release/indicator";
import { succeed } from "../result";
import { formatValue } from "../units";
import type { ChartKind } from "./chart-kind";
import type { ChartDescription, ChartLabel } from "./chart-spec";
import { compareEach, type ComparedEach } from "./compare-each";
import { figureInWords } from "./figure-in-words";
import { labelFormatOf } from "./label-format-of";
import { memberInWords } from "./member-in-words";
import { noteOfAll, type Shown } from "./note-of";
import { wholeGroupInWords } from "./whole-group-in-words";

/** Where things are along the drawing, whose scale is from 0 to 100 with a table to the right. */
export const spineScale = {
  /** The group's worst or lowest and its best or highest, one's own included. */
  from: 12,
  to: 88,
  middle: 50,
  /** The right edges of the table's columns: own value, median and n; wide enough for £1,234.56 in a report. */
  columns: [121, 141, 153],
} as const;

/** As many as can be read on a page. */
const mostIndicators = 20;

/** How wide a line of a label may be, in points, and its type size: where rows are many there is no room for two lines. */
const labelWidth = (rows: number) => (rows > 12 ? 230 : 170);
const labelSize = 8;

/** The words at the ends of a row, and which way its figures rise: 1 to the right, −1 to the left. */
const ends: Readonly<Record<Polarity, readonly [left: string, right: string, rises: 1 | -1]>> = {
  "higher-is-better": ["worse", "better", 1],
  "lower-is-better": ["worse", "better", -1],
  neutral: ["lower", "higher", 1],
};

/**
 * Many indicators on one scale, a row each: a pale bar over the group's range, darker over its middle half, all medians in
 * one line in the middle, one's own as a dark mark; beside it one's own value, the median and n.
 *
 * The scale is that of Fingertips' spine charts: each side of a row is stretched on its own, so that the median is in the
 * middle and the group's figure farthest from it, or one's own if that is farther, is at the end. So a place is
 * comparable with others on the same side of the same row only; the figures are in the table. Better is to the right where
 * one end is better; of a neutral indicator, which takes no side, higher is to the right. Words at both ends say which.
 *
 * Each indicator is in the year chosen, or with "latest" in its own newest; its n counts the group as it is. Without
 * quartiles, under four figures, there is no darker part.
 */
export const spine: ChartKind = {
  kind: "spine",
  label: "Spine, many indicators",
  indicators: { least: 2, most: mostIndicators },
  usesYear: true,
  options: [],
  describe(parameters, releases, sources) {
    const compared = compareEach(parameters, releases, sources);
    return compared.ok ? succeed(descriptionOf(compared.value)) : compared;
  },
};

function descriptionOf(all: readonly (ComparedEach | null)[]): ChartDescription {
  const named = all.filter((one) => one !== null);
  const shown = named.flatMap(({ release, comparison }) => (comparison === null ? [] : [{ release, comparison }]));
  const [{ comparison: first }] = [itemAt(shown, 0)];
  const years = [...new Set(shown.map(({ comparison }) => comparison.year))].sort();
  const rows = all.map((one) => rowOf(one, years.length > 1, labelWidth(named.length)));
  return {
    form: "bars",
    title: `${findingOf(shown)}\n${whatItShows(shown, named.length, years)}`,
    note: noteOfAll(shown, [
      `Bar: the group's range; darker: its middle half; line: its median; dark mark: ${memberInWords(first.member)}.`,
      "Each side of a row has its own scale.",
      ...withoutFigures(named, memberInWords(first.member)),
    ]),
    caption: captionOf(shown),
    figures: { own: null, median: null, n: shown.length },
    table: rows,
    own: memberInWords(first.member),
    axes: [
      {
        title: "",
        numberFormat: "General",
        tickFormat: "General",
        minimum: 0,
        maximum: spineScale.columns[2],
        step: null,
      },
    ],
    // The first says what the columns of the table are.
    rows: 1 + lastNamed(all),
    capacity: 1 + mostIndicators,
    labels: [],
    pointLabels: labelsOf(all),
  };
}

/** How many rows there are down to the last that is not blank. */
function lastNamed(all: readonly (ComparedEach | null)[]): number {
  return all.reduce((last, one, at) => (one === null ? last : at + 1), 0);
}

/**
 * What the cells of a row need: the indicator and the figures behind the words, as the workbook has them too; and then which
 * way it rises, the format of its figures, the words at its ends, its year if it has to be said, and its label in lines.
 */
function rowOf(one: ComparedEach | null, saysYear: boolean, width: number): readonly (string | number | null)[] {
  if (one === null) return [];
  const { indicator, comparison } = one;
  const [left, right, rises] = ends[indicator.polarity];
  const { own, median = null, n = null, year = "" } = comparison ?? {};
  return [
    ...[indicator.id, own?.value ?? null, median, n],
    ...[rises, labelFormatOf(indicator), left, right, saysYear ? year : ""],
    linesOf(saysYear && year !== "" ? `${indicator.label}, ${year}` : indicator.label, width, labelSize).join("\n"),
  ];
}

/** The words at the ends of each row and its figures; the names of the columns in the row above. */
function labelsOf(all: readonly (ComparedEach | null)[]): readonly ChartLabel[] {
  const columns = ["own value", "median", "n"].map((series) => ({ series, side: "inside end" as const }));
  return [
    ...columns.map(({ series, side }): ChartLabel => ({ series, row: 0, side })),
    ...all.flatMap((one, at): readonly ChartLabel[] =>
      one === null
        ? []
        : [
            { series: "left end", row: at + 1, side: "inside base" },
            { series: "right end", row: at + 1, side: "inside end" },
            ...columns.map(({ series, side }) => ({ series, row: at + 1, side })),
          ],
    ),
  ];
}

function findingOf(shown: readonly Shown[]): string {
  const name = memberInWords(itemAt(shown, 0).comparison.member);
  const placed = shown.flatMap(({ comparison: { own, median, indicator } }) => {
    if (own.value === null || median === null) return [];
    const [, , rises] = ends[indicator.polarity];
    // A total says how large an authority is.
    if (dependsOnSize(indicator)) return [];
    return [{ isNeutral: indicator.polarity === "neutral", side: sideAsShown(own.value, median, indicator) * rises }];
  });
  if (placed.length === 0) {
    const isTotal = shown.some(({ comparison }) => dependsOnSize(comparison.indicator));
    return `${name}: ${isTotal ? "totals, which depend on how large an authority is" : "no figures to compare with a median"}`;
  }
  const [polar, neutral] = [false, true].map((isNeutral) => {
    const some = placed.filter((one) => one.isNeutral === isNeutral);
    const on = (side: number) => some.filter((one) => one.side === side).length;
    return { all: some.length, right: on(1), left: on(-1), same: on(0) };
  }) as [Counted, Counted];
  if (polar.all === 0) return `${name}: ${onHowMany(neutral, "above", "below", "below")}`;
  const others = neutral.all === 0 ? "" : `; ${withoutBetterSide(neutral)}`;
  return `${name}: ${onHowMany(polar, "better than", "worse than", "worse")}${others}`;
}

/** On how many indicators one is on either side of the median. */
interface Counted {
  readonly all: number;
  readonly right: number;
  readonly left: number;
  readonly same: number;
}

function onHowMany({ all, right, left, same }: Counted, more: string, less: string, briefly: string): string {
  const every = all === 1 ? "the only indicator" : all === 2 ? "both indicators" : `all ${indicators(all)}`;
  if (right === all) return `${more} the median on ${every}`;
  if (left === all) return `${less} the median on ${every}`;
  if (same === all) return `the same as the median on ${every}`;
  const beside = `${right === 0 ? less : more} the median on ${right === 0 ? left : right} of ${indicators(all)}`;
  return `${beside}${right === 0 || left === 0 ? "" : `, ${briefly} on ${left}`}${sameOn(same)}`;
}

/** "both without a better side are above", "of 3 without a better side, 2 are above, 1 below". */
function withoutBetterSide({ all, right, left, same }: Counted): string {
  const every = all === 1 ? "the one" : all === 2 ? "both" : `all ${all}`;
  const sides = [
    { count: right, where: "above" },
    { count: left, where: "below" },
    { count: same, where: "the same" },
  ].filter(({ count }) => count > 0);
  const [first] = sides;
  const verb = (count: number) => (count === 1 ? "is" : "are");
  if (sides.length === 1) return `${every} without a better side ${verb(all)} ${first?.where ?? ""}`;
  const each = sides.map(({ count, where }, at) =>
    at === 0 ? `${count} ${verb(count)} ${where}` : `${count} ${where}`,
  );
  return `of ${all} without a better side, ${each.join(", ")}`;
}

function sameOn(count: number): string {
  return count === 0 ? "" : `, the same on ${count}`;
}

function indicators(count: number): string {
  return howMany(count, "indicator", "indicators");
}

function whatItShows(shown: readonly Shown[], count: number, years: readonly string[]): string {
  const when = years.length === 1 ? "" : "each in its newest year, ";
  const span = years.length === 1 ? (years[0] ?? "") : `${years[0] ?? ""} to ${years.at(-1) ?? ""}`;
  return `${indicators(count)} beside ${wholeGroupInWords(itemAt(shown, 0))}, ${when}${span}`;
}

/** That some can't be compared. */
function withoutFigures(named: readonly ComparedEach[], name: string): readonly string[] {
  const missing = named.filter(({ comparison }) => comparison === null || comparison.own.value === null).length;
  return missing === 0 ? [] : [`${name} can't be compared on ${missing} of the ${named.length}.`];
}

function captionOf(shown: readonly Shown[]): string {
  const { member, selection } = itemAt(shown, 0).comparison;
  const rows = shown.map(({ comparison: { indicator, year, own, median, n } }) => {
    const [, right, rises] = ends[indicator.polarity];
    const show = (value: number | null) => figureInWords(value, indicator);
    const gap = own.value === null || median === null ? 0 : sideAsShown(own.value, median, indicator) * rises;
    const [left] = ends[indicator.polarity];
    const place = gap === 0 ? "" : `, ${gap > 0 ? right : left}`;
    return `${indicator.label}, ${year}: ${show(own.value)}${place}, median ${show(median)}, n ${formatValue(n, "", 0)}`;
  });
  return oneFullStop(`Rows: ${memberInWords(member)} beside ${selection.label}. ${rows.join(". ")}.`);
}

import type { Comparison } from "../indicators/compare";
import { itemAt } from "../item-at";
import { oneFullStop } from "../one-full-stop";
import { succeed } from "../result";
import type { ChartKind } from "./chart-kind";
import type { ChartAxis, ChartDescription, ChartLabel } from "./chart-spec";
import { breaksInWords, compareYears, type YearsCompared } from "./compare-years";
import { figureInWords } from "./figure-in-words";
import { finding } from "./finding";
import { indicatorLine } from "./indicator-line";
import { memberInWords } from "./member-in-words";
import { noteOf } from "./note-of";
import { rangeInWords } from "./range-in-words";
import { sourcesInWords } from "./sources-in-words";
import { valueAxis } from "./value-axis";

/** Rows beyond the years of the release: for later years, and for breaks. */
const roomForMore = 20;

/** With more rows than this, there is no room for a value at each point. */
export const mostLabelled = 12;

/** So many steps of the axis a label at an end is high, in two lines of a small chart; what is between two ends has room for two. */
const labelHeight = 0.75;

const notAdjusted = ", not adjusted for inflation";

/**
 * One's own values over all years that have figures, against the median of the group and the band between its quartiles.
 * The group has the same members in every year. The line has a gap at a year without a value, and at a break: figures
 * before and after it can't be compared.
 */
export const trend: ChartKind = {
  kind: "trend",
  label: "Trend, all years",
  indicators: { least: 1, most: 1 },
  usesYear: false,
  options: [],
  describe(parameters, releases, sources) {
    const compared = compareYears(itemAt(releases, 0), parameters, sources);
    return compared.ok ? succeed(descriptionOf(compared.value)) : compared;
  },
};

function descriptionOf(compared: YearsCompared): ChartDescription {
  const { release, indicator, years, last, rows, span } = compared;
  const isMoney = indicator.unit.startsWith("GBP");
  const figures = years.flatMap(({ own, median, lowerQuartile, upperQuartile }) => [
    own.value,
    median,
    lowerQuartile,
    upperQuartile,
  ]);
  const { own, median, n } = last;
  const axis = valueAxis(indicator, figures);
  return {
    form: "lines",
    title: `${finding(release, last, ` in ${last.year}`)}\n${indicatorLine(indicator, span, isMoney ? notAdjusted : "")}`,
    note: noteOf(
      release,
      last,
      [
        ...(years.some(({ lowerQuartile }) => lowerQuartile !== null)
          ? ["The band is the middle half of the group."]
          : []),
        ...breaksInWords(compared),
      ],
      years.map(({ year }) => year),
    ),
    caption: captionOf(compared),
    figures: { own: own.value, median, n },
    own: memberInWords(last.member),
    axes: [axis],
    // One more, without a year: room for the labels at the ends of the lines.
    rows: rows.length + 1,
    capacity: release.years.length + roomForMore,
    labels: rows.map(({ label }) => label),
    pointLabels: endLabels(
      rows.map(({ one }) => one),
      axis,
    ),
  };
}

type Side = "above" | "below";

/**
 * Each line is labelled at its last figure; of two that end close to each other, the higher one above. Where there is room
 * between them, each is on the side that its line does not come from.
 */
function endLabels(drawn: readonly (Comparison | null)[], { step }: ChartAxis): readonly ChartLabel[] {
  const ofOwn = (one: Comparison | null | undefined) => one?.own.value ?? null;
  const ofMedian = (one: Comparison | null | undefined) => one?.median ?? null;
  const lastWith = (figure: typeof ofOwn) => drawn.reduce((last, one, row) => (figure(one) === null ? last : row), -1);
  const [own, median] = [lastWith(ofOwn), lastWith(ofMedian)];
  const gap = (ofOwn(drawn[own]) ?? 0) - (ofMedian(drawn[own]) ?? 0);
  const freeSide = (figure: typeof ofOwn, row: number, otherwise: Side): Side => {
    const [end, before] = [figure(drawn[row]), figure(drawn[row - 1])];
    return end === null || before === null || before === end ? otherwise : before < end ? "above" : "below";
  };
  const outside: readonly [Side, Side] = gap >= 0 ? ["above", "below"] : ["below", "above"];
  const free: readonly [Side, Side] = [freeSide(ofOwn, own, outside[0]), freeSide(ofMedian, median, outside[1])];
  const between = [free[0] !== outside[0], free[1] !== outside[1]].filter(Boolean).length;
  const hasRoom = step !== null && Math.abs(gap) > step * labelHeight * between;
  const [ofOwnLine, ofMedianLine] = hasRoom ? free : outside;
  const labels: readonly ChartLabel[] = [
    { series: "own", row: own, side: ofOwnLine },
    { series: "median", row: median, side: ofMedianLine },
  ];
  return [...valueLabels(drawn, own), ...labels.filter(({ row }) => row >= 0)];
}

/** One's values before the last row, each on the side where its line is not: below it where the line has its lowest bend. */
function valueLabels(drawn: readonly (Comparison | null)[], last: number): readonly ChartLabel[] {
  if (drawn.length > mostLabelled) return [];
  const valueAt = (row: number) => drawn[row]?.own.value ?? null;
  return drawn.flatMap((_, row): readonly ChartLabel[] => {
    const value = valueAt(row);
    if (value === null || row >= last) return [];
    const beside = [valueAt(row - 1), valueAt(row + 1)].filter((one) => one !== null);
    const isLow = beside.length > 0 && beside.every((one) => one > value);
    return [{ series: "own", row, side: isLow ? "below" : "above", isValueOnly: true }];
  });
}

function captionOf({ indicator, years, last, breaks, span }: YearsCompared): string {
  const show = (value: number | null) => figureInWords(value, indicator);
  const name = memberInWords(last.member);
  const { selection, year, median, lowerQuartile, upperQuartile } = last;
  const known = years.filter(({ own }) => own.value !== null);
  const [first, newest] = [known[0], known.at(-1)];
  const ownLine =
    first === undefined || newest === undefined
      ? `${name} has no figure in any year.`
      : `The dark line is ${name}: ${show(first.own.value)} in ${first.year}` +
        `${newest === first ? "" : `, ${show(newest.own.value)} in ${newest.year}`}.`;
  const missing = years.filter(({ own }) => own.value === null).map((each) => each.year);
  const gaps =
    missing.length === 0 || first === undefined ? "" : `It has a gap where there is no figure: ${missing.join(", ")}.`;
  const dashed =
    median === null
      ? `There is no median in ${year}.`
      : `The dashed line is the group's median: ${show(median)} in ${year}.`;
  const band =
    lowerQuartile === null || upperQuartile === null
      ? ""
      : lowerQuartile === upperQuartile
        ? `Its lower and upper quartiles are both ${show(lowerQuartile)} in ${year}.`
        : `The band runs from its lower to its upper quartile: ${rangeInWords(lowerQuartile, upperQuartile, indicator)} in ${year}.`;
  return oneFullStop(
    [
      `Lines over the years: ${indicator.label}, ${span}, of ${name} and ${selection.label}.`,
      ...[ownLine, gaps, dashed, band, ...breaks.map(({ year: at, reason }) => `Break in ${at}: ${reason}.`)],
      ...(indicator.unit.startsWith("GBP") ? ["Figures are not adjusted for inflation."] : []),
      `${sourcesInWords([{ indicator, years: years.map((one) => one.year) }])}.`,
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
  );
}

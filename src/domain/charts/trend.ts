import { compare, type Comparison } from "../indicators/compare";
import { resolveIndicator } from "../indicators/resolve-indicator";
import { itemAt } from "../item-at";
import { oneFullStop } from "../one-full-stop";
import { problem } from "../problems";
import { hasFigures } from "../release/has-figures";
import type { Indicator } from "../release/indicator";
import type { Release } from "../release/release";
import { fail, succeed } from "../result";
import type { ChartKind } from "./chart-kind";
import type { ChartDescription, ChartLabel } from "./chart-spec";
import { figureInWords } from "./figure-in-words";
import { finding } from "./finding";
import { indicatorLine } from "./indicator-line";
import { memberInWords } from "./member-in-words";
import { noteOf } from "./note-of";
import { valueAxis } from "./value-axis";

/** Rows beyond the years of the release: for later years, and for breaks. */
const roomForMore = 20;

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
  describe({ indicators, peers, member }, releases, sources) {
    const release = itemAt(releases, 0);
    const found = resolveIndicator(release, itemAt(indicators, 0));
    if (!found.ok) return found;
    const indicator = itemAt(release.indicators, found.value);
    const years = release.years.filter((_, year) => hasFigures(release, found.value, year));
    const compared: Comparison[] = [];
    for (const year of years) {
      const inYear = compare(release, { indicator: indicator.id, member, peers, year }, sources);
      if (!inYear.ok) return inYear;
      compared.push(inYear.value);
    }
    const last = compared.at(-1);
    if (last === undefined) return fail(problem("no-trend", { indicator: indicator.label, member }));
    if (last.withheld !== null && compared.every(({ withheld }) => withheld !== null)) return fail(last.withheld);
    return succeed(descriptionOf(release, indicator, compared, last));
  },
};

function descriptionOf(
  release: Release,
  indicator: Indicator,
  compared: readonly Comparison[],
  last: Comparison,
): ChartDescription {
  const drawn = compared.flatMap((one, at) =>
    breaksAt(indicator, compared, at).length > 0
      ? [
          { label: "break", one: null },
          { label: one.year, one },
        ]
      : [{ label: one.year, one }],
  );
  const isMoney = indicator.unit.startsWith("GBP");
  const figures = compared.flatMap(({ own, median, lowerQuartile, upperQuartile }) => [
    own.value,
    median,
    lowerQuartile,
    upperQuartile,
  ]);
  const { own, median, n } = last;
  return {
    form: "lines",
    title: `${finding(release, last, ` in ${last.year}`)}\n${indicatorLine(indicator, span(compared), isMoney ? ", not adjusted for inflation" : "")}`,
    note: noteOf(release, last, ["The band is the middle half of the group."]),
    caption: captionOf(indicator, compared, last),
    figures: { own: own.value, median, n },
    own: last.member.name,
    axes: [valueAxis(indicator, figures)],
    // One more, without a year: room for the labels at the ends of the lines.
    rows: drawn.length + 1,
    capacity: release.years.length + roomForMore,
    labels: drawn.map(({ label }) => label),
    pointLabels: endLabels(drawn.map(({ one }) => one)),
  };
}

/** Each line is labelled at its last figure; of two that end in the same year, the higher one above. */
function endLabels(drawn: readonly (Comparison | null)[]): readonly ChartLabel[] {
  const lastWith = (figure: (one: Comparison) => number | null) =>
    drawn.reduce((last, one, row) => (one !== null && figure(one) !== null ? row : last), -1);
  const [own, median] = [lastWith((one) => one.own.value), lastWith((one) => one.median)];
  const at = drawn[own] ?? null;
  const isOwnAbove = at === null || at.median === null || (at.own.value ?? 0) >= at.median;
  return [
    { series: "own", row: own, isAbove: isOwnAbove },
    { series: "median", row: median, isAbove: !isOwnAbove },
  ].filter(({ row }) => row >= 0);
}

/** Why the figures of a year can't be compared with those of the year before it; empty where they can. */
function breaksAt({ breaks = [] }: Indicator, compared: readonly Comparison[], at: number) {
  const [before, after] = [compared[at - 1], compared[at]];
  if (before === undefined || after === undefined) return [];
  return breaks.filter(({ year }) => before.year < year && year <= after.year);
}

function span(compared: readonly Comparison[]): string {
  const [first, last] = [itemAt(compared, 0).year, itemAt(compared, compared.length - 1).year];
  return first === last ? first : `${first} to ${last}`;
}

function captionOf(indicator: Indicator, compared: readonly Comparison[], last: Comparison): string {
  const show = (value: number | null) => figureInWords(value, indicator);
  const name = memberInWords(last.member);
  const { selection, year, median, lowerQuartile, upperQuartile } = last;
  const known = compared.filter(({ own }) => own.value !== null);
  const [first, newest] = [known[0], known.at(-1)];
  const ownLine =
    first === undefined || newest === undefined
      ? `${name} has no figure in any year.`
      : `The dark line is ${name}: ${show(first.own.value)} in ${first.year}` +
        `${newest === first ? "" : `, ${show(newest.own.value)} in ${newest.year}`}.`;
  const missing = compared.filter(({ own }) => own.value === null).map((each) => each.year);
  const gaps =
    missing.length === 0 || first === undefined ? "" : `It has a gap where there is no figure: ${missing.join(", ")}.`;
  const dashed =
    median === null
      ? `There is no median in ${year}.`
      : `The dashed line is the group's median: ${show(median)} in ${year}.`;
  const band =
    lowerQuartile === null
      ? ""
      : `The band runs from its lower to its upper quartile: ${show(lowerQuartile)} to ${show(upperQuartile)} in ${year}.`;
  const breaks = compared.flatMap((_, at) =>
    breaksAt(indicator, compared, at).map((each) => `Break in ${each.year}: ${each.reason}.`),
  );
  return oneFullStop(
    [
      `Lines over the years: ${indicator.label}, ${span(compared)}, of ${name} and ${selection.label}.`,
      ...[ownLine, gaps, dashed, band, ...breaks],
      ...(indicator.unit.startsWith("GBP") ? ["Figures are not adjusted for inflation."] : []),
      `Source: ${indicator.source.title}, ${indicator.source.publisher}.`,
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
  );
}

import { exactDifference } from "../exact-difference";
import { compare, type Comparison } from "../indicators/compare";
import { resolveIndicator } from "../indicators/resolve-indicator";
import { itemAt } from "../item-at";
import { oneFullStop } from "../one-full-stop";
import { problem } from "../problems";
import { releaseLine } from "../release-line";
import { hasFigures } from "../release/has-figures";
import type { Indicator } from "../release/indicator";
import type { Release } from "../release/release";
import { fail, succeed } from "../result";
import { formatValue } from "../units";
import type { ChartKind } from "./chart-kind";
import type { ChartDescription } from "./chart-spec";
import { numberFormatOf } from "./number-format-of";
import { ownGroupInWords } from "./own-group-in-words";
import { unitInWords } from "./unit-in-words";

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
  const labels = compared.flatMap(({ year }, at) =>
    breaksAt(indicator, compared, at).length > 0 ? ["break", year] : [year],
  );
  const unit = unitInWords(indicator.unit);
  const nominal = indicator.unit.startsWith("GBP") ? ", not adjusted for inflation" : "";
  const drawn = compared.flatMap(({ own, median, lowerQuartile }) => [own.value ?? 0, median ?? 0, lowerQuartile ?? 0]);
  return {
    title: `${finding(last)}\n${indicator.label} (${unit}${nominal}), ${span(compared)} · ${releaseLine(release.stamp)}`,
    caption: captionOf(indicator, compared, last),
    own: last.member.name,
    axes: [
      { title: unit, numberFormat: numberFormatOf(indicator), minimum: drawn.some((value) => value < 0) ? null : 0 },
    ],
    rows: labels.length,
    capacity: release.years.length + roomForMore,
    labels,
  };
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

/** "Leeds: £8,625 per week in 2024-25, £1,355 above the median of its 10 statistical neighbours". */
function finding(comparison: Comparison): string {
  const { indicator, member, own, year, median, n, selection, withheld } = comparison;
  const show = (value: number) => formatValue(value, indicator.unit, indicator.decimals);
  if (own.value === null) return `${member.name} has no figure for ${year}: ${own.reason.meaning}`;
  const standing = `${member.name}: ${show(own.value)} in ${year}`;
  if (withheld !== null) return `${standing}; too few of its group have a value to compare with`;
  if (median === null) return `${standing}; none of its group has a value`;
  const gap = exactDifference(own.value, median);
  const amount = amountOf(Math.abs(gap), indicator);
  const where = gap === 0 ? "the same as" : `${amount} ${gap > 0 ? "above" : "below"}`;
  const theirs = ownGroupInWords(comparison) ?? `the ${n} with a value among ${selection.label}`;
  return `${standing}, ${where} the median of ${theirs}`;
}

/** The difference between two figures, as people say it. */
function amountOf(gap: number, { unit, decimals }: Indicator): string {
  if (unit === "%") return `${formatValue(gap, "", decimals)} percentage points`;
  return formatValue(gap, unit.startsWith("GBP") ? "GBP" : "", decimals);
}

function captionOf(indicator: Indicator, compared: readonly Comparison[], last: Comparison): string {
  const show = (value: number | null) => formatValue(value, indicator.unit, indicator.decimals);
  const { member, selection, year, median, lowerQuartile, upperQuartile } = last;
  const known = compared.filter(({ own }) => own.value !== null);
  const [first, newest] = [known[0], known.at(-1)];
  const ownLine =
    first === undefined || newest === undefined
      ? `${member.name} has no value in any year.`
      : `The dark line is ${member.name}: ${show(first.own.value)} in ${first.year}` +
        `${newest === first ? "" : `, ${show(newest.own.value)} in ${newest.year}`}.`;
  const missing = compared.filter(({ own }) => own.value === null).map((each) => each.year);
  const gaps =
    missing.length === 0 || first === undefined ? "" : `It has a gap where there is no value: ${missing.join(", ")}.`;
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
      `Lines over the years: ${indicator.label}, ${span(compared)}, of ${member.name} and ${selection.label}.`,
      ...[ownLine, gaps, dashed, band, ...breaks],
      ...(indicator.unit.startsWith("GBP") ? ["Figures are not adjusted for inflation."] : []),
      `Source: ${indicator.source.title}, ${indicator.source.publisher}.`,
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
  );
}

import { groupInWords } from "../indicators/group-in-words";
import { dependsOnSize } from "../insights/depends-on-size";
import { itemAt } from "../item-at";
import { oneFullStop } from "../one-full-stop";
import { succeed } from "../result";
import type { ChartKind } from "./chart-kind";
import type { ChartDescription, ChartLabel } from "./chart-spec";
import { breaksInWords, compareYears, type YearsCompared } from "./compare-years";
import { figureInWords } from "./figure-in-words";
import { finding } from "./finding";
import { indicatorLine } from "./indicator-line";
import { memberInWords } from "./member-in-words";
import { noteOf } from "./note-of";
import { placeInGroup } from "./place-in-group";
import { rangeInWords } from "./range-in-words";
import { sourcesInWords } from "./sources-in-words";
import { valueAxis } from "./value-axis";

/** Rows beyond the years of the release: for later years, and for breaks. */
const roomForMore = 20;

const notAdjusted = ", not adjusted for inflation";

/**
 * For each year that has figures, how the group's values are spread: a box from the lower to the upper quartile, a line at
 * the median, paler bars down to the lowest and up to the highest, and one's own value as a dark point. It shows whether
 * the group has grown apart, which a trend's lines don't.
 *
 * One indicator over its years, not several side by side: those of one unit, such as a week of fostering and a week in a
 * home, are so far apart in size that most boxes would be lines. Quartiles are of type 7, of the group as it is. A year
 * in which fewer than four of the group have a value has no box, only one's own point.
 */
export const box: ChartKind = {
  kind: "box",
  label: "Quartile boxes, all years",
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
  const { own, median, n, minimum, lowerQuartile, upperQuartile, maximum } = last;
  const aside = indicator.unit.startsWith("GBP") ? notAdjusted : "";
  const boxed = years.filter((one) => one.lowerQuartile !== null);
  const figures = [...years.map((one) => one.own.value), ...boxed.flatMap((one) => [one.minimum, one.maximum])];
  const isBoxed = lowerQuartile !== null;
  return {
    form: "boxes",
    title: `${sentenceOf(compared)}\n${indicatorLine(indicator, span, aside)}`,
    note: noteOf(
      release,
      last,
      [
        "Box: the middle half of the group, with a line at the median; paler: down to the lowest, up to the highest.",
        ...noBoxes(compared),
        ...breaksInWords(compared),
      ],
      years.map(({ year }) => year),
    ),
    caption: captionOf(compared),
    figures: {
      own: own.value,
      median,
      n,
      minimum: isBoxed ? minimum : null,
      "lower quartile": lowerQuartile,
      "upper quartile": upperQuartile,
      maximum: isBoxed ? maximum : null,
    },
    own: memberInWords(last.member),
    axes: [valueAxis(indicator, figures)],
    // One more, without a year: room for the label at one's own newest figure.
    rows: rows.length + 1,
    capacity: release.years.length + roomForMore,
    labels: rows.map(({ label }) => label),
    pointLabels: newestLabel(compared),
  };
}

/** One's own newest figure says whose it is. */
function newestLabel({ rows }: YearsCompared): readonly ChartLabel[] {
  const row = rows.reduce((last, { one }, at) => (one !== null && one.own.value !== null ? at : last), -1);
  return row < 0 ? [] : [{ series: "own", row, side: "right" }];
}

function sentenceOf({ release, indicator, last }: YearsCompared): string {
  const place = placeInGroup(last);
  const when = ` in ${last.year}`;
  if (dependsOnSize(indicator)) return finding(release, last, when);
  if (place === null || last.own.value === null || last.withheld !== null) return finding(release, last, when);
  const show = (value: number | null) => figureInWords(value, indicator);
  const { minimum, maximum } = last;
  const range =
    minimum === null || maximum === null || minimum === maximum
      ? ""
      : ` (range ${rangeInWords(minimum, maximum, indicator)})`;
  const group = groupInWords(release, last, "its");
  // "Above all 5 members", not "all of all 5 members".
  const where = `${place} ${group}`.replace("all of all ", "all ");
  return `${memberInWords(last.member)}: ${show(last.own.value)}${when}, ${where}${range}`;
}

/** That years have no box, and why. */
function noBoxes({ years }: YearsCompared): readonly string[] {
  const without = years.filter((one) => one.lowerQuartile === null).map(({ year }) => year);
  if (without.length === 0) return [];
  const which = without.length <= 3 ? without.join(", ") : `${without.length} of the years`;
  return [`No box for ${which}: too few of the group have a figure.`];
}

function captionOf({ indicator, years, last, breaks, span }: YearsCompared): string {
  const show = (value: number | null) => figureInWords(value, indicator);
  const name = memberInWords(last.member);
  const { selection, year, own, minimum, lowerQuartile, median, upperQuartile, maximum } = last;
  const box =
    lowerQuartile === null
      ? `There is no box for ${year}.`
      : minimum === maximum
        ? `In ${year} all of them have ${show(median)}.`
        : `In ${year} the box runs from ${show(lowerQuartile)} to ${show(upperQuartile)}, with its line at ${show(median)}; ` +
          `the lowest is ${show(minimum)}, the highest ${show(maximum)}.`;
  const missing = years.filter((one) => one !== last && one.own.value === null).map((one) => one.year);
  return oneFullStop(
    [
      `Boxes over the years: ${indicator.label}, ${span}, of ${selection.label}.`,
      box,
      own.value === null
        ? `${name} has no figure for ${year}.`
        : `The dark point is ${name}: ${show(own.value)} in ${year}.`,
      ...(missing.length === 0 ? [] : [`It has no point in ${missing.join(", ")}.`]),
      ...breaks.map(({ year: at, reason }) => `Break in ${at}: ${reason}.`),
      ...(indicator.unit.startsWith("GBP") ? ["Figures are not adjusted for inflation."] : []),
      `${sourcesInWords([{ indicator, years: years.map((one) => one.year) }])}.`,
    ].join(" "),
  );
}

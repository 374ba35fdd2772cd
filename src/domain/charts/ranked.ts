import { compare, type Comparison } from "../indicators/compare";
import { rankInWords } from "../indicators/rank-in-words";
import { dependsOnSize } from "../insights/depends-on-size";
import { itemAt } from "../item-at";
import { oneFullStop } from "../one-full-stop";
import type { Release } from "../release/release";
import { fail, succeed } from "../result";
import type { ChartKind } from "./chart-kind";
import type { ChartAxis, ChartDescription } from "./chart-spec";
import { namesOfColumns, topOfColumns } from "./column-names";
import { figureInWords } from "./figure-in-words";
import { finding } from "./finding";
import { indicatorLine } from "./indicator-line";
import { labelFormatOf } from "./label-format-of";
import { memberInWords } from "./member-in-words";
import { mostBars } from "./most-bars";
import { noteOf } from "./note-of";
import { sourcesInWords } from "./sources-in-words";
import { valueAxis } from "./value-axis";
import { whoInWords } from "./who-in-words";

/**
 * One bar for each member, highest first, with one's own authority darker and the group's median as a bar in its place;
 * for a large group, columns without names, and lines for the median and the quartiles.
 *
 * The n in its texts counts the group only: one's own bar is extra where the group doesn't include it.
 */
export const ranked: ChartKind = {
  kind: "ranked",
  label: "Ranked, one year",
  indicators: { least: 1, most: 1 },
  usesYear: true,
  options: [],
  describe({ indicators, peers, year, member }, releases, sources) {
    const release = itemAt(releases, 0);
    const compared = compare(release, { indicator: itemAt(indicators, 0), member, peers, year }, sources);
    if (!compared.ok) return compared;
    const { withheld } = compared.value;
    return withheld === null ? succeed(descriptionOf(release, compared.value)) : fail(withheld);
  },
};

function descriptionOf(release: Release, comparison: Comparison): ChartDescription {
  const { indicator, member, own, n, median, minimum, maximum, values, year } = comparison;
  const isAdded = own.value !== null && !values.some((value) => release.members[value.member] === member);
  const shown = n + (isAdded ? 1 : 0);
  const form = shown > mostBars ? "columns" : "bars";
  const axis = valueAxis(indicator, [own.value, minimum, maximum]);
  return {
    form,
    title: `${finding(release, comparison)}\n${indicatorLine(indicator, year)}`,
    note: noteOf(release, comparison),
    caption: captionOf(release, comparison, form),
    figures: { own: own.value, median, n },
    own: member.name,
    rows: shown + (form === "bars" && median !== null ? 1 : 0),
    // One more for the median's bar.
    capacity: release.members.length + 1,
    labels: [],
    ...(form === "columns"
      ? columnsOf(comparison, shown, axis)
      : { axes: [axis] as const, pointLabels: [], given: [labelFormatOf(indicator), ""] }),
  };
}

/** The axis of columns, with room for names, and where these stand. */
function columnsOf({ indicator, own, values, upperQuartile }: Comparison, columns: number, axis: ChartAxis) {
  const figures = [...values.map(({ value }) => value), ...(own.value === null ? [] : [own.value])];
  const [highest, lowest] = [Math.max(...figures), Math.min(...figures)];
  const top = topOfColumns({ highest, lowest, upperQuartile: upperQuartile ?? highest });
  // Where the axis begins below 0, Excel counts its numbers from an end, so it has to be one of them.
  const maximum = lowest < 0 && axis.step !== null ? Math.ceil(top / axis.step) * axis.step : top;
  const above = values.filter(({ value }) => own.value !== null && value > own.value).length;
  const place =
    own.value === null
      ? null
      : {
          share: above / Math.max(1, columns - 1),
          below: (highest - own.value) / (maximum - Math.min(0, lowest)),
        };
  const pointLabels = namesOfColumns(columns, place);
  return {
    axes: [{ ...axis, ...(maximum > 0 && { maximum }) }] as const,
    pointLabels,
    given: [labelFormatOf(indicator), String(pointLabels.find(({ series }) => series === "own name")?.row ?? "")],
  };
}

function captionOf(release: Release, comparison: Comparison, form: "bars" | "columns"): string {
  const { indicator, member, selection, own, n, median, year } = comparison;
  const name = memberInWords(member);
  const [one, many] = form === "bars" ? ["bar", "Bars"] : ["column", "Columns"];
  const show = (value: number | null) => figureInWords(value, indicator);
  const isRanked = (comparison.rank?.n ?? 0) >= 2 && !dependsOnSize(indicator);
  const rank = !isRanked ? null : rankInWords(release, comparison);
  const ownSentence =
    own.value === null
      ? `${name} has no ${one}: ${own.reason.meaning}.`
      : `The dark ${one} is ${name}: ${show(own.value)}${rank === null ? "" : `, ${rank}, counting it in the group`}.`;
  const medianSentence =
    median === null
      ? "There is no median."
      : `The ${form === "bars" ? "white bar" : "dashed line"} is the group's median: ${show(median)}.`;
  return oneFullStop(
    `${many}, highest first: ${indicator.label}, ${year}${whoInWords(selection.label, n, "a figure")}. ` +
      `${ownSentence} ${medianSentence} ${sourcesInWords([{ indicator, years: [year] }])}.`,
  );
}

import { compare, type Comparison } from "../indicators/compare";
import { itemAt } from "../item-at";
import { oneFullStop } from "../one-full-stop";
import type { Release } from "../release/release";
import { fail, succeed } from "../result";
import type { ChartKind } from "./chart-kind";
import type { ChartDescription, ChartLabel } from "./chart-spec";
import { figureInWords } from "./figure-in-words";
import { finding } from "./finding";
import { indicatorLine } from "./indicator-line";
import { memberInWords } from "./member-in-words";
import { mostBars } from "./most-bars";
import { noteOf } from "./note-of";
import { valueAxis } from "./value-axis";

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
  return {
    form,
    title: `${finding(release, comparison)}\n${indicatorLine(indicator, year)}`,
    note: noteOf(release, comparison),
    caption: captionOf(comparison, form),
    figures: { own: own.value, median, n },
    own: member.name,
    axes: [valueAxis(indicator, [own.value, minimum, maximum])],
    rows: shown + (form === "bars" && median !== null ? 1 : 0),
    // One more for the median's bar.
    capacity: release.members.length + 1,
    labels: [],
    pointLabels: form === "columns" ? lineLabels(shown) : [],
  };
}

/**
 * Each line is labelled where the columns are below it, and none above another, as the quartiles may be close to the
 * median.
 */
function lineLabels(columns: number): readonly ChartLabel[] {
  const places = { "upper quartile": 0.5, median: 0.7, "lower quartile": 0.9 };
  return Object.entries(places).map(([series, share]) => ({ series, row: Math.round(columns * share), isAbove: true }));
}

function captionOf(comparison: Comparison, form: "bars" | "columns"): string {
  const { indicator, member, selection, own, n, median, rank, year } = comparison;
  const name = memberInWords(member);
  const [one, many] = form === "bars" ? ["bar", "Bars"] : ["column", "Columns"];
  const show = (value: number | null) => figureInWords(value, indicator);
  const ownSentence =
    own.value === null
      ? `${name} has no ${one}: ${own.reason.meaning}.`
      : `The dark ${one} is ${name}: ${show(own.value)}, rank ${rank?.value} of ${rank?.n}, counting it in the group.`;
  const medianSentence =
    median === null
      ? "There is no median."
      : `The ${form === "bars" ? "white bar" : "dashed line"} is the group's median: ${show(median)}.`;
  return oneFullStop(
    `${many}, highest first: ${indicator.label}, ${year}, of the ${n} with a figure among ${selection.label}. ` +
      `${ownSentence} ${medianSentence} Source: ${indicator.source.title}, ${indicator.source.publisher}.`,
  );
}

import type { ChartKind } from "../charts/chart-kind";
import type { ChartParameters, DescribedChart } from "../charts/chart-spec";
import { describeChart } from "../charts/describe-chart";
import { findChart } from "../charts/index";
import { memberInWords } from "../charts/member-in-words";
import { yearOfSecond } from "../charts/year-of-second";
import { howMany } from "../how-many";
import type { IndicatorInReport } from "./indicator-in-report";
import type { LeftOut } from "./quality-of-report";
import type { ReportParameters } from "./report";
import type { ReportPart } from "./report-definition";
import type { ReportInputs } from "./report-inputs";
import { lastYearOf } from "./year-in-report";

/** A chart of a report, and the indicators that it shows: indexes into those of the report. */
export interface ChartInReport {
  readonly described: DescribedChart;
  readonly shows: readonly number[];
  /** What stays the same about it whatever the group has figures of: its kind, and ids of indicators. */
  readonly subject: string;
}

/** The charts of one part of a report. */
export interface PartOfReport {
  readonly title: string;
  /** What to know before comparing its figures with others of the report; "" for nothing. */
  readonly note: string;
  readonly charts: readonly ChartInReport[];
}

/**
 * Rows beyond those that a chart draws now. Room for every member in each chart of a report would be ten times as many
 * cells; a chart that comes to need more is given them when its words are written again.
 */
const spareRows = 3;

/**
 * The parts of a report that have a chart: a chart for each indicator, or one of them all, as the kind does. The same
 * chart is drawn only once.
 *
 * @param listed the indicators of the report that have figures for the group
 * @returns also which charts can't be drawn for this member and group, and why
 */
export function partsOfReport(
  inputs: ReportInputs,
  listed: readonly IndicatorInReport[],
): { readonly parts: readonly PartOfReport[]; readonly leftOut: readonly LeftOut[] } {
  const at = new Map(listed.map(({ indicator }, index) => [indicator.id, index]));
  const drawn = new Set<string>();
  const leftOut: LeftOut[] = [];
  const parts = inputs.definition.parts.flatMap((part): readonly PartOfReport[] => {
    const kind = findChart(part.kind);
    if (kind === null) {
      leftOut.push({ label: part.title, why: "it needs a newer version of Yardstick." });
      return [];
    }
    const isOfOne = kind.indicators.most === 1;
    // An indicator without figures is named with the reason already.
    const sets = isOfOne ? part.indicators.filter((id) => at.has(id)).map((id) => [id]) : [part.indicators];
    const charts = sets.flatMap((ids): readonly ChartInReport[] => {
      const shows = shownOf(kind, ids, (id) => {
        const index = at.get(id);
        return index !== undefined && isInYear(kind, inputs.parameters, listed[index]) ? index : null;
      });
      const subject = [kind.kind, ...ids].join(" ");
      if (drawn.has(subject)) return [];
      const about = isOfOne ? `${part.title}, ${listed[shows[0] ?? -1]?.indicator.label ?? ""}` : part.title;
      const leaveOut = (why: string) => {
        leftOut.push({ label: about, why });
        return [];
      };
      if (shows.length < kind.indicators.least) return leaveOut(tooFew(kind, shows.length));
      const of = shows.flatMap((index) => listed[index] ?? []);
      const nothing = nothingOfOwn(kind, of);
      if (nothing !== null) return leaveOut(nothing);
      const described = describeChart(
        kind,
        parametersOf(kind, part, inputs.parameters, of),
        of.map(({ release }) => release),
        inputs.sources,
      );
      if (!described.ok) return leaveOut(described.problem.message);
      drawn.add(subject);
      const { rows, capacity } = described.value;
      return [{ described: { ...described.value, capacity: Math.min(capacity, rows + spareRows) }, shows, subject }];
    });
    return charts.length === 0 ? [] : [{ title: part.title, note: part.note ?? "", charts }];
  });
  return { parts, leftOut };
}

/**
 * Which of these indicators (ids) a chart can show: those of pairs only together, and parts only of a whole that is there.
 *
 * @param indexOf the index in the report; null if there is nothing to draw of it
 */
function shownOf(
  { indicators: { together = 1, firstIsWhole } }: ChartKind,
  ids: readonly string[],
  indexOf: (id: string) => number | null,
): readonly number[] {
  const found = ids.map(indexOf);
  if (firstIsWhole && found[0] === null) return [];
  return found.flatMap((index, at) => {
    const first = at - (at % together);
    return index === null || found.slice(first, first + together).includes(null) ? [] : [index];
  });
}

/**
 * Whether a chart of many can show an indicator: it has it in the year asked for, or its newest figures if they are not
 * old. Without these its row would be empty.
 */
function isInYear({ indicators }: ChartKind, { year }: ReportParameters, one: IndicatorInReport | undefined): boolean {
  if (one === undefined || indicators.most <= 2 || indicators.inOneYear) return true;
  const asked = lastYearOf(year);
  return asked === undefined ? !one.isOld : one.comparison.year === asked;
}

function tooFew({ indicators: { least } }: ChartKind, there: number): string {
  return `it needs at least ${howMany(least, "figure", "figures")}, and ${there === 0 ? "has none" : `has ${there}`}.`;
}

/**
 * Why a chart in which the member is placed by several indicators has nothing to say about it: it has too few of the
 * figures. Null if it has enough, or if the kind says so itself, as those of one whole do.
 */
function nothingOfOwn({ indicators }: ChartKind, of: readonly IndicatorInReport[]): string | null {
  const { least, most, inOneYear, together = 1 } = indicators;
  const [first] = of;
  if (most === 1 || inOneYear || first === undefined) return null;
  const has = of.map(({ comparison: { own, median } }) => own.value !== null && median !== null);
  const placed = has.filter((_, at) => {
    const from = at - (at % together);
    return has.slice(from, from + together).every(Boolean);
  }).length;
  if (placed >= least) return null;
  const there = has.filter(Boolean).length;
  const name = memberInWords(first.comparison.member);
  return there === 0
    ? `${name} has none of the chart's ${howMany(of.length, "figure", "figures")}.`
    : `${name} has only ${there} of the chart's ${howMany(of.length, "figure", "figures")}${together > 1 ? ", and no complete pair" : ""}.`;
}

/** What a chart of a report compares; each indicator is in the year that the report shows of it. */
function parametersOf(
  { indicators, usesYear, options }: ChartKind,
  part: ReportPart,
  { member, peers, year }: ReportParameters,
  of: readonly IndicatorInReport[],
): ChartParameters {
  const years = of.map(({ comparison }) => comparison.year);
  const usesFirst = indicators.most <= 2 || indicators.inOneYear;
  const usual = (name: string, otherwise: string) => part.options?.[name] ?? otherwise;
  return {
    indicators: of.map(({ indicator }) => indicator.id),
    peers,
    year: !usesYear ? "" : usesFirst ? (years[0] ?? "") : (lastYearOf(year) ?? "latest"),
    member,
    options: Object.fromEntries(
      options.map((one) => [
        one.name,
        one.name === yearOfSecond ? (years[1] ?? one.usual) : usual(one.name, one.usual),
      ]),
    ),
  };
}

import { figureInWords } from "../charts/figure-in-words";
import { memberInWords } from "../charts/member-in-words";
import { comesToNothing } from "../comes-to-nothing";
import { activityInWords } from "../indicators/activity-in-words";
import { groupInWords } from "../indicators/group-in-words";
import type { Indicator } from "../release/indicator";
import { shortMoney } from "../short-money";
import { roundHalfUp } from "../statistics/round-half-up";
import { formatValue } from "../units";
import { unitInWords } from "../charts/unit-in-words";
import { withinSentence } from "../charts/within-sentence";
import type { IndicatorInReport } from "./indicator-in-report";

const explained = "The median is the middle of the group: half of it spends more, half less.";

/**
 * What a service costs beside the group, and what the gap comes to, for somebody who has never seen such figures.
 *
 * @param shown with a value and a median
 */
export function serviceInWords(service: string, shown: IndicatorInReport): string {
  const { release, indicator, comparison, gap } = shown;
  const { own, year, median: middle, member } = comparison;
  if (own.value === null || middle === null) throw new RangeError("A briefing needs a figure and a median.");
  const said = roundly(own.value, middle, indicator);
  const what = `${memberInWords(member)} spent ${said.own} on ${withinSentence(service)} in ${year}, ${whenOf(indicator)}`;
  const group = `the median of ${groupInWords(release, comparison, "its")} (${said.median})`;
  const than =
    said.percent === 0
      ? `about the same as ${group}`
      : `${said.percent}% ${own.value > middle ? "more" : "less"} than ${group}`;
  return [`${what}: ${than}.`, costInWords(gap), explained].filter((sentence) => sentence !== "").join(" ");
}

/**
 * Two figures as people say them, and how many per cent the first is from the second. In whole pounds, unless somebody who
 * works out the share from these would get another.
 */
function roundly(own: number, median: number, indicator: Pick<Indicator, "unit" | "decimals">) {
  const percentOf = (one: number, other: number) => roundHalfUp(Math.abs((one - other) / other) * 100, 0);
  const percent = percentOf(own, median);
  const [ownRound, medianRound] = [roundHalfUp(own, 0), roundHalfUp(median, 0)];
  const decimals = medianRound > 0 && percentOf(ownRound, medianRound) === percent ? 0 : indicator.decimals;
  return {
    own: figureInWords(own, { ...indicator, decimals }),
    median: formatValue(median, "GBP", decimals),
    percent,
  };
}

function costInWords(gap: IndicatorInReport["gap"]): string {
  if (gap === null || gap.cost === null || gap.activity === null || comesToNothing(gap.cost)) return "";
  const said = activityInWords(gap.activity);
  if (said === null) return "";
  const side = gap.cost > 0 ? "more" : "less";
  return `For its ${said}, that is ${shortMoney(Math.abs(gap.cost))} a year ${side} than at the median.`;
}

/** "£32.7m less". */
function amountInWords(cost: number): string {
  return `${shortMoney(Math.abs(cost))} ${cost > 0 ? "more" : "less"}`;
}

/** Whether a figure is before or after income. */
function whenOf({ label }: Pick<Indicator, "label">): string {
  return label.includes("net expenditure") ? "after income" : "before income";
}

/** Where the money differs most, of the lines that are shown. */
export function largestInWords(largest: readonly IndicatorInReport[]): string {
  const said = largest.map(({ indicator, gap }) => `${lineName(indicator)}, ${amountInWords(gap?.cost ?? 0)}`);
  return `The largest ${said.length === 1 ? "difference" : "differences"} a year of the lines below: ${said.join("; ")}.`;
}

/** What differs as much, and is not shown for a reason that is said with it. */
export function omittedInWords(omitted: readonly { readonly line: IndicatorInReport; readonly why: string }[]): string {
  const said = omitted.map(
    ({ line: { indicator, gap }, why }) => `${lineName(indicator)}, ${amountInWords(gap?.cost ?? 0)} (${why})`,
  );
  return `As large, but not shown below: ${said.join("; ")}.`;
}

/** "Physical support, 18 to 64" of "Physical support, 18 to 64: net expenditure per resident aged 18-64". */
export function lineName({ label }: Pick<Indicator, "label">): string {
  return label.replace(/: (?:net expenditure|expenditure|gross spend)\b.*$/, "");
}

/** What a line is called in a table whose figures are in that unit unless it says another. */
export function lineInTable(indicator: Pick<Indicator, "label" | "unit">, unit: string): string {
  const name = lineName(indicator);
  return indicator.unit === unit || saysAge(name, indicator.unit) ? name : `${name}, ${unitInWords(indicator.unit)}`;
}

/** What the figures of a table of lines are: their unit, what a line is in that names another age, before or after income. */
export function unitOfLines(lines: readonly IndicatorInReport[], unit: string): string {
  const isOther = ({ indicator }: IndicatorInReport) =>
    indicator.unit !== unit && saysAge(lineName(indicator), indicator.unit);
  const [first] = lines;
  const ages = lines.some(isOther) ? " (or of the age named)" : "";
  return `${unitInWords(unit)}${ages}${first === undefined ? "" : `, ${whenOf(first.indicator)}`}`;
}

/** Whether a name says the age that a unit is about: "18 to 64" of "aged 18-64". */
function saysAge(name: string, unit: string): boolean {
  const [, age] = / aged ([\d+-]+)$/.exec(unit) ?? [];
  return age !== undefined && name.endsWith(age.replace("-", " to ").replace("+", " and over"));
}

import { exactDifference } from "../exact-difference";
import { besideInWords } from "../indicators/beside-in-words";
import type { ComparedGroup } from "../indicators/group-in-words";
import { isAloneInGroup } from "../indicators/is-alone-in-group";
import { itemAt } from "../item-at";
import { oneFullStop } from "../one-full-stop";
import { problem } from "../problems";
import { workbookProblem } from "../workbook-problems";
import type { Indicator } from "../release/indicator";
import type { MemberIndex } from "../release/release-index";
import { fail, succeed, type Result } from "../result";
import { bridgeLines, type BridgeLines } from "./bridge-lines";
import { bridgeSteps, type BridgeFigures, type BridgeStep, type BridgeSteps } from "./bridge-steps";
import type { ChartKind } from "./chart-kind";
import type { ChartDescription } from "./chart-spec";
import { figureInWords } from "./figure-in-words";
import { indicatorLine } from "./indicator-line";
import { memberInWords } from "./member-in-words";
import { numberFormatOf } from "./number-format-of";
import { noteOfSeveral, sourcesOfSeveral } from "./note-of-several";
import { allValuesOf, severalIndicators, type SeveralIndicators, valueOf } from "./several-indicators";
import { shortLabels } from "./short-labels";
import { signedFormat } from "./signed-format";
import { stepAxis } from "./step-axis";
import { withinSentence } from "./within-sentence";

/** More would not be read, and would not fit on the page. */
export const mostLines = 11;

/** A longer sentence does not fit in a line of the title. */
const mostLetters = 120;

/** What the lines leave of the total. */
export const otherLines = "Other";

/**
 * Which lines make up one's £ per head above or below the group's: a step for each line, the one that adds most first,
 * from the group's total to one's own. They add up to the last penny. The group is its members with every line, taken
 * together, because medians of lines don't add up to the median of the total.
 */
export const bridge: ChartKind = {
  kind: "bridge",
  label: "Bridge: which lines make the difference",
  indicators: {
    least: 2,
    most: mostLines + 1,
    label: (at) => (at === 0 ? "Total" : `Line ${at}`),
    firstIsWhole: true,
    inOneYear: true,
  },
  usesYear: true,
  options: [],
  describe(parameters, releases, sources) {
    const several = severalIndicators(parameters, releases, sources);
    if (!several.ok) return several;
    const { release, indicators, selection, year } = several.value;
    const lines = bridgeLines(indicators);
    if (!lines.ok) return lines;
    const own = ownFigures(several.value, lines.value);
    if (!own.ok) return own;
    const peers = selection.members.flatMap((member) => {
      const figures = figuresOf(several.value, lines.value, member);
      return figures === null ? [] : [{ member, figures }];
    });
    const { smallestGroup = 1 } = release.stamp;
    if (peers.length === 0) {
      const statistic = `The average of ${itemAt(indicators, 0).label} and its lines`;
      return fail(problem("too-few-values", { statistic, n: 0, minimum: 1, group: selection.label, year }));
    }
    if (peers.length < smallestGroup) {
      return fail(
        problem("group-too-small", { n: peers.length, smallest: smallestGroup, group: selection.label, year }),
      );
    }
    const steps = bridgeSteps(
      own.value,
      peers.map(({ figures }) => figures),
      lines.value,
      itemAt(indicators, 0).decimals,
    );
    return succeed(descriptionOf(several.value, lines.value, { steps, peers }));
  },
};

function idsOf({ total, units, lines }: BridgeLines): readonly string[] {
  return [total, units, ...lines];
}

/** Null if a figure is missing, or there are no units. */
function figuresOf(several: SeveralIndicators, lines: BridgeLines, member: MemberIndex): BridgeFigures | null {
  const [total, units, ...amounts] = allValuesOf(several, member, idsOf(lines)) ?? [];
  return total === undefined || units === undefined || units <= 0 ? null : { total, units, lines: amounts };
}

function ownFigures(several: SeveralIndicators, lines: BridgeLines): Result<BridgeFigures> {
  const { release, member, memberIndex, year } = several;
  const own = figuresOf(several, lines, memberIndex);
  if (own !== null) return succeed(own);
  const ids = idsOf(lines);
  const labelOf = (id: string) => release.indicators[release.indicatorById.get(id) ?? -1]?.label ?? id;
  for (const id of ids) {
    const value = valueOf(several, memberIndex, id);
    if (value.value !== null) continue;
    return fail(
      problem("missing-value", { indicator: labelOf(id), member: member.name, year, reason: value.reason.meaning }),
    );
  }
  const reason = `${member.name} has none in ${year}, so there is nothing to divide by.`;
  return fail(workbookProblem("not-for-chart", { indicator: labelOf(lines.units), reason }));
}

interface Found {
  readonly steps: BridgeSteps;
  /** Those of the group that have every line. */
  readonly peers: ComparedGroup["values"];
}

function descriptionOf(several: SeveralIndicators, lines: BridgeLines, { steps, peers }: Found): ChartDescription {
  const { release, indicators, member, selection, year } = several;
  const n = peers.length;
  const [total, ...others] = indicators;
  const indicator = total ?? itemAt(indicators, 0);
  const { labels } = shortLabels(others.map(({ label }) => withoutUnit(label)));
  const nameOf = ({ line }: BridgeStep) => (line === null ? otherLines : itemAt(labels, line));
  const compared = { member, selection, n, values: peers };
  const group = isAloneInGroup(release, compared)
    ? null
    : besideInWords(release, compared, "its", (all) => `${all} taken together`);
  const finding = findingOf(several, { steps, group, nameOf });
  const line = indicatorLine(indicator, year);
  const padded = (texts: readonly string[]) => Array.from({ length: mostLines }, (_, at) => texts[at] ?? "");
  const who = n === selection.members.length ? [] : ["Only members with every line count."];
  return {
    form: "steps",
    title: `${finding}\n${line}`,
    note: noteOfSeveral(several, [
      ...(n < 2
        ? []
        : [
            "The group is taken together: all its £ divided by all its units. " +
              "That is not its median, as medians of lines don't add up.",
          ]),
      ...(steps.steps.some(isOther)
        ? [`${otherLines}: what the lines shown leave of the total, such as lines without a figure.`]
        : []),
      ...who,
    ]),
    caption: captionOf(several, { steps, group, nameOf, said: `${finding}. ${line}` }),
    figures: { own: steps.own, median: null, n, group: steps.group },
    table: [...steps.steps.map((step) => [nameOf(step), step.amount]), [memberInWords(member), null]],
    own: member.name,
    axes: [stepAxis(indicator, steps.group, steps.steps)],
    // One for the group, and one for one's own.
    rows: steps.steps.length + 2,
    capacity: mostLines + 3,
    labels: [],
    given: [
      year,
      lines.total,
      lines.units,
      String(lines.factor),
      String(indicator.decimals),
      String(release.stamp.smallestGroup ?? 1),
      numberFormatOf(indicator),
      signedFormat(numberFormatOf(indicator)),
      ...padded(lines.lines),
      ...padded(labels),
    ],
    pointLabels: [],
  };
}

/** A line counts for each unit of the total, whatever it is usually divided by. */
function withoutUnit(label: string): string {
  return label.replace(/ per [^:]+$/, "");
}

function isOther({ line }: BridgeStep): boolean {
  return line === null;
}

interface Said {
  readonly steps: BridgeSteps;
  /** What the steps begin at; null if one's own is the only one in the group. */
  readonly group: string | null;
  nameOf(step: BridgeStep): string;
}

/** How far one's own is from the group's, and the line that does most to make it so. */
function findingOf(
  { member, indicators }: SeveralIndicators,
  { steps: { group: start, own, steps }, group, nameOf }: Said,
): string {
  const total = itemAt(indicators, 0);
  // The unit is in the second line.
  const standing = `${memberInWords(member)}: ${inPounds(own, total)}`;
  if (group === null) return `${standing}; it is the only one in its group with every line`;
  const main = [...steps].sort((one, other) =>
    own < start ? one.amount - other.amount : other.amount - one.amount,
  )[0];
  if (own === start) return `${standing}, the same as ${group}`;
  const where = `${standing}, ${inPounds(Math.abs(exactDifference(own, start)), total)} ${own > start ? "above" : "below"} ${group}`;
  if (main === undefined) return where;
  const why = `${where}, mainly due to ${isOther(main) ? "what no line shows" : withinSentence(nameOf(main))}`;
  // The amount also stands beside its bar.
  const amount = ` (${signed(main.amount, total)})`;
  return why.length + amount.length <= mostLetters ? `${why}${amount}` : why;
}

function inPounds(amount: number, total: Indicator): string {
  return figureInWords(amount, { ...total, unit: "GBP" });
}

function signed(amount: number, total: Indicator): string {
  return `${amount < 0 ? "−" : amount > 0 ? "+" : ""}${inPounds(Math.abs(amount), total)}`;
}

function captionOf(
  several: SeveralIndicators,
  { steps: { group: start, own, steps }, group, nameOf, said }: Said & { readonly said: string },
): string {
  const total = itemAt(several.indicators, 0);
  const list = steps.map((step) => `${nameOf(step)} ${signed(step.amount, total)}`).join(", ");
  const bars =
    group === null
      ? ""
      : `From ${figureInWords(start, total)} for ${group}: ${list}; that makes ${figureInWords(own, total)} for ${memberInWords(several.member)}. `;
  return oneFullStop(`Bars from one amount to the next. ${said}. ${bars}${sourcesOfSeveral(several)}.`);
}

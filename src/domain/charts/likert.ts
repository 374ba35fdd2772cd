import { figuresOfSelection } from "../indicators/figures-of-selection";
import { itemAt } from "../item-at";
import { oneFullStop } from "../one-full-stop";
import { problem } from "../problems";
import { workbookProblem } from "../workbook-problems";
import type { Indicator } from "../release/indicator";
import { fail, succeed, type Result } from "../result";
import { formatValue } from "../units";
import type { ChartKind } from "./chart-kind";
import type { ChartDescription } from "./chart-spec";
import { memberInWords } from "./member-in-words";
import { noTicks } from "./no-ticks";
import { noteOfSeveral, sourcesOfSeveral } from "./note-of-several";
import { severalIndicators, type SeveralIndicators, valueOf } from "./several-indicators";
import { shortLabels } from "./short-labels";

/** The most answers that can be told apart in a bar, and the most statements that fit on a page. */
export const mostLevels = 5;
export const mostStatements = 10;

/**
 * How a group answered statements: for each a bar of the shares of its answers, around the middle of the scale, with
 * one's own answer marked.
 */
export const likert: ChartKind = {
  kind: "likert",
  label: "Answers, around the middle of the scale",
  indicators: { least: 1, most: mostStatements, label: (at) => `Statement ${at + 1}`, inOneYear: true },
  usesYear: true,
  options: [],
  describe(parameters, releases, sources) {
    const several = severalIndicators(parameters, releases, sources);
    if (!several.ok) return several;
    const levels = sharedLevels(several.value.indicators);
    if (!levels.ok) return levels;
    const { release, indicators, selection, year } = several.value;
    const answers = indicators.map((indicator) => answersTo(several.value, indicator, levels.value));
    if (answers.every(({ n }) => n === 0)) {
      const { smallestGroup = 1 } = release.stamp;
      const given = Math.max(0, ...answers.map(({ given: n }) => n));
      return fail(
        given === 0
          ? problem("too-few-values", {
              statistic: "A chart of answers",
              n: 0,
              minimum: 1,
              group: selection.label,
              year,
            })
          : problem("group-too-small", { n: given, smallest: smallestGroup, group: selection.label, year }),
      );
    }
    return succeed(descriptionOf(several.value, answers, levels.value));
  },
};

/** How a statement was answered. */
interface Answers {
  readonly statement: Indicator;
  /** How many of the group gave each answer; all 0 for a group that is too small for its club. */
  readonly counts: readonly number[];
  readonly n: number;
  /** How many answered, whether or not the club says how. */
  readonly given: number;
  /** One's own answer, from 1; null if there is none. */
  readonly own: number | null;
}

/** The answers that can be given to every one of these; a problem if they are not the same. */
function sharedLevels(statements: readonly Indicator[]): Result<readonly string[]> {
  const [first] = statements;
  const levels = first?.levels ?? [];
  for (const { label, levels: other = [] } of statements) {
    const refuse = (reason: string) => fail(workbookProblem("not-for-chart", { indicator: label, reason }));
    if (other.length < 2) return refuse("its figures are not answers on a scale.");
    if (other.length > mostLevels)
      return refuse(`its scale has ${other.length} answers; at most ${mostLevels} can be told apart.`);
    if (other.join("\n") !== levels.join("\n")) return refuse("it was answered on another scale than the first one.");
  }
  return succeed(levels);
}

function answersTo(several: SeveralIndicators, statement: Indicator, levels: readonly string[]): Answers {
  const { release, selection, yearIndex, memberIndex } = several;
  const index = release.indicatorById.get(statement.id) ?? -1;
  const { statistics } = figuresOfSelection(release, index, yearIndex, selection);
  const counts = levels.map((_, at) => statistics.values.filter(({ value }) => value === at + 1).length);
  const { value: own } = valueOf(several, memberIndex, statement.id);
  return {
    statement,
    counts,
    n: counts.reduce((sum, count) => sum + count, 0),
    given: statistics.n,
    own: own !== null && Number.isInteger(own) && own >= 1 && own <= levels.length ? own : null,
  };
}

function descriptionOf(
  several: SeveralIndicators,
  answers: readonly Answers[],
  levels: readonly string[],
): ChartDescription {
  const { release, indicators, member, year } = several;
  const { labels, ending } = shortLabels(indicators.map(({ label }) => label));
  const finding = findingOf(several, answers, levels, labels);
  const line = `${ending === "" ? release.stamp.clubLabel : `${release.stamp.clubLabel}: ${ending}`}, shares of answers, ${year}`;
  const padded = (texts: readonly string[], most: number) => Array.from({ length: most }, (_, at) => texts[at] ?? "");
  const name = memberInWords(member);
  const widest = widestOf(answers);
  return {
    form: String(levels.length),
    title: `${finding}\n${line}`,
    note: noteOfSeveral(several, answers.every(({ own }) => own === null) ? [] : [`● The answer of ${name}.`]),
    caption: captionOf(several, answers, levels, { labels, finding }),
    figures: { own: null, median: null, n: Math.max(...answers.map(({ n }) => n)) },
    table: answers.map(({ own, counts }) => [
      own,
      ...padded(counts.map(String), mostLevels).map((one) => (one === "" ? null : Number(one))),
    ]),
    own: member.name,
    // As far to either side of the middle, where a gridline is.
    axes: [{ title: "%", numberFormat: '0"%"', tickFormat: noTicks, minimum: 0, maximum: 2 * widest, step: widest }],
    // The first explains the colours.
    rows: answers.length + 1,
    capacity: mostStatements + 1,
    labels: [],
    given: [
      year,
      String(levels.length),
      ...padded(
        indicators.map(({ id }) => id),
        mostStatements,
      ),
      ...padded(labels, mostStatements),
      ...padded(levels, mostLevels),
    ],
    pointLabels: levels.map((text, at) => ({ series: `answer ${at + 1}`, row: 0, side: "inside", text })),
  };
}

/** How much of a bar is before the middle of the scale, in per cent of the answers: half of a middle answer. */
function beforeMiddle({ counts, n }: Pick<Answers, "counts" | "n">): number {
  const middle = (counts.length - 1) / 2;
  const left = counts.reduce((sum, count, at) => sum + (at < middle ? count : at === middle ? count / 2 : 0), 0);
  return n === 0 ? 0 : (left / n) * 100;
}

/** The most on either side of the middle, in per cent. */
function widestOf(answers: readonly Answers[]): number {
  return Math.max(...answers.filter(({ n }) => n > 0).flatMap((one) => [beforeMiddle(one), 100 - beforeMiddle(one)]));
}

/** The statement with the most answers above the middle of the scale. */
function findingOf(
  several: SeveralIndicators,
  answers: readonly Answers[],
  levels: readonly string[],
  labels: readonly string[],
): string {
  const above = levels.map((_, at) => at).filter((at) => at > (levels.length - 1) / 2);
  const shares = answers.map(({ counts, n }) =>
    n === 0 ? -1 : above.reduce((sum, at) => sum + itemAt(counts, at), 0) / n,
  );
  const at = shares.indexOf(Math.max(...shares));
  const { own, n } = itemAt(answers, at);
  const said = above.map((level) => itemAt(levels, level).toLowerCase()).join(" or ");
  const name = memberInWords(several.member);
  const ownSaid = own === null ? `${name} gave no answer` : `${name}: ${itemAt(levels, own - 1).toLowerCase()}`;
  return `${itemAt(labels, at)}: ${howManyOf(itemAt(shares, at), n)} answered ${said}. ${ownSaid}`;
}

function howManyOf(share: number, n: number): string {
  if (share === 0) return n === 1 ? "the only one has not" : `none of ${n}`;
  if (share === 1) return n === 1 ? "the only one" : `all ${n}`;
  return `${formatValue(share * 100, "%", 0)} of ${n}`;
}

function captionOf(
  several: SeveralIndicators,
  answers: readonly Answers[],
  levels: readonly string[],
  { labels, finding }: { readonly labels: readonly string[]; readonly finding: string },
): string {
  const name = memberInWords(several.member);
  const rows = answers.map(({ counts, n, own }, at) => {
    const label = itemAt(labels, at);
    if (n === 0) return `${label}: too few answers.`;
    const shares = counts.map(
      (count, level) => `${itemAt(levels, level).toLowerCase()} ${formatValue((count / n) * 100, "%", 0)}`,
    );
    const ownSaid = own === null ? `${name} gave no answer` : `${name}: ${itemAt(levels, own - 1).toLowerCase()}`;
    return `${label} (n = ${n}): ${shares.join(", ")}; ${ownSaid}.`;
  });
  return oneFullStop(
    `Bars of answers around the middle of the scale. ${finding}. ${rows.join(" ")} ${sourcesOfSeveral(several)}.`,
  );
}

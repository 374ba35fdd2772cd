import type { ClubDefinition } from "../clubs/club-definition";
import type { Field, Question } from "../clubs/question";
import { splitOf } from "../clubs/splits-of";
import { compare } from "../indicators/compare";
import { groupInWords } from "../indicators/group-in-words";
import { listNames } from "../list-names";
import type { Release } from "../release/release";
import { fail, succeed, type Result } from "../result";
import { cellOf } from "../rules/cells-of";
import { formatAnswer, formatFor } from "../rules/format-answer";
import { askedLastYear, breakSince } from "../rules/last-year-of";
import type { Answers } from "./answer";
import { fieldOfCell, type FieldOfCell } from "./field-of-cell";
import { howToAnswer } from "./how-to-answer";
import { inUnitOf, newestPublishedFigure } from "./newest-published-figure";

/** Where a group's published figures for the same thing lie, in the question's unit; null if too few members have one. */
export interface PeerQuartiles {
  /** How many of which group have a figure: "8 of your 10 statistical neighbours", "none of" them. */
  readonly group: string;
  readonly year: string;
  readonly lower: string | null;
  readonly median: string | null;
  readonly upper: string | null;
  /** The release that the figures come from. */
  readonly release: Release;
}

/** Everything that helps a person fill in a cell. Figures are formatted in the field's unit. */
export interface FieldDescription {
  /** The same as a finding's subject: `cla.starts`, `homes[beds] of Oak House`. */
  readonly subject: string;
  readonly field: Field;
  /** The cell's register and row; null for a question. */
  readonly row: { readonly register: string; readonly name: string } | null;
  readonly howToAnswer: string;
  /** The answer that the last check read; null before the first check. */
  readonly answer: string | null;
  /** Null if there was no answer last year, or we don't have last year's answers. */
  readonly lastYear: { readonly text: string; readonly year: string | null } | null;
  readonly published: { readonly text: string; readonly label: string; readonly source: string } | null;
  /** The neighbours and all members, or why there are no figures; empty if no published figure belongs to the field. */
  readonly peers: readonly Result<PeerQuartiles>[];
}

/** What the description of a field is made from. */
export interface DescribeContext {
  readonly club: ClubDefinition;
  /** ONS code. */
  readonly member: string;
  /** The answers as last read; null before the first check. */
  readonly answers: Answers | null;
  /** What was submitted last year; null if we don't have it. */
  readonly previous: Answers | null;
  readonly releases: readonly Release[];
}

/**
 * Gathers what we know about one field: what it means, this year's and last year's answers, the published figure and
 * where the peers' figures lie. Null if the club has no such field, such as a column that a user added to a register.
 */
export function describeField(cell: FieldOfCell, context: DescribeContext): FieldDescription | null {
  const { club, answers } = context;
  const asked = fieldOfCell(club, cell);
  if (asked === null) return null;
  if ("question" in asked) return describeQuestion(asked.question, context);
  const { register, column } = asked;
  const row = "row" in cell ? cell.row : 0;
  const written = `${register.id}[${column.id}]`;
  const read = answers === null ? null : cellOf(club, answers, written, row);
  const name = read?.rowName ?? `row ${row + 1}`;
  return {
    subject: `${written} of ${name}`,
    field: column,
    row: { register: register.label, name },
    howToAnswer: howToAnswer(column),
    answer: read && formatAnswer(read),
    lastYear: null,
    published: null,
    peers: [],
  };
}

function describeQuestion(question: Question, context: DescribeContext): FieldDescription {
  const { club, member, answers, previous, releases } = context;
  const read = answers === null ? null : cellOf(club, answers, question.id, null);
  const published = newestPublishedFigure(club, question, member, releases);
  return {
    subject: question.id,
    field: question,
    row: null,
    howToAnswer: howToAnswer(question),
    answer: read && formatAnswer(read),
    lastYear: lastYearIn(club, question, previous),
    published: published && {
      text: formatFor(question, published.value),
      label: published.label,
      source: published.source,
    },
    peers: ["neighbours", "all"].flatMap((peers) => quartilesOf(question, peers, published?.year ?? null, context)),
  };
}

/** Of a question that is part of one of last year's, that one's answer; of one that has changed since, what has. */
function lastYearIn(club: ClubDefinition, question: Question, previous: Answers | null): FieldDescription["lastYear"] {
  const split = splitOf(club, question);
  const before = split === null ? askedLastYear(question, previous) : previous?.questions[split.whole]?.answer;
  if (!before || before.holds === "blank") return null;
  const broken = breakSince(question, previous);
  const others = split?.parts.filter(({ id }) => id !== question.id).map(({ label }) => label) ?? [];
  const text = [
    formatAnswer({ field: question, answer: before }),
    ...(others.length === 0 ? [] : [`together with ${listNames(others)}`]),
    ...(broken === null ? [] : [`not comparable: ${broken.reason}`]),
  ].join(", ");
  return { text, year: previous?.template.year ?? null };
}

function quartilesOf(
  question: Question,
  peers: string,
  year: string | null,
  { member, releases }: DescribeContext,
): readonly Result<PeerQuartiles>[] {
  const indicator = question.published?.indicator;
  const release = releases.find(({ indicatorById }) => indicator !== undefined && indicatorById.has(indicator));
  if (indicator === undefined || release === undefined) return [];
  const compared = compare(release, { indicator, member, peers, year });
  if (!compared.ok) return [compared];
  const { withheld, median, lowerQuartile, upperQuartile } = compared.value;
  if (withheld !== null) return [fail(withheld)];
  const factor = question.published?.factor ?? 1;
  const [lower, upper] = factor < 0 ? [upperQuartile, lowerQuartile] : [lowerQuartile, upperQuartile];
  const show = (value: number | null) => (value === null ? null : formatFor(question, inUnitOf(factor, value)));
  return [
    succeed({
      group: groupInWords(release, compared.value, "your"),
      year: compared.value.year,
      lower: show(lower),
      median: show(median),
      upper: show(upper),
      release,
    }),
  ];
}

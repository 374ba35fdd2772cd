import * as z from "zod/mini";
import type { ClubDefinition } from "../clubs/club-definition";
import type { Question } from "../clubs/question";
import { splitOf, type Split } from "../clubs/splits-of";
import type { Answer, Answers } from "../questionnaire/answer";
import type { SeriesBreak } from "../release/indicator";
import type { Cell } from "./cell";
import { changeInWords } from "./change-in-words";
import { defineRule } from "./define-rule";
import { formatBare, formatFor } from "./format-answer";
import { isMoreThan } from "./is-more-than";
import { breakSince, incomparable, lastYearOf, questionOf } from "./last-year-of";
import { sumInWords, totalOf } from "./total-of";
import { lastYearsSubmission } from "./last-years-submission";

/**
 * Flags an answer that moved by more than both limits since last year, so that neither a large share of a small figure
 * nor a small share of a large one is flagged. Questions that were one last year are compared with it together. Skipped
 * if it is missing in either year or was 0 last year, or if what is asked has changed since.
 */
export const yearOnYear = defineRule({
  kind: "year-on-year",
  family: "year on year",
  summary: "An answer has not moved by more than both an amount and a share since last year.",
  several: (count) => `${count} answers changed a lot since last year`,
  explainable: true,
  options: z.strictObject({
    /** In the unit of the fields. */
    amount: z.number().check(z.nonnegative()),
    /** 0.2 is 20 %. */
    share: z.number().check(z.nonnegative()),
  }),
  message: ({ label, before, after, change }: Record<"label" | "before" | "after" | "change", string>) =>
    `${label}: ${after}, ${change} from ${before} last year. Readers will ask what changed.`,
  fix: () => `Correct the figure, or explain the cause and how much of the change it accounts for.`,
  check({ cells, club, current, previous, options, report }) {
    const wholes = new Set<string>();
    for (const cell of cells) {
      const question = questionOf(club, cell);
      const split = question === null ? null : splitOf(club, question);
      if (question === null || wholes.has(split?.whole ?? "")) continue;
      if (split !== null) wholes.add(split.whole);
      const compared = split === null ? ofOne(cell, question, previous) : ofSplit(club, split, current, previous);
      const { label, cells: from, before, after, broken } = compared;
      if (typeof after !== "number") report.skipped(label, "there is no figure this year");
      else if (broken !== null) report.skipped(label, incomparable(broken));
      else if (typeof before !== "number") report.skipped(label, "there is no figure for last year");
      else if (before === 0) report.skipped(label, "it was 0 last year, so there is nothing to compare with");
      else {
        const change = Math.abs(after - before);
        if (!isMoreThan(change, options.amount) || !isMoreThan(change, options.share * Math.abs(before))) {
          report.passed();
          continue;
        }
        const { field } = cell;
        const format = (value: number) => formatFor(field, value);
        const bare = (value: number) => formatBare(field, value);
        report.found(
          from,
          { label, before: bare(before), after: bare(after), change: changeInWords(before, after, bare) },
          { seen: format(after), expected: `about ${format(before)}`, source: lastYearsSubmission(club) },
        );
      }
    }
  },
});

/** What is compared: this year's figure and the cells it is from, last year's, and what has changed in between. */
interface Compared {
  readonly label: string;
  readonly cells: readonly Cell[];
  readonly after: Answer["value"];
  readonly before: Answer["value"];
  readonly broken: SeriesBreak | null;
}

function ofOne(cell: Cell, question: Question, previous: Answers | null): Compared {
  const before = lastYearOf(question, previous)?.value ?? null;
  const { label, answer } = cell;
  return { label, cells: [cell], after: answer.value, before, broken: breakSince(question, previous) };
}

function ofSplit(club: ClubDefinition, { whole, parts }: Split, current: Answers, previous: Answers | null): Compared {
  const sum = { add: parts.map(({ id }) => id), subtract: [] };
  const total = totalOf(club, current, sum);
  const broken = parts.flatMap((part) => breakSince(part, previous) ?? []).at(-1) ?? null;
  const before = previous?.questions[whole]?.answer.value ?? null;
  const cells = total.value === null ? [] : total.cells;
  return { label: sumInWords(club, sum), cells, after: total.value, before, broken };
}

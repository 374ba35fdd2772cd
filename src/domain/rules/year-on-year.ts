import * as z from "zod/mini";
import { changeInWords } from "./change-in-words";
import { defineRule } from "./define-rule";
import { formatBare, formatFor } from "./format-answer";
import { isMoreThan } from "./is-more-than";
import { lastYearOf, questionOf } from "./last-year-of";

/**
 * Flags an answer that moved by more than both limits since last year, so that neither a large share of a small figure
 * nor a small share of a large one is flagged. Skipped if it is missing in either year or was 0 last year.
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
  check({ cells, club, previous, options, report }) {
    for (const cell of cells) {
      const { label, field, answer } = cell;
      const question = questionOf(club, cell);
      if (question === null) continue;
      const before = lastYearOf(question, previous)?.value;
      const after = answer.value;
      if (typeof after !== "number") report.skipped(label, "there is no figure this year");
      else if (typeof before !== "number") report.skipped(label, "there is no figure for last year");
      else if (before === 0) report.skipped(label, "it was 0 last year, so there is nothing to compare with");
      else {
        const change = Math.abs(after - before);
        if (!isMoreThan(change, options.amount) || !isMoreThan(change, options.share * Math.abs(before))) {
          report.passed();
          continue;
        }
        const format = (value: number) => formatFor(field, value);
        const bare = (value: number) => formatBare(field, value);
        report.found(
          [cell],
          { label, before: bare(before), after: bare(after), change: changeInWords(before, after, bare) },
          { expected: `about ${format(before)}`, source: "last year's submission" },
        );
      }
    }
  },
});

import * as z from "zod/mini";
import { formatValue } from "../units";
import type { Cell } from "./cell";
import { defineRule } from "./define-rule";
import { isMoreThan } from "./is-more-than";
import { lastYearOf, questionOf } from "./last-year-of";
import { lastYearsSubmission } from "./last-years-submission";

/**
 * Flags answers if too large a share of them are exactly the same as last year: they may have been copied. Zeros
 * and missing answers are left out, because they often stay the same. Skipped if too few are left to judge.
 */
export const notCopiedForward = defineRule({
  kind: "not-copied-forward",
  family: "year on year",
  summary: "The answers are not copied from last year.",
  several: (count) => `${count} sets of figures look copied from last year`,
  explainable: true,
  options: z.strictObject({
    /** The largest share that may be the same: 0.5 is half. */
    share: z._default(z.number().check(z.minimum(0), z.maximum(1)), 0.5),
    /** The fewest answers needed to judge. */
    atLeast: z._default(z.int().check(z.positive()), 5),
  }),
  message: ({ same, compared, share }: { same: number; compared: number; share: string }) =>
    `${same} of ${compared} figures (${share}) are exactly the same as last year. Were they copied?`,
  fix: () => `Enter this year's figures, or explain why so many have not changed.`,
  check({ cells, club, previous, options, report }) {
    const compared: Cell[] = [];
    const same: Cell[] = [];
    for (const cell of cells) {
      const question = questionOf(club, cell);
      const before = question === null ? null : lastYearOf(question, previous)?.value;
      if (typeof before !== "number" || typeof cell.answer.value !== "number") continue;
      if (before === 0 && cell.answer.value === 0) continue;
      compared.push(cell);
      if (before === cell.answer.value) same.push(cell);
    }
    if (compared.length < options.atLeast) {
      report.skipped(
        "last year's figures",
        `too few can be compared (${compared.length}; it takes at least ${options.atLeast})`,
      );
    } else if (!isMoreThan(same.length, options.share * compared.length)) {
      report.passed();
    } else {
      // Rounded down, so that only all of them are 100 %.
      const share = formatValue(Math.floor((same.length / compared.length) * 100), "%", 0);
      report.found(
        same,
        { same: same.length, compared: compared.length, share },
        {
          subject: "figures of last year",
          // It is about all of them: any one of them may be right.
          place: null,
          seen: `${same.length} of ${compared.length} the same`,
          source: lastYearsSubmission(club),
        },
      );
    }
  },
});

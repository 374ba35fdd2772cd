import * as z from "zod/mini";
import { formatValue } from "../units";
import type { Cell } from "./cell";
import { defineRule } from "./define-rule";
import { isMoreThan } from "./is-more-than";
import { lastYearOf, questionOf } from "./last-year-of";

/**
 * Flags answers of which more than a share are exactly last year's: they may have been copied and not asked again.
 * Zeros and missing answers are left out, as they often stay. Skipped where too few are left to judge.
 */
export const notCopiedForward = defineRule({
  kind: "not-copied-forward",
  family: "year on year",
  summary: "The answers are not last year's, copied forward.",
  explainable: true,
  options: z.strictObject({
    /** The largest share that may be the same: 0.5 is half. */
    share: z._default(z.number().check(z.minimum(0), z.maximum(1)), 0.5),
    /** The fewest answers to judge by. */
    atLeast: z._default(z.int().check(z.positive()), 5),
  }),
  message: ({ same, compared, share }: { same: number; compared: number; share: string }) =>
    `${same} of ${compared} figures (${share}) are exactly last year's. Figures that were not asked again make the comparison worthless.`,
  fix: () => `Put in this year's figures, or explain why so many did not change.`,
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
        "figures of last year",
        `too few can be compared: ${compared.length}, and it takes ${options.atLeast}`,
      );
    } else if (!isMoreThan(same.length, options.share * compared.length)) {
      report.passed();
    } else {
      const share = formatValue((same.length / compared.length) * 100, "%", 0);
      report.found(
        same,
        { same: same.length, compared: compared.length, share },
        {
          subject: "figures of last year",
          // It is about all of them: none of them need be wrong by itself.
          place: null,
          seen: `${same.length} of ${compared.length} the same`,
          source: "last year's submission",
        },
      );
    }
  },
});

import * as z from "zod/mini";
import { formatValue } from "../units";
import { defineRule } from "./define-rule";
import { isMoreThan } from "./is-more-than";

/**
 * Flags a questionnaire in which too few required questions are answered. A blank, a "not available" or a cell that
 * can't be read is not an answer; "not applicable" is. Rows of registers are not counted.
 */
export const enoughAnswered = defineRule({
  kind: "enough-answered",
  family: "completeness",
  summary: "Enough of the required questions have an answer that can be compared.",
  several: (count) => `${count} parts have too few answers`,
  explainable: false,
  options: z.strictObject({
    /** 0.8 is four in five. */
    share: z._default(z.number().check(z.minimum(0), z.maximum(1)), 0.8),
  }),
  message: ({ answered, required, share }: { answered: number; required: number; share: string }) =>
    `Only ${answered} of ${required} required questions (${share}) have an answer that we can compare.`,
  fix: ({ needed, answered }: { answered: number; required: number; share: string; needed: number }) =>
    `Answer at least ${needed - answered} more.`,
  check({ cells, options, report }) {
    const required = [...cells].filter(({ field, row }) => field.required && row === null);
    const open = required.filter(({ answer }) => ["blank", "not-available", "unreadable"].includes(answer.holds));
    const needed = Math.ceil(options.share * required.length - 1e-9);
    const answered = required.length - open.length;
    if (required.length === 0) return;
    if (!isMoreThan(needed, answered)) {
      report.passed();
      return;
    }
    const share = formatValue((answered / required.length) * 100, "%", 0);
    report.found(
      open,
      { answered, required: required.length, share, needed },
      {
        subject: "required questions",
        // It is about all of them: each blank cell has its own finding.
        place: null,
        seen: share,
        expected: `at least ${formatValue(options.share * 100, "%", 0)}`,
        source: "the club's rule",
        value: `${answered} of ${required.length}`,
      },
    );
  },
});

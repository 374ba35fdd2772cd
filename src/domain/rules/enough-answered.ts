import * as z from "zod/mini";
import { formatValue } from "../units";
import { defineRule } from "./define-rule";
import { isMoreThan } from "./is-more-than";

/**
 * Flags a questionnaire of which too few required questions have a figure: a blank, a "not available" and a cell that
 * can't be read don't count, "not applicable" does. Rows of registers are not looked at.
 */
export const enoughAnswered = defineRule({
  kind: "enough-answered",
  family: "completeness",
  summary: "Enough of the required questions have an answer that can be compared.",
  explainable: false,
  options: z.strictObject({
    /** 0.8 is four in five. */
    share: z._default(z.number().check(z.minimum(0), z.maximum(1)), 0.8),
  }),
  message: ({ answered, required, share }: { answered: number; required: number; share: string }) =>
    `${answered} of ${required} required questions (${share}) have an answer that can be compared.`,
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
        // It is about all of them: the blank cells have findings of their own.
        place: null,
        seen: share,
        expected: `at least ${formatValue(options.share * 100, "%", 0)}`,
        source: "the club's rule",
        value: `${answered} of ${required.length}`,
      },
    );
  },
});

import * as z from "zod/mini";
import { words } from "../clubs/question";
import { cellOf } from "./cells-of";
import { defineRule } from "./define-rule";
import { formatFor } from "./format-answer";
import { isMoreThan } from "./is-more-than";
import { breakSince, incomparable } from "./last-year-of";
import { lastYearsSubmission } from "./last-years-submission";

/** Flags an opening count or balance that differs from last year's closing one. Skipped if either is missing, or if what
 * is asked has changed since.
 */
export const openingIsLastClosing = defineRule({
  kind: "opening-is-last-closing",
  family: "cross-sheet",
  summary: "This year's opening figure is last year's closing figure.",
  several: (count) => `${count} opening figures are not last year's closing figures`,
  explainable: true,
  usesFields: false,
  options: z.strictObject({
    opening: words,
    /** Id of the question in last year's definition. */
    lastClosing: words,
    /** A difference of up to this much is not a finding. */
    tolerance: z._default(z.number().check(z.nonnegative()), 0),
  }),
  namesIn: ({ opening }) => ({ fields: [opening] }),
  message: ({ label, seen, before }: { label: string; seen: string; before: string }) =>
    `${label}: ${seen}, but last year's submission closed with ${before}. They should be the same.`,
  fix: () => `Correct the opening figure, or explain what was restated and by how much.`,
  check({ club, current, previous, options, report }) {
    const cell = cellOf(club, current, options.opening, null);
    if (cell === null) return;
    const before = previous?.questions[options.lastClosing]?.answer.value;
    const { label, field, answer } = cell;
    const broken = breakSince(field, previous);
    if (broken !== null) report.skipped(label, incomparable(broken));
    else if (typeof before !== "number") report.skipped(label, "there is no closing figure for last year");
    else if (typeof answer.value !== "number") report.skipped(label, "there is no opening figure");
    else if (!isMoreThan(Math.abs(answer.value - before), options.tolerance)) report.passed();
    else {
      const expected = formatFor(field, before);
      report.found(
        [cell],
        { label, seen: formatFor(field, answer.value), before: expected },
        { expected, source: lastYearsSubmission(club) },
      );
    }
  },
});

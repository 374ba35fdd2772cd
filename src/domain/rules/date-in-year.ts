import * as z from "zod/mini";
import { defineRule } from "./define-rule";
import { formatDay } from "./format-answer";
import { yearLimits } from "./year-days";

/** Flags a date outside the club's year (1 April to 31 March inclusive), or outside the limits given instead. */
export const dateInYear = defineRule({
  kind: "date-in-year",
  family: "cell type",
  summary: "A date is in the club's year, or between the days given.",
  several: (count) => `${count} dates are outside the year`,
  explainable: false,
  options: z.strictObject({
    /** Used instead of 1 April, e.g. for children who started before the year. */
    earliest: z.optional(z.iso.date()),
    /** Used instead of 31 March. */
    latest: z.optional(z.iso.date()),
  }),
  message: ({ label, seen, first, last }: { label: string; seen: string; first: string; last: string }) =>
    `${label} is ${seen}, but should be between ${first} and ${last}.`,
  fix: () => `Check the day, month and year. If it belongs to another year, leave it out.`,
  checkCells({ cells, club, options, report }) {
    const limits = yearLimits(club.year);
    const first = options.earliest ?? limits.first;
    const last = options.latest ?? limits.last;
    for (const cell of cells) {
      const { answer } = cell;
      if (answer.holds !== "date") continue;
      const day = String(answer.value);
      if (day >= first && day <= last) {
        report.passed();
        continue;
      }
      report.found(
        [cell],
        { label: cell.label, seen: formatDay(day), first: formatDay(first), last: formatDay(last) },
        { expected: `${formatDay(first)} to ${formatDay(last)}`, source: `the club's year, ${club.year}` },
      );
    }
  },
});

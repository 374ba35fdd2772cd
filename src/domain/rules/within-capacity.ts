import * as z from "zod/mini";
import { words } from "../clubs/question";
import { cellOf, rowsToCheck } from "./cells-of";
import { defineRule } from "./define-rule";
import { formatBare, formatFor } from "./format-answer";
import { isMoreThan } from "./is-more-than";
import { daysInYear } from "./year-days";

/**
 * Flags more nights than the beds could provide: beds × the days in the club's year, 366 if it has a 29 February. Two
 * columns of one register are checked row by row. If either figure is missing, that check is skipped.
 */
export const withinCapacity = defineRule({
  kind: "within-capacity",
  family: "range",
  summary: "Nights are no more than beds × days in the year.",
  several: (count) => `${count} figures are more nights than the beds can provide`,
  explainable: true,
  usesFields: false,
  options: z.strictObject({ nights: words, beds: words }),
  namesIn: ({ nights, beds }) => ({ fields: [nights, beds] }),
  message: ({
    label,
    seen,
    beds,
    days,
    most,
  }: {
    label: string;
    seen: string;
    beds: string;
    days: number;
    most: string;
  }) => `${label}: ${seen}, but ${beds} × ${days} days is only ${most}.`,
  fix: () => `Check the nights and the beds. If beds were added during the year, explain when and how many.`,
  check({ club, current, options, report }) {
    const days = daysInYear(club.year);
    for (const row of rowsToCheck(current, [options.nights, options.beds])) {
      const nights = cellOf(club, current, options.nights, row);
      const beds = cellOf(club, current, options.beds, row);
      if (nights === null || beds === null) continue;
      if (typeof nights.answer.value !== "number" || typeof beds.answer.value !== "number") {
        const missing = typeof nights.answer.value === "number" ? beds : nights;
        report.skipped(nights.label, `${missing.label} has no figure`);
        continue;
      }
      const most = beds.answer.value * days;
      if (!isMoreThan(nights.answer.value, most)) {
        report.passed();
        continue;
      }
      const seen = formatFor(nights.field, nights.answer.value);
      const expected = formatFor(nights.field, most);
      report.found(
        [nights, beds],
        {
          label: nights.label,
          seen,
          beds: formatFor(beds.field, beds.answer.value),
          days,
          most: formatBare(nights.field, most),
        },
        { expected: `at most ${expected}`, source: `${beds.label} × ${days} days` },
      );
    }
  },
});

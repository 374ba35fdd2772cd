import * as z from "zod/mini";
import { words } from "../clubs/question";
import { cellOf, rowsToCheck } from "./cells-of";
import { defineRule } from "./define-rule";
import { formatBare, formatFor, formatIn } from "./format-answer";
import { isMoreThan } from "./is-more-than";
import { daysInYear } from "./year-days";

/**
 * Flags more nights, or weeks, than the beds could provide: beds × the days in the club's year, 366 if it has a
 * 29 February, or ÷ 7 where the question is in weeks. Two columns of one register are checked row by row. If either
 * figure is missing, that check is skipped.
 */
export const withinCapacity = defineRule({
  kind: "within-capacity",
  family: "range",
  summary: "Nights, or weeks, are no more than beds × days in the year.",
  several: (count) => `${count} figures are more than the beds can provide`,
  explainable: true,
  usesFields: false,
  options: z.strictObject({ nights: words, beds: words }),
  namesIn: ({ nights, beds }) => ({ fields: [nights, beds] }),
  message: ({
    label,
    seen,
    beds,
    length,
    most,
  }: {
    label: string;
    seen: string;
    beds: string;
    length: string;
    most: string;
  }) => `${label}: ${seen}, but ${beds} × ${length} is only ${most}.`,
  fix: () => `Check both figures. If beds were added during the year, explain when and how many.`,
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
      const inWeeks = nights.field.unit === "weeks";
      const most = (beds.answer.value * days) / (inWeeks ? 7 : 1);
      if (!isMoreThan(nights.answer.value, most)) {
        report.passed();
        continue;
      }
      const seen = formatFor(nights.field, nights.answer.value);
      const expected = formatFor(nights.field, most);
      const length = inWeeks ? formatIn("weeks", days / 7, 1) : `${days} days`;
      report.found(
        [nights, beds],
        {
          label: nights.label,
          seen,
          beds: formatFor(beds.field, beds.answer.value),
          length,
          most: formatBare(nights.field, most),
        },
        { expected: `at most ${expected}`, source: `${beds.label} × ${length}` },
      );
    }
  },
});

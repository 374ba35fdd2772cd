import * as z from "zod/mini";
import { words } from "../clubs/question";
import { cellOf, rowsToCheck } from "./cells-of";
import { defineRule } from "./define-rule";
import { formatDay } from "./format-answer";

/**
 * Flags a date that is before the one it should follow; the same day is allowed. Missing dates are skipped, so if the
 * second is missing, the third is compared with the first. Columns of one register are checked row by row.
 */
export const datesInOrder = defineRule({
  kind: "dates-in-order",
  family: "order",
  summary: "Dates that should follow each other are in order.",
  several: (count) => `${count} dates are out of order`,
  explainable: false,
  usesFields: false,
  options: z.strictObject({
    /** Earliest first. */
    dates: z.array(words).check(z.minLength(2)),
  }),
  namesIn: ({ dates }) => ({ fields: dates }),
  message: ({
    later,
    laterDay,
    earlier,
    earlierDay,
  }: Record<"later" | "laterDay" | "earlier" | "earlierDay", string>) =>
    `${later} (${laterDay}) is before ${earlier} (${earlierDay}), but should be the same day or later.`,
  fix: ({ later, earlier }) => `Check ${earlier} and ${later}, and correct the one that is wrong.`,
  check({ club, current, options, report }) {
    for (const row of rowsToCheck(current, options.dates)) {
      const cells = options.dates.flatMap((name) => cellOf(club, current, name, row) ?? []);
      const dated = cells.filter(({ answer }) => answer.holds === "date");
      if (dated.length < 2) {
        const about = cells[0]?.label;
        if (about !== undefined) report.skipped(about, "fewer than two of the dates are filled in");
        continue;
      }
      let isInOrder = true;
      for (const [at, later] of dated.entries()) {
        const earlier = dated[at - 1];
        if (earlier === undefined || String(later.answer.value) >= String(earlier.answer.value)) continue;
        isInOrder = false;
        const earlierDay = formatDay(String(earlier.answer.value));
        const laterDay = formatDay(String(later.answer.value));
        report.found(
          [later, earlier],
          { later: later.label, laterDay, earlier: earlier.label, earlierDay },
          { expected: `${earlierDay} or later`, source: earlier.label },
        );
      }
      if (isInOrder) report.passed();
    }
  },
});

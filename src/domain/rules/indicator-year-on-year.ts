import * as z from "zod/mini";
import { breaksOf } from "../clubs/breaks-of";
import { words } from "../clubs/question";
import { changeInWords } from "./change-in-words";
import { defineRule } from "./define-rule";
import { formatIn } from "./format-answer";
import { indicatorValue, namedIndicator } from "./indicator-value";
import { isMoreThan } from "./is-more-than";
import { lastYearFor } from "./last-year-for";
import { breakSince, incomparable } from "./last-year-of";
import { lastYearsSubmission } from "./last-years-submission";

/**
 * Flags a unit cost or a rate that moved by more than both limits since last year. Last year's is worked out from last
 * year's answers in the same way: cost and activity may each have moved a little, and their ratio a lot. Skipped if it is
 * missing in either year or was 0 last year, or if the indicator or what it is made from has changed since.
 */
export const indicatorYearOnYear = defineRule({
  kind: "indicator-year-on-year",
  family: "year on year",
  summary: "A unit cost or a rate has not moved by more than both an amount and a share since last year.",
  several: (count) => `${count} unit costs or rates changed a lot since last year`,
  explainable: true,
  usesFields: false,
  options: z.strictObject({
    /** An indicator of the club. */
    indicator: words,
    /** In the unit of the indicator. */
    amount: z.number().check(z.nonnegative()),
    /** 0.2 is 20 %. */
    share: z.number().check(z.nonnegative()),
  }),
  namesIn: ({ indicator }) => ({ indicators: [indicator] }),
  message: ({ label, before, after, change }: Record<"label" | "before" | "after" | "change", string>) =>
    `${label}: ${after}, ${change} from ${before} last year. Readers will ask what changed.`,
  fix: () => `Check the answers behind it, or explain the cause and how much of the change it accounts for.`,
  check({ club, current, previous, options, report }) {
    const indicator = namedIndicator(club, options.indicator);
    const { label, unit, decimals } = indicator;
    const after = indicatorValue(club, current, indicator);
    if (after.value === null) {
      report.skipped(label, after.reason);
      return;
    }
    if (previous === null) {
      report.skipped(label, "there is no submission from last year");
      return;
    }
    const broken = breakSince({ breaks: [...breaksOf(club, indicator)] }, previous);
    if (broken !== null) {
      report.skipped(label, incomparable(broken));
      return;
    }
    const lastYear = lastYearFor(club, previous, indicator);
    if (lastYear.answers === null) {
      report.skipped(label, lastYear.reason);
      return;
    }
    const before = indicatorValue(club, lastYear.answers, indicator);
    if (before.value === null) report.skipped(label, `last year, ${before.reason}`);
    else if (before.value === 0) report.skipped(label, "it was 0 last year, so there is nothing to compare with");
    else {
      const change = Math.abs(after.value - before.value);
      if (!isMoreThan(change, options.amount) || !isMoreThan(change, options.share * Math.abs(before.value))) {
        report.passed();
        return;
      }
      const format = (value: number) => formatIn(unit, value, decimals);
      report.found(
        after.cells,
        {
          label,
          before: format(before.value),
          after: format(after.value),
          change: changeInWords(before.value, after.value, format),
        },
        {
          subject: indicator.id,
          seen: format(after.value),
          expected: `about ${format(before.value)}`,
          source: lastYearsSubmission(club),
        },
      );
    }
  },
});

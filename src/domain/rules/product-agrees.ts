import * as z from "zod/mini";
import { words } from "../clubs/question";
import type { Cell } from "./cell";
import { cellOf, rowsToCheck } from "./cells-of";
import { defineRule } from "./define-rule";
import { formatFor } from "./format-answer";
import { isMoreThan } from "./is-more-than";

/**
 * Flags an amount that is not what a rate comes to: a year's cost that is not the weekly fee × the weeks, because one of
 * them is for another time. Columns of one register are checked row by row. "Not applicable" counts as 0; if anything
 * else is missing, that check is skipped.
 */
export const productAgrees = defineRule({
  kind: "product-agrees",
  family: "arithmetic",
  summary: "A rate times how often it was paid is the amount: weekly fee × weeks = the year's cost.",
  several: (count) => `${count} amounts are not what the rate comes to`,
  explainable: true,
  usesFields: false,
  options: z.strictObject({
    /** What is paid each time, such as a fee a week. */
    rate: words,
    /** How often, such as weeks. */
    times: words,
    /** What both come to. */
    product: words,
    /** A difference of up to this much is not a finding, in the unit of the product. */
    amount: z._default(z.number().check(z.nonnegative()), 0),
    /** Nor one of up to this share of what both come to, where that is larger: 0.02 is 2 %. */
    share: z._default(z.number().check(z.nonnegative()), 0),
  }),
  namesIn: ({ rate, times, product }) => ({ fields: [rate, times, product] }),
  message: ({ rate, rateValue, times, expected, product, seen }: ProductFacts) =>
    `${rate} (${rateValue}) for ${times} comes to ${expected}, but ${product} is ${seen}.`,
  fix: () =>
    `Check that the rate is for one unit of time and the amount for the whole year. If they are right, explain the difference.`,
  check({ club, current, options, report }) {
    const names = [options.rate, options.times, options.product];
    for (const row of rowsToCheck(current, names)) {
      const [rate, times, product] = names.map((name) => cellOf(club, current, name, row));
      if (!rate || !times || !product) continue;
      const [each, often, stated] = [valueOf(rate), valueOf(times), valueOf(product)];
      if (each === null || often === null || stated === null) {
        const missing = each === null ? rate : often === null ? times : product;
        report.skipped(product.label, `${missing.label} has no figure`);
        continue;
      }
      const expected = each * often;
      if (!isMoreThan(Math.abs(stated - expected), Math.max(options.amount, options.share * Math.abs(expected)))) {
        report.passed();
        continue;
      }
      const [comesTo, seen] = [formatFor(product.field, expected), formatFor(product.field, stated)];
      report.found(
        [product, rate, times],
        {
          rate: rate.label,
          rateValue: formatFor(rate.field, each),
          times: formatFor(times.field, often),
          expected: comesTo,
          product: product.field.label,
          seen,
        },
        { seen, expected: comesTo, source: `${rate.label} × ${times.label}` },
      );
    }
  },
});

/** The figure of a cell; 0 if it does not apply, null if there is none. */
function valueOf({ answer }: Cell): number | null {
  if (answer.holds === "not-applicable") return 0;
  return typeof answer.value === "number" ? answer.value : null;
}

type ProductFacts = Record<"rate" | "rateValue" | "times" | "expected" | "product" | "seen", string>;

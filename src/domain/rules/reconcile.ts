import * as z from "zod/mini";
import { words } from "../clubs/question";
import { sum } from "../clubs/sum";
import { defineRule } from "./define-rule";
import { formatFor } from "./format-answer";
import { isMoreThan } from "./is-more-than";
import { publishedFigure } from "./published-figure";
import { fieldOf, sumInWords, totalOf } from "./total-of";

/**
 * Flags a total that differs from the member's published figure for the same year by more than both an amount and a share
 * of that figure (so the larger of the two counts). Skipped if the release, the year or either figure is missing.
 */
export const reconcile = defineRule({
  kind: "reconcile",
  family: "reconcile",
  summary: "A total agrees with the published return: Section 251, RO3 or ASC-FR.",
  several: (count) => `${count} totals differ from what you published`,
  explainable: true,
  usesFields: false,
  options: z.strictObject({
    total: sum,
    /** An indicator in a published release. */
    indicator: words,
    /** Converts the published figure to the unit of the total, e.g. 1,000 for a figure in £000. */
    factor: z._default(z.number(), 1),
    amount: z.number().check(z.nonnegative()),
    /** 0.02 is 2 %. */
    share: z.number().check(z.nonnegative()),
  }),
  namesIn: ({ total }) => ({ sums: [total] }),
  message: ({ label, seen, published, publishedLabel, difference }: ReconcileFacts) =>
    `${label}: ${seen} here, but ${published} published as "${publishedLabel}", a difference of ${difference}. Readers will compare the two.`,
  fix: () => `Correct the answers, or explain what one includes and the other doesn't, with the amount.`,
  check({ club, current, member, releases, options, report }) {
    const label = sumInWords(club, options.total);
    const own = totalOf(club, current, options.total);
    const figure = publishedFigure(releases, options.indicator, member, club.year);
    if (own.value === null) report.skipped(label, own.reason);
    else if (figure.value === null) report.skipped(label, figure.reason);
    else {
      const published = figure.value * options.factor;
      const difference = Math.abs(own.value - published);
      if (!isMoreThan(difference, Math.max(options.amount, options.share * Math.abs(published)))) {
        report.passed();
        return;
      }
      const field = fieldOf(club, options.total);
      const format = (value: number) => formatFor(field, value);
      const facts = { label, seen: format(own.value), published: format(published), difference: format(difference) };
      report.found(
        own.cells,
        { ...facts, publishedLabel: figure.label },
        { seen: facts.seen, expected: facts.published, source: figure.source },
      );
    }
  },
});

type ReconcileFacts = Record<"label" | "seen" | "published" | "publishedLabel" | "difference", string>;

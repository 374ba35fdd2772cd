import * as z from "zod/mini";
import { words } from "../clubs/question";
import { defineRule } from "./define-rule";
import { formatBare, formatFor } from "./format-answer";
import { lastYearOf, questionOf } from "./last-year-of";
import { publishedFigure } from "./published-figure";

/**
 * Flags a figure that is last year's multiplied or divided by about a certain factor: 1,000 for pounds and thousands, 52
 * for weekly and annual. If there is no answer for last year, the figure is compared with the published one. If there is
 * neither, or one of them is 0, the check is skipped.
 */
export const unitSlip = defineRule({
  kind: "unit-slip",
  family: "units",
  summary: "A figure is in the unit asked for: pounds not thousands, a year not a week, weeks not hours.",
  several: (count) => `${count} figures may be in the wrong unit`,
  explainable: true,
  options: z.strictObject({
    /** Slips to look for: each a factor, and the units that figures too large or too small by it are probably in. */
    slips: z
      .array(
        z.strictObject({
          factor: z.number().check(z.gt(1)),
          /** The unit of a figure that is too large by the factor, e.g. "pounds". Left out if no unit would explain it. */
          large: z.optional(words),
          /** The unit of a figure that is too small by it, e.g. "thousands of pounds". Left out if no unit would. */
          small: z.optional(words),
        }),
      )
      .check(z.minLength(1)),
    /** How near to the factor counts as a slip: 0.25 is from ÷ 1.25 to × 1.25. */
    nearness: z._default(z.number().check(z.positive()), 0.25),
  }),
  message: ({ label, seen, before, times, guess }: SlipFacts) => `${label}: ${seen}, but ${before}, ${times}. ${guess}`,
  fix: ({ repaired }) => `If so, change it to ${repaired}. If the figure is right, explain what happened.`,
  check({ cells, club, member, previous, releases, options, report }) {
    for (const cell of cells) {
      const { label, field, answer } = cell;
      const question = questionOf(club, cell);
      if (typeof answer.value !== "number" || question === null) continue;
      const last = lastYearOf(question, previous);
      const published = question.published;
      const figure = published === null ? null : publishedFigure(releases, published.indicator, member, club.year);
      const reference =
        typeof last?.value === "number"
          ? { value: last.value, source: "your answer last year", words: "it was % last year" }
          : typeof figure?.value === "number"
            ? {
                value: figure.value * (published?.factor ?? 1),
                source: figure.source,
                words: `% was published (${figure.source})`,
              }
            : null;
      if (reference === null || reference.value === 0 || answer.value === 0) {
        report.skipped(label, "there is no figure for last year to compare it with");
        continue;
      }
      const ratio = answer.value / reference.value;
      // If the sign has changed there is no logarithm, and nothing is near.
      const near = (factor: number) => Math.abs(Math.log(ratio / factor)) <= Math.log1p(options.nearness);
      const slip = options.slips.find(({ factor }) => near(factor) || near(1 / factor));
      if (slip === undefined) {
        report.passed();
        continue;
      }
      const isLarge = near(slip.factor);
      const repair = isLarge ? answer.value / slip.factor : answer.value * slip.factor;
      const expected = formatBare(field, reference.value);
      const before = reference.words.replace("%", () => expected);
      const factor = slip.factor.toLocaleString("en-GB");
      const times = `about ${isLarge ? `1/${factor} of that` : `${factor} times as much`}`;
      const unit = isLarge ? slip.large : slip.small;
      const guess =
        unit === undefined
          ? `Was it ${isLarge ? "multiplied" : "divided"} by ${factor} by mistake?`
          : `Is it in ${unit}?`;
      const repaired = formatFor(field, repair);
      report.found(
        [cell],
        { label, seen: formatBare(field, answer.value), before, times, guess, repaired },
        {
          expected: `about ${formatFor(field, reference.value)}`,
          source: reference.source,
          repair,
          repairAs: `${isLarge ? "Divide" : "Multiply"} by ${factor}`,
        },
      );
    }
  },
});

interface SlipFacts {
  readonly label: string;
  readonly seen: string;
  /** What it is compared with, in words. */
  readonly before: string;
  readonly times: string;
  /** What probably happened, as a question. */
  readonly guess: string;
  readonly repaired: string;
}

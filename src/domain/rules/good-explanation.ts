import * as z from "zod/mini";
import { explanationOf } from "../questionnaire/explanation-of";
import { defineRule } from "./define-rule";
import { fewestWords } from "./fewest-words";
import { wordsIn } from "./words-in";

/** Words that people use for a cause, or for an event that is one. */
const cause =
  /\b(because|due to|owing to|as a result|result(?:s|ed|ing)? (?:of|from|in)|caused|driven by|reflects?|following|after|since|which led|led to|thanks to|attributable|explained by|opened|closed|opening|closure|transfer(?:red)?|reclassified|restated|recruited|left|joined|moved|started|ended|ceased|new|backdated|one-off|inflation|uplift|award)\b/i;

/** Any number: "£120,000", "12 %", "three". */
const amount =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|half|third|quarter|double|doubled|twice)\b/i;

/**
 * Flags an explanation that explains nothing: it is too short, repeats the finding, or gives no cause or no amount. Only
 * explanations of this check's findings are looked at; skipped if there are none.
 */
export const goodExplanation = defineRule({
  kind: "good-explanation",
  family: "explanation",
  summary: "An explanation says in your own words what caused the figure, and how much.",
  several: (count) => `${count} explanations don't explain enough`,
  explainable: false,
  usesFields: false,
  options: z.strictObject({
    /** The fewest words that can give a cause and an amount. */
    minWords: fewestWords,
    /** The largest share of its words that may come from the finding: 0.8 is four in five. */
    repeated: z._default(z.number().check(z.minimum(0), z.maximum(1)), 0.8),
  }),
  message: ({ lack }: { lack: string }) => `Your explanation ${lack}, so readers can't judge the figure.`,
  fix: () =>
    `Say what happened, why, and how much of the figure it accounts for, e.g. "It rose because two more joined in May, which added £310,000."`,
  check({ findings, explanations, options, report }) {
    for (const finding of findings) {
      const found = explanationOf(finding, explanations);
      if (found === null || found.lapsed !== null || !finding.explainable) continue;
      const { text } = found.explanation;
      const lack = lackOf(text, finding.message, options.minWords, options.repeated);
      if (lack === null) {
        report.passed();
        continue;
      }
      const subject = `explanation of ${finding.code} on ${finding.subject}`;
      report.found(
        [],
        { lack },
        {
          subject,
          place: finding.place,
          seen: text,
          value: text,
          expected: "a cause and an amount",
          source: "the club's rule",
        },
      );
    }
  },
});

function lackOf(text: string, message: string, minWords: number, repeated: number): string | null {
  const words = wordsIn(text);
  if (words.length < minWords) return `is too short (${words.length} ${words.length === 1 ? "word" : "words"})`;
  const known = new Set(wordsIn(message));
  const same = words.filter((word) => known.has(word)).length;
  if (same > repeated * words.length) return "only repeats the finding";
  if (!cause.test(text)) return "gives no cause";
  return amount.test(text) ? null : "gives no amount";
}

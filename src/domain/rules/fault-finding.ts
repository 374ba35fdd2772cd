import type { RuleSetting } from "../clubs/club-definition";
import { couldNotBeChecked } from "../questionnaire/could-not-be-checked";
import type { Finding } from "../questionnaire/finding";

/** As much of an error's message as anybody needs to find its cause. */
const longestWords = 200;

/**
 * The finding for a rule that itself failed: it could not be checked. It is never a blocker, because nobody can fix it in
 * the workbook, and never information, because answers must not get past a rule by making it fail. It has to be
 * explained, so that the club sees with the submission what was not checked.
 */
export function faultFinding({ code, version, kind }: RuleSetting, error: unknown): Finding {
  return {
    code,
    version,
    kind,
    severity: "query",
    explainable: true,
    subject: "this rule",
    place: null,
    // Browsers and Node word the same error differently, and an explanation written in Excel must still match on the service.
    value: couldNotBeChecked,
    seen: "not checked",
    expected: null,
    source: null,
    message: `Could not be checked: fault in rule ${code}@${version}. The fault is in Yardstick, not in your answers. Every other rule was checked.`,
    fix: `Check these answers yourself, say in an explanation that you have, and send the club's administrator this error: ${wordsOf(error)}`,
    repair: null,
  };
}

/** An error's message on one line, without characters that some stores refuse. */
function wordsOf(error: unknown): string {
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return words
    .replaceAll(/\p{Surrogate}|\p{Cc}+/gu, " ")
    .slice(0, longestWords)
    .replace(/\p{Surrogate}$/u, "")
    .trim();
}

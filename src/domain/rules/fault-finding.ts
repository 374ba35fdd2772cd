import type { RuleSetting } from "../clubs/club-definition";
import type { Finding } from "../questionnaire/finding";

/** More of an error's own words than anybody needs to find it. */
const longestWords = 200;

/**
 * What is found where a rule itself failed: that it could not be checked. Never a blocker, as nobody can fix it in a
 * workbook, and never information, as answers must not pass a rule by making it fail: it is explained, and so the club
 * sees with the submission what was not checked.
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
    // Engines word the same error differently, and an explanation written in Excel must hold for the service.
    value: "could not be checked",
    seen: "not checked",
    expected: null,
    source: null,
    message: `Could not be checked: fault in rule ${code}@${version}. The fault is Yardstick's and not in your answers; every other rule was checked.`,
    fix: `Look over what this rule is about yourself, say so in an explanation, and tell the club's administrator these words: ${wordsOf(error)}`,
    repair: null,
  };
}

/** An error's own words on one line, as a text that can be kept anywhere. */
function wordsOf(error: unknown): string {
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return words
    .replaceAll(/\p{Surrogate}|\p{Cc}+/gu, " ")
    .slice(0, longestWords)
    .replace(/\p{Surrogate}$/u, "")
    .trim();
}

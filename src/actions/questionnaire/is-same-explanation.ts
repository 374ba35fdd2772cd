import type { Explanation } from "../../domain/questionnaire/explanation";

/** If a value is longer than this, the findings sheet may have only its beginning. */
const longInCell = 30_000;

/** Whether a row of the findings sheet says the same as the saved explanation, as it would be written on the sheet. */
export function isSameExplanation(kept: Explanation, written: Explanation): boolean {
  const isCut = written.value.length > longInCell && kept.value.startsWith(written.value.slice(0, longInCell));
  return (
    kept.code === written.code &&
    kept.subject === written.subject &&
    kept.version === written.version &&
    kept.text === written.text &&
    (kept.value === written.value || isCut)
  );
}

import type { Explanation } from "../../domain/questionnaire/explanation";

/** From here on a cell of the Findings sheet may hold only the beginning of a value. */
const longInCell = 30_000;

/** Whether what a row of the Findings sheet says is just what is kept, or was when the sheet was written. */
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

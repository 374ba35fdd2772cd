/** How sure a match is, as people say it. */
export type Sureness = "certain" | "likely" | "unsure";

/** Nothing that is less sure is put in unless a person says so. */
export const surely = 0.9;
const probably = 0.7;

/** How sure a confidence from 0 to 1 is. */
export function surenessOf(confidence: number): Sureness {
  if (confidence >= surely) return "certain";
  return confidence >= probably ? "likely" : "unsure";
}

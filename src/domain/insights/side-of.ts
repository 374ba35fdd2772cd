import type { Polarity } from "../release/indicator";

/** Which side of the median a gap is on; null if neither end is better, or there is no gap. */
export function sideOf(gap: number, polarity: Polarity): "better" | "worse" | null {
  if (polarity === "neutral" || gap === 0) return null;
  return gap > 0 === (polarity === "higher-is-better") ? "better" : "worse";
}

import { formatValue } from "../units";
import { formatInput } from "./format-input";
import type { ScenarioInput } from "./scenario";

/**
 * How far low and high are from an input's value, in words: "5% less and more" of a figure, and "5 percentage points less
 * and more" of a percentage: 80% is then 75% to 85%. Null for one that is not varied.
 */
export function howFarOff({ varies, unit, decimals }: ScenarioInput): string | null {
  if (varies === null) return null;
  // A percentage that moves by a share of itself says so: 50% of 15% is not 50 points.
  const ofItself = unit === "share" ? " of its value" : "";
  if ("share" in varies) return `${formatValue(varies.share * 100, "%", 0)}${ofItself} less and more`;
  if (unit !== "share") return `${formatInput({ unit, decimals }, varies.by)} less and more`;
  const points = Number((varies.by * 100).toFixed(2));
  return `${points} percentage ${points === 1 ? "point" : "points"} less and more`;
}

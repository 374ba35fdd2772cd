import type { Indicator } from "../release/indicator";
import { formatValue } from "../units";
import { unitInWords } from "./unit-in-words";

/** A figure of an indicator as people say it: "£270 a week"; an en dash if missing. */
export function figureInWords(value: number | null, { unit, decimals }: Pick<Indicator, "unit" | "decimals">): string {
  return unitInWords(formatValue(value, unit, decimals));
}

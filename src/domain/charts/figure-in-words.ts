import type { Indicator } from "../release/indicator";
import { shortMoney } from "../short-money";
import { formatValue } from "../units";
import { isLargeSum } from "./is-large-sum";
import { unitInWords } from "./unit-in-words";

/** A figure of an indicator as people say it: "£270 a week", "£149m"; an en dash if missing. */
export function figureInWords(value: number | null, { unit, decimals }: Pick<Indicator, "unit" | "decimals">): string {
  if (value !== null && isLargeSum(value, { unit })) return shortMoney(value);
  return unitInWords(formatValue(value, unit, decimals));
}

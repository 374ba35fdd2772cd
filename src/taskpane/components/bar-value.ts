import type { Indicator } from "../../domain/release/indicator";
import { formatValue } from "../../domain/units";

/** A value with only as much of its unit as stands beside every bar: "£1,905", "21.3%", "85". */
export function barValue(value: number | null, { unit, decimals }: Pick<Indicator, "unit" | "decimals">): string {
  return formatValue(value, /^(GBP|%)/.exec(unit)?.[0] ?? "", decimals);
}

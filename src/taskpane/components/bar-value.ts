import type { Indicator } from "../../domain/release/indicator";
import { formatValue } from "../../domain/units";

/** A value with only as much of its unit as stands beside every bar: "£1,905", "21.3%", "85". */
export function barValue(value: number, { unit, decimals }: Indicator): string {
  return formatValue(value, /^(GBP|%)/.exec(unit)?.[0] ?? "", decimals);
}

import { unitInWords } from "../../domain/charts/unit-in-words";
import type { Indicator } from "../../domain/release/indicator";
import { roundHalfUp } from "../../domain/statistics/round-half-up";
import { formatValue } from "../../domain/units";
import type { CallScalar } from "../ports";
import { kindsOfResults } from "./kinds-of-results";

/**
 * What a call gives, as people write it: "£1,234.50 a week", "78 per 10,000 aged 0-17", "600 children", "40%" of a
 * group, a rank as a whole number; a gap to a median halfway between two figures as "7.5 per 10,000". Without an
 * indicator, a number has up to two decimals.
 *
 * @param id the function's name after "CLUB."
 * @param indicator null if the function has none
 */
export function valueInWords(id: string, value: CallScalar, indicator: Indicator | null): string {
  if (typeof value !== "number") return typeof value === "string" ? value : value.text;
  switch (kindsOfResults[id]) {
    case "count":
      return formatValue(value, "", 0);
    case "share":
      return formatValue(value * 100, "%", 0);
    case "score":
      return formatValue(value, "", 2);
    case "pounds":
      return formatValue(value, "GBP", 0);
    case undefined:
      return indicator === null ? plain(value) : inUnit(value, indicator, id.startsWith("GAP"));
  }
}

function inUnit(value: number, indicator: Indicator, isGap: boolean): string {
  const { unit } = indicator;
  const decimals = isGap ? decimalsOfGap(value, indicator) : indicator.decimals;
  if (isGap && unit === "%") return `${formatValue(value, "", decimals)} percentage points`;
  const text = unitInWords(formatValue(value, unit, decimals));
  return /^(?:GBP|%|per )/.test(unit) ? text : `${text} ${unit}`;
}

/** One more than the indicator's (pence, for pounds) for a gap to a median halfway between two figures: 7.5, not 8. */
function decimalsOfGap(value: number, { unit, decimals }: Indicator): number {
  const isHalfway = roundHalfUp(value, decimals) !== value && roundHalfUp(value, decimals + 1) === value;
  return decimals + (!isHalfway ? 0 : unit.startsWith("GBP") && decimals === 0 ? 2 : 1);
}

function plain(value: number): string {
  return value.toLocaleString("en-GB", { maximumFractionDigits: 2 }).replace("-", "−");
}

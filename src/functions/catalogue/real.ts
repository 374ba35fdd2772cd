import { real as realOf } from "../../domain/deflators/real";
import { succeed } from "../../domain/result";
import { forEachCell } from "../running/for-each-cell";
import { readFinancialYear, readNumber } from "../running/read-arguments";

/**
 * Converts an amount from one year's prices to another's, by HM Treasury's GDP deflators of 31 March 2026. From 2025-26
 * these are forecasts.
 * @customfunction REAL
 * @chapter Prices of another year
 * @param value The amount, such as a cost in £.
 * @param fromYear The financial year whose prices it is in now, such as "2016-17".
 * @param toYear The financial year whose prices you want it in, such as "2024-25".
 * @returns {any[][]} The amount in toYear's prices, unrounded.
 * @remarks Value × toYear's deflator ÷ fromYear's deflator. Covers 2000-01 to 2030-31; from 2025-26 the deflators are
 * the Office for Budget Responsibility's forecasts. They measure general inflation, not pay or fees in social care.
 * @example =ROUND(CLUB.REAL(5000,"2016-17","2024-25"),2) => 6572.43
 */
export function real(value: unknown[][], fromYear: unknown[][], toYear: unknown[][]) {
  return forEachCell({ value, fromYear, toYear }, (cells) => {
    const amount = readNumber("value", cells.value, "a number");
    if (!amount.ok) return amount;
    const from = readFinancialYear("fromYear", cells.fromYear);
    if (!from.ok) return from;
    const to = readFinancialYear("toYear", cells.toYear);
    if (!to.ok) return to;
    const result = realOf(amount.value, from.value, to.value);
    return result.ok ? succeed(result.value.value) : result;
  });
}

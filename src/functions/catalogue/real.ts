import { real as realOf } from "../../domain/deflators/real";
import { succeed } from "../../domain/result";
import { forEachCell } from "../running/for-each-cell";
import { readFinancialYear, readNumber } from "../running/read-arguments";

/**
 * An amount of one year in the prices of another, by HM Treasury's GDP deflators of 31 March 2026. From 2025-26 they are
 * forecasts.
 * @customfunction REAL
 * @chapter Prices of another year
 * @param value The amount, such as a cost in £.
 * @param fromYear The financial year in whose prices it is, such as "2016-17".
 * @param toYear The financial year in whose prices it is wanted, such as "2024-25".
 * @returns {any[][]} The amount in the prices of toYear, unrounded.
 * @remarks Value × deflator of toYear ÷ deflator of fromYear, from 2000-01 to 2030-31; years from 2025-26 are the Office
 * for Budget Responsibility's forecasts. The deflator is general inflation, not that of pay or fees in social care.
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

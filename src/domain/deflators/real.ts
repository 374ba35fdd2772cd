import { problem } from "../problems";
import { fail, succeed, type Result } from "../result";
import { gdpDeflators } from "./gdp-deflators";

/** Money in the prices of another year. */
export interface RealValue {
  /** In the prices asked for, unrounded. */
  readonly value: number;
  /** The years of the two whose prices are forecast, not known. */
  readonly forecastYears: readonly string[];
}

/**
 * What an amount of one year is in the prices of another: amount × the other year's deflator ÷ its own year's.
 *
 * Definition: the GDP deflator, which is general inflation in the whole economy and not that of social care: pay and
 * fees there may well rise faster.
 *
 * @param fromYear the financial year in whose prices the value is, as `2016-17`
 * @param toYear the financial year in whose prices it is wanted
 * @returns `no-deflator` for a year that the issue does not have
 * @example
 * real(100, "2023-24", "2024-25"); // 104.05
 */
export function real(value: number, fromYear: string, toYear: string): Result<RealValue> {
  const { index, lastOutturn, issue } = gdpDeflators;
  const from = index.get(fromYear);
  const to = index.get(toYear);
  if (from === undefined || to === undefined) {
    const years = [...index.keys()];
    const [first = "", last = ""] = [years.at(0), years.at(-1)];
    const year = from === undefined ? fromYear : toYear;
    return fail(problem("no-deflator", { year, issue, first, last }));
  }
  // Years written as 2024-25 are in order as texts.
  const forecastYears = [...new Set([fromYear, toYear])].filter((year) => year > lastOutturn).sort();
  return succeed({ value: value * (to / from), forecastYears });
}

import { problem } from "../problems";
import { fail, succeed, type Result } from "../result";
import { gdpDeflators } from "./gdp-deflators";

/** An amount in another year's prices. */
export interface RealValue {
  /** In the prices of `toYear`, unrounded. */
  readonly value: number;
  /** Which of the two years have forecast prices, not actual ones. */
  readonly forecastYears: readonly string[];
}

/**
 * Converts an amount from one year's prices to another's: amount × `toYear`'s deflator ÷ `fromYear`'s.
 *
 * Definition: the GDP deflator, which measures inflation in the whole economy. Pay and fees in social care may well
 * rise faster.
 *
 * @param fromYear the financial year whose prices the value is in, such as `2016-17`
 * @param toYear the financial year whose prices you want it in
 * @returns `no-deflator` for a year that this set of deflators does not have
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
  // Years written as 2024-25 sort correctly as text.
  const forecastYears = [...new Set([fromYear, toYear])].filter((year) => year > lastOutturn).sort();
  return succeed({ value: value * (to / from), forecastYears });
}

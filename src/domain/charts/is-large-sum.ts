import type { Indicator } from "../release/indicator";

/** Whether a figure is a sum of money so large that its pounds only get in the way: £149m. */
export function isLargeSum(value: number, { unit }: Pick<Indicator, "unit">): boolean {
  return unit === "GBP" && Math.abs(value) >= 1_000_000;
}

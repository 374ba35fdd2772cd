import { formatIn } from "./format-answer";

/**
 * How a figure changed, in words: "up £20,000 (20.0%)".
 *
 * @param before must not be 0, which has no percentage change
 */
export function changeInWords(before: number, after: number, format: (value: number) => string): string {
  const direction = after > before ? "up" : "down";
  const amount = format(Math.abs(after - before));
  return `${direction} ${amount} (${formatIn("%", (Math.abs(after - before) / Math.abs(before)) * 100, 1)})`;
}

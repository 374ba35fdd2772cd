import { formatIn } from "./format-answer";

/**
 * How a figure moved, for people: "up £20,000 (20.0%)".
 *
 * @param before not 0, of which there is no share
 */
export function changeInWords(before: number, after: number, format: (value: number) => string): string {
  const direction = after > before ? "up" : "down";
  const amount = format(Math.abs(after - before));
  return `${direction} ${amount} (${formatIn("%", (Math.abs(after - before) / Math.abs(before)) * 100, 1)})`;
}

import type { Comparison } from "../../domain/indicators/compare";
import { barValue } from "./bar-value";
import type { RankedRow } from "./ranked-rows";

/** What a picture of these rows says, for those who do not see it. */
export function pictureInWords(comparison: Comparison, rows: readonly RankedRow[]): string {
  const { indicator, year, n, median, rank, selection } = comparison;
  const values = rows.filter(({ kind }) => kind !== "median");
  const say = (row: RankedRow | undefined) => row && `${row.name}, ${barValue(row.value, indicator)}`;
  const own = values.find(({ kind }) => kind === "own");
  return [
    `${indicator.label}, ${year}, highest first: ${n} with a value among ${selection.label}`,
    own === undefined
      ? "You have no value"
      : `You: ${barValue(own.value, indicator)}, rank ${rank?.value} of ${rank?.n}`,
    median === null ? undefined : `Median: ${barValue(median, indicator)}`,
    `Highest: ${say(values[0])}`,
    `Lowest: ${say(values.at(-1))}`,
  ]
    .filter((part) => part !== undefined)
    .map((part) => `${part}.`)
    .join(" ");
}

import type { ChartKind } from "../../domain/charts/chart-kind";
import { mostMeaningRows } from "../parameter-rows";
import { firstRow } from "./data-block";

/**
 * Where the figures of a chart's cells are, by the kind's own names for them in their order: "$B$19". For formulas that
 * refer to figures above and below them.
 */
export function factCells<Name extends string>(
  chart: Pick<ChartKind, "indicators" | "usesYear" | "options">,
  names: readonly Name[],
): Readonly<Record<Name, string>> {
  const first = firstRow + mostMeaningRows(chart);
  return Object.fromEntries(names.map((name, at) => [name, `$B$${first + at}`])) as Record<Name, string>;
}

/** The first row below the words that follow that many figures, with a row between. */
export function rowBelowWords(chart: Pick<ChartKind, "indicators" | "usesYear" | "options">, facts: number): number {
  return firstRow + mostMeaningRows(chart) + facts + 8;
}

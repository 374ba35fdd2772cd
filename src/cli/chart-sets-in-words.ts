import type { ChartKind } from "../domain/charts/chart-kind";
import { readySets } from "../domain/charts/ready-sets";

/** The sets of indicators that there are for a kind of chart, as lines after a heading; "" if there are none. */
export function chartSetsInWords(chart: ChartKind | null): string {
  const names = readySets.filter(({ kind }) => kind === chart?.kind).map(({ name }) => `  ${name}`);
  return names.length === 0 ? "" : `\nSets of indicators for ${chart?.kind}, for --set:\n${names.join("\n")}`;
}

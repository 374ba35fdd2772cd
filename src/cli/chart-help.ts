import { charts, findChart } from "../domain/charts/index";
import { chartSetsInWords } from "./chart-sets-in-words";
import { chartUsage } from "./chart-usage";

/** How to ask for a chart, which kinds there are, and the sets of indicators for this kind. */
export function chartHelp(kind: string): string {
  const known = charts.map((one) => `  ${one.kind.padEnd(10)} ${one.label}`).join("\n");
  return `Usage: ${chartUsage}\nThe kinds of chart are:\n${known}${chartSetsInWords(findChart(kind))}`;
}

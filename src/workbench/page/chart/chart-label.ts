import type { ChartData } from "../../../workbook-file/workbook-data";
import { type ChartReader, numbersOf } from "./chart-reader";
import { seriesName } from "./drawn-series";

/** What a screen reader says for a chart: its alternative text; without one, its title or name and what it shows. */
export function chartLabel(chart: ChartData, reader: ChartReader): string {
  if (chart.altText !== "") return chart.altText;
  const shown = chart.title.visible && chart.title.text !== "" ? chart.title.text : chart.name;
  const title = shown.replaceAll(/\s*\n\s*/g, ", ");
  const series = chart.series.map((one, index) => {
    const count = numbersOf(reader, one.values).filter((value) => value !== null).length;
    return `${seriesName(one, index)} (${count} ${count === 1 ? "value" : "values"})`;
  });
  return series.length === 0 ? `Chart: ${title}, without series` : `Chart: ${title}. ${series.join(", ")}`;
}

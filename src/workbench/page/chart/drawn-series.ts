import type { SeriesData } from "../../../workbook-file/workbook-data";
import type { ChartKind } from "./chart-kind";
import type { ChartReader } from "./chart-reader";

/** A series, how it is drawn, its automatic colour and its name. */
export interface DrawnSeries {
  readonly series: SeriesData;
  readonly kind: ChartKind;
  readonly colour: string;
  readonly name: string;
}

/** A series' name, or what stands for one. */
export function seriesName({ name }: SeriesData, index: number): string {
  return name === "" ? `Series ${index + 1}` : name;
}

/** The categories along the axis: from the first series that has them, otherwise 1, 2, 3 … for the longest series. */
export function categoryTexts(drawn: readonly DrawnSeries[], reader: ChartReader): string[] {
  const along = drawn.filter(({ kind }) => kind.mark !== "scatter");
  const count = Math.max(0, ...along.map(({ series }) => reader.values(series.values).length));
  const source = along.find(({ series }) => series.categories !== null)?.series.categories ?? null;
  const named = source === null ? [] : reader.values(source);
  const format = source === null ? "General" : reader.numberFormat(source);
  return Array.from({ length: count }, (_, index) => {
    const value = source === null ? index + 1 : (named[index] ?? "");
    if (typeof value === "number") return reader.text(value, format);
    return typeof value === "object" ? value.error : String(value);
  });
}

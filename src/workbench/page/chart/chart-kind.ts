/** How the workbench draws a type of chart, from the parts of the Excel API's name for it. */
export interface ChartKind {
  readonly mark: "bar" | "column" | "line" | "area" | "scatter" | "pie";
  readonly stacking: "none" | "stacked" | "share";
  /** Lines between the points (of a line or a scatter). */
  readonly lines: boolean;
  readonly markers: boolean;
  readonly smooth: boolean;
}

const plain = { stacking: "none", lines: true, markers: false, smooth: false } as const;

const kinds: ReadonlyMap<string, ChartKind> = new Map(
  Object.entries({
    BarClustered: { ...plain, mark: "bar" },
    BarStacked: { ...plain, mark: "bar", stacking: "stacked" },
    BarStacked100: { ...plain, mark: "bar", stacking: "share" },
    ColumnClustered: { ...plain, mark: "column" },
    ColumnStacked: { ...plain, mark: "column", stacking: "stacked" },
    ColumnStacked100: { ...plain, mark: "column", stacking: "share" },
    Line: { ...plain, mark: "line" },
    LineStacked: { ...plain, mark: "line", stacking: "stacked" },
    LineMarkers: { ...plain, mark: "line", markers: true },
    LineMarkersStacked: { ...plain, mark: "line", markers: true, stacking: "stacked" },
    Area: { ...plain, mark: "area" },
    AreaStacked: { ...plain, mark: "area", stacking: "stacked" },
    AreaStacked100: { ...plain, mark: "area", stacking: "share" },
    XYScatter: { ...plain, mark: "scatter", lines: false, markers: true },
    XYScatterLines: { ...plain, mark: "scatter", markers: true },
    XYScatterLinesNoMarkers: { ...plain, mark: "scatter" },
    XYScatterSmooth: { ...plain, mark: "scatter", markers: true, smooth: true },
    XYScatterSmoothNoMarkers: { ...plain, mark: "scatter", smooth: true },
    Pie: { ...plain, mark: "pie" },
  }),
);

/** The kind of an Excel.ChartType; null for a type that the workbench can't draw. */
export function chartKind(type: string): ChartKind | null {
  return kinds.get(type) ?? null;
}

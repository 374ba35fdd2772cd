/** The words used in chart parts, and the Excel API's words for the same things. */

/** One kind of plot of a chart part. */
export interface Plot {
  /** The element, e.g. "barChart". */
  readonly element: string;
  readonly direction?: "bar" | "col";
  readonly grouping?: "clustered" | "standard" | "stacked" | "percentStacked";
  /** Whether a line or scatter plot has markers, and lines. */
  readonly markers?: boolean;
  readonly lines?: boolean;
  /** Whether a scatter plot's lines are curves. */
  readonly smooth?: boolean;
}

/** Excel.ChartType → plot. Charts of other types pass through and are not shown as data. */
export const plots: Readonly<Record<string, Plot>> = {
  BarClustered: { element: "barChart", direction: "bar", grouping: "clustered" },
  BarStacked: { element: "barChart", direction: "bar", grouping: "stacked" },
  BarStacked100: { element: "barChart", direction: "bar", grouping: "percentStacked" },
  ColumnClustered: { element: "barChart", direction: "col", grouping: "clustered" },
  ColumnStacked: { element: "barChart", direction: "col", grouping: "stacked" },
  ColumnStacked100: { element: "barChart", direction: "col", grouping: "percentStacked" },
  Line: { element: "lineChart", grouping: "standard", markers: false },
  LineMarkers: { element: "lineChart", grouping: "standard", markers: true },
  LineStacked: { element: "lineChart", grouping: "stacked", markers: false },
  LineMarkersStacked: { element: "lineChart", grouping: "stacked", markers: true },
  Area: { element: "areaChart", grouping: "standard" },
  AreaStacked: { element: "areaChart", grouping: "stacked" },
  AreaStacked100: { element: "areaChart", grouping: "percentStacked" },
  XYScatter: { element: "scatterChart", markers: true, lines: false },
  XYScatterLines: { element: "scatterChart", markers: true, lines: true, smooth: false },
  XYScatterLinesNoMarkers: { element: "scatterChart", markers: false, lines: true, smooth: false },
  XYScatterSmooth: { element: "scatterChart", markers: true, lines: true, smooth: true },
  XYScatterSmoothNoMarkers: { element: "scatterChart", markers: false, lines: true, smooth: true },
  Pie: { element: "pieChart" },
  Doughnut: { element: "doughnutChart" },
};

/** The elements in the order in which Excel draws them, one over the other, and lists them in a legend. */
export const layers = ["areaChart", "barChart", "lineChart", "scatterChart", "pieChart", "doughnutChart"];

export const legendPositions = { Right: "r", Left: "l", Top: "t", Bottom: "b", Corner: "tr" } as const;

export const lineStyles = {
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "sysDot",
  RoundDot: "sysDash",
} as const;

export const markerStyles = {
  None: "none",
  Circle: "circle",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Dot: "dot",
  Dash: "dash",
  Plus: "plus",
} as const;

/** Places of data labels; "None" and "Callout" are not places in a chart part. */
export const labelPositions = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
  BestFit: "bestFit",
} as const;

export type LabelPosition = keyof typeof labelPositions;

export const tickLabelPositions = { NextToAxis: "nextTo", High: "high", Low: "low", None: "none" } as const;

export const tickMarks = { None: "none", Cross: "cross", Inside: "in", Outside: "out" } as const;

export const trendlineTypes = {
  Linear: "linear",
  Exponential: "exp",
  Logarithmic: "log",
  MovingAverage: "movingAvg",
  Polynomial: "poly",
  Power: "power",
} as const;

/** The API's word for a word in a part; undefined if it has none. */
export function wordFor<T extends string>(
  words: Readonly<Record<T, string>>,
  written: string | undefined,
): T | undefined {
  return (Object.keys(words) as T[]).find((word) => words[word] === written);
}

/** The part's word for one of the API's; undefined if it has none. */
export function writtenFor(words: Readonly<Record<string, string>>, word: string | null): string | undefined {
  return word === null || !Object.hasOwn(words, word) ? undefined : words[word];
}

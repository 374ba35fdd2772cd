import { colours } from "./colours";

/** How parts of our charts look, whatever their kind. */
export const lookLike = {
  chart(drawn: Excel.Chart, below: "categoryAxis" | "valueAxis"): void {
    drawn.legend.visible = false;
    const title = drawn.title.format.font;
    title.size = 13;
    title.bold = false;
    title.color = colours.text;
    const note = drawn.axes[below].title.format.font;
    note.size = 8;
    note.bold = false;
    note.color = colours.note;
    drawn.axes.valueAxis.format.font.size = 9;
    drawn.axes.categoryAxis.format.font.size = 9;
    // Names stay at the side of the least value, also where bars go below 0.
    drawn.axes.categoryAxis.tickLabelPosition = "Low";
    drawn.axes.valueAxis.majorGridlines.format.line.color = colours.gridlines;
  },

  /** A chart of rows: the first at the top, each with its name, and the numbers below them all the same. */
  rows(drawn: Excel.Chart): void {
    lookLike.chart(drawn, "valueAxis");
    drawn.axes.categoryAxis.reversePlotOrder = true;
    drawn.axes.categoryAxis.tickLabelSpacing = 1;
    drawn.axes.valueAxis.tickLabelPosition = "High";
  },

  /** Several series of bars or columns in one place: in each row only one of them has a value. */
  bars(series: Excel.ChartSeries, colour: string, gapWidth: number): void {
    series.format.fill.setSolidColor(colour);
    series.overlap = 100;
    series.gapWidth = gapWidth;
  },

  /** The same, on top of one another; "" is nothing to be seen, which holds up those above it. */
  stack(series: Excel.ChartSeries, colour: string, gapWidth: number): void {
    series.overlap = 100;
    series.gapWidth = gapWidth;
    if (colour === "") series.format.fill.clear();
    else series.format.fill.setSolidColor(colour);
  },

  line(series: Excel.ChartSeries, colour: string, weight: number): void {
    series.chartType = "Line";
    series.format.line.color = colour;
    series.format.line.weight = weight;
    series.markerStyle = "None";
  },

  /** A line whose points have values along both axes. */
  curve(series: Excel.ChartSeries, colour: string, weight: number, style: "Continuous" | "Dash" | "Dot"): void {
    series.chartType = "XYScatterLinesNoMarkers";
    series.format.line.color = colour;
    series.format.line.weight = weight;
    series.format.line.lineStyle = style;
    series.markerStyle = "None";
  },

  /** Points of their own, in a chart with values along both axes. */
  points(series: Excel.ChartSeries, colour: string, size: number): void {
    series.markerStyle = "Circle";
    series.markerSize = size;
    series.markerBackgroundColor = colour;
    series.markerForegroundColor = colour;
  },

  /** The title of the vertical axis, where it is not obvious what its values are. */
  sideTitle(drawn: Excel.Chart): void {
    const { font } = drawn.axes.valueAxis.title.format;
    font.size = 9;
    font.bold = false;
    font.color = colours.text;
  },

  /** Labels within bars, in a format that may leave out what would not fit. */
  inside({ dataLabels }: Excel.ChartSeries, colour: string, numberFormat: string): void {
    dataLabels.showValue = true;
    dataLabels.position = "Center";
    dataLabels.numberFormat = numberFormat;
    dataLabels.format.font.color = colour;
    dataLabels.format.font.size = 9;
  },

  labels({ dataLabels }: Excel.ChartSeries, colour: string, bold: boolean): void {
    dataLabels.showValue = true;
    dataLabels.position = "OutsideEnd";
    dataLabels.format.font.color = colour;
    dataLabels.format.font.bold = bold;
  },
};

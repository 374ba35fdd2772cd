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

  /** Several series of bars or columns in one place: in each row only one of them has a value. */
  bars(series: Excel.ChartSeries, colour: string, gapWidth: number): void {
    series.format.fill.setSolidColor(colour);
    series.overlap = 100;
    series.gapWidth = gapWidth;
  },

  line(series: Excel.ChartSeries, colour: string, weight: number): void {
    series.chartType = "Line";
    series.format.line.color = colour;
    series.format.line.weight = weight;
    series.markerStyle = "None";
  },

  labels({ dataLabels }: Excel.ChartSeries, colour: string, bold: boolean): void {
    dataLabels.showValue = true;
    dataLabels.position = "OutsideEnd";
    dataLabels.format.font.color = colour;
    dataLabels.format.font.bold = bold;
  },
};

import { legendPositions, plots, writtenFor, type Plot } from "./chart-words";
import { writeAxes, type AxisIds } from "./write-chart-axes";
import { writeSeries } from "./write-chart-series";
import { writeTitle } from "./write-chart-text";
import type { ChartData, SeriesData } from "./workbook-data";

interface Group {
  readonly type: string;
  readonly plot: Plot;
  readonly isPrimary: boolean;
  readonly series: { readonly data: SeriesData; readonly order: number }[];
}

const primaryAxes: AxisIds = { category: 500_000_001, value: 500_000_002 };
const secondaryAxes: AxisIds = { category: 500_000_003, value: 500_000_004 };

/** Writes a chart part. Throws an error with a sentence if we don't model its type. */
export function writeChart(chart: ChartData): string {
  const groups = groupSeries(chart);
  const hasAxes = groups.every(({ plot }) => !["pieChart", "doughnutChart"].includes(plot.element));
  const legend = writtenFor(legendPositions, chart.legend.position) ?? "r";
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    '<c:roundedCorners val="0"/><c:chart>',
    chart.title.visible ? writeTitle(chart.title.text, "chart", chart.title) : "",
    `<c:autoTitleDeleted val="${chart.title.visible ? 0 : 1}"/><c:plotArea><c:layout/>`,
    ...groups.map((group) => writeGroup(group, hasAxes)),
    hasAxes ? writeAxes(chart, primaryAxes, groups.some(({ isPrimary }) => !isPrimary) ? secondaryAxes : null) : "",
    "</c:plotArea>",
    chart.legend.visible ? `<c:legend><c:legendPos val="${legend}"/><c:overlay val="0"/></c:legend>` : "",
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/>',
    // A cell with #N/A is drawn as nothing, without a label; Excel sets this in every chart it makes.
    '<c:extLst><c:ext uri="{56B9EC1D-385E-4148-901F-78D8002777C0}" xmlns:c16r3="http://schemas.microsoft.com/office/drawing/2017/03/chart"><c16r3:dataDisplayOptions16><c16r3:dispNaAsBlank val="1"/></c16r3:dataDisplayOptions16></c:ext></c:extLst>',
    "</c:chart></c:chartSpace>",
  ].join("");
}

/** Series of one type on one pair of axes are drawn together. */
function groupSeries(chart: ChartData): Group[] {
  const groups: Group[] = [];
  const groupOf = (type: string, isPrimary: boolean): Group => {
    const known = groups.find((group) => group.type === type && group.isPrimary === isPrimary);
    if (known !== undefined) return known;
    const plot = plots[type];
    if (plot === undefined)
      throw new Error(
        `A chart of type ${type} cannot be saved. Choose a bar, column, line, area, scatter or pie chart.`,
      );
    const group = { type, plot, isPrimary, series: [] };
    groups.push(group);
    return group;
  };
  groupOf(chart.type, true);
  chart.series.forEach((data, order) =>
    groupOf(data.chartType ?? chart.type, data.axisGroup === "Primary").series.push({ data, order }),
  );
  return groups;
}

function writeGroup({ plot, isPrimary, series }: Group, hasAxes: boolean): string {
  const { element, direction, grouping, markers } = plot;
  const axes = isPrimary ? primaryAxes : secondaryAxes;
  const first = <K extends "gapWidth" | "overlap">(name: K) =>
    series.map(({ data }) => data[name]).find((one) => one !== null);
  const gapWidth = first("gapWidth");
  const overlap = first("overlap") ?? (grouping === "stacked" || grouping === "percentStacked" ? 100 : undefined);
  const isBar = element === "barChart";
  return [
    `<c:${element}>`,
    direction === undefined ? "" : `<c:barDir val="${direction}"/>`,
    grouping === undefined ? "" : `<c:grouping val="${grouping}"/>`,
    element === "scatterChart" ? '<c:scatterStyle val="lineMarker"/>' : "",
    `<c:varyColors val="${hasAxes ? 0 : 1}"/>`,
    ...series.map(({ data, order }) => writeSeries(data, order, plot)),
    isBar && gapWidth !== undefined ? `<c:gapWidth val="${gapWidth}"/>` : "",
    isBar && overlap !== undefined ? `<c:overlap val="${overlap}"/>` : "",
    element === "lineChart" && markers === true ? '<c:marker val="1"/>' : "",
    element === "doughnutChart" ? '<c:holeSize val="50"/>' : "",
    hasAxes ? `<c:axId val="${axes.category}"/><c:axId val="${axes.value}"/>` : "",
    `</c:${element}>`,
  ].join("");
}

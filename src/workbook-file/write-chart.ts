import { layers, legendPositions, plots, writtenFor, type Plot } from "./chart-words";
import { secondaryAxes } from "./secondary-axes";
import { writeAxes } from "./write-chart-axes";
import { writeSeries } from "./write-chart-series";
import { writeFont, writeTitle } from "./write-chart-text";
import type { ChartData, LegendData, SeriesData } from "./workbook-data";

/** Series that are drawn together: of one kind, on one pair of axes. */
interface Group {
  readonly plot: Plot;
  readonly isPrimary: boolean;
  readonly series: { readonly data: SeriesData; readonly order: number; readonly plot: Plot }[];
}

const axisIds = {
  primary: { category: 500_000_001, value: 500_000_002 },
  secondary: { category: 500_000_003, value: 500_000_004 },
} as const;

/** Writes a chart part. Throws an error with a sentence if we don't model its type. */
export function writeChart(chart: ChartData): string {
  const groups = groupSeries(chart);
  const hasAxes = groups.every(({ plot }) => !["pieChart", "doughnutChart"].includes(plot.element));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    '<c:roundedCorners val="0"/><c:chart>',
    chart.title.visible ? writeTitle(chart.title.text, "chart", chart.title) : "",
    `<c:autoTitleDeleted val="${chart.title.visible ? 0 : 1}"/><c:plotArea><c:layout/>`,
    ...groups.map((group) => writeGroup(group, hasAxes)),
    hasAxes ? writeAxisPairs(chart, groups) : "",
    "</c:plotArea>",
    chart.legend.visible ? writeLegend(chart.legend, groups) : "",
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/>',
    // A cell with #N/A is drawn as nothing, without a label; Excel sets this in every chart it makes.
    '<c:extLst><c:ext uri="{56B9EC1D-385E-4148-901F-78D8002777C0}" xmlns:c16r3="http://schemas.microsoft.com/office/drawing/2017/03/chart"><c16r3:dataDisplayOptions16><c16r3:dispNaAsBlank val="1"/></c16r3:dataDisplayOptions16></c:ext></c:extLst>',
    "</c:chart></c:chartSpace>",
  ].join("");
}

function groupSeries(chart: ChartData): Group[] {
  const groups: Group[] = [];
  const groupOf = (type: string, isPrimary: boolean): { readonly group: Group; readonly plot: Plot } => {
    const plot = plots[type];
    if (plot === undefined)
      throw new Error(
        `A chart of type ${type} cannot be saved. Choose a bar, column, line, area, scatter or pie chart.`,
      );
    const known = groups.find((group) => group.isPrimary === isPrimary && isSameKind(group.plot, plot));
    const group = known ?? { plot, isPrimary, series: [] };
    if (known === undefined) groups.push(group);
    return { group, plot };
  };
  groupOf(chart.type, true);
  chart.series.forEach((data, order) => {
    const { group, plot } = groupOf(data.chartType ?? chart.type, data.axisGroup === "Primary");
    group.series.push({ data, order, plot });
  });
  const used = groups.filter(({ series }) => series.length > 0);
  return (used.some(({ isPrimary }) => isPrimary) ? used : groups).sort((a, b) => layerOf(a) - layerOf(b));
}

/** Excel draws areas below bars, these below lines and those below points, whatever their order; others follow the file. */
function layerOf({ plot, isPrimary }: Group): number {
  return layers.indexOf(plot.element) + (isPrimary ? 0 : layers.length);
}

/** Markers and curves are set series by series. */
function isSameKind(a: Plot, b: Plot): boolean {
  return a.element === b.element && a.direction === b.direction && a.grouping === b.grouping;
}

function writeGroup({ plot, isPrimary, series }: Group, hasAxes: boolean): string {
  const { element, direction, grouping } = plot;
  const axes = isPrimary ? axisIds.primary : axisIds.secondary;
  const first = <K extends "gapWidth" | "overlap">(name: K) =>
    series.map(({ data }) => data[name]).find((one) => one !== null);
  const gapWidth = first("gapWidth");
  const overlap = first("overlap") ?? (grouping === "stacked" || grouping === "percentStacked" ? 100 : undefined);
  const isBar = element === "barChart";
  const hasMarkers = element === "lineChart" && series.some((one) => one.plot.markers === true);
  return [
    `<c:${element}>`,
    direction === undefined ? "" : `<c:barDir val="${direction}"/>`,
    grouping === undefined ? "" : `<c:grouping val="${grouping}"/>`,
    element === "scatterChart" ? '<c:scatterStyle val="lineMarker"/>' : "",
    `<c:varyColors val="${hasAxes ? 0 : 1}"/>`,
    ...series.map((one) => writeSeries(one.data, one.order, one.plot)),
    isBar && gapWidth !== undefined ? `<c:gapWidth val="${gapWidth}"/>` : "",
    isBar && overlap !== undefined ? `<c:overlap val="${overlap}"/>` : "",
    hasMarkers ? '<c:marker val="1"/>' : "",
    element === "doughnutChart" ? '<c:holeSize val="50"/>' : "",
    hasAxes ? `<c:axId val="${axes.category}"/><c:axId val="${axes.value}"/>` : "",
    `</c:${element}>`,
  ].join("");
}

function writeAxisPairs(chart: ChartData, groups: readonly Group[]): string {
  const isSideways = groups.some(({ plot }) => plot.direction === "bar");
  const isScatter = (of: readonly Group[]) => of.every(({ plot }) => plot.element === "scatterChart");
  const secondary = groups.filter(({ isPrimary }) => !isPrimary);
  const primary = groups.filter(({ isPrimary }) => isPrimary);
  const { secondaryCategoryAxis, secondaryValueAxis } = secondaryAxes(chart);
  return [
    writeAxes({
      category: chart.categoryAxis,
      value: chart.valueAxis,
      ids: axisIds.primary,
      isSideways,
      isScatter: isScatter(primary),
      isSecondary: false,
    }),
    secondary.length === 0
      ? ""
      : writeAxes({
          category: secondaryCategoryAxis,
          value: secondaryValueAxis,
          ids: axisIds.secondary,
          isSideways,
          isScatter: isScatter(secondary),
          isSecondary: true,
        }),
  ].join("");
}

/** Entries are counted in the order in which the legend lists them. */
function writeLegend({ position, font, hiddenEntries = [] }: LegendData, groups: readonly Group[]): string {
  const entries = groups.flatMap(({ series }) => series.map(({ order }) => order));
  const hidden = entries.flatMap((order, entry) => (hiddenEntries.includes(order) ? [entry] : []));
  return [
    `<c:legend><c:legendPos val="${writtenFor(legendPositions, position) ?? "r"}"/>`,
    ...hidden.map((entry) => `<c:legendEntry><c:idx val="${entry}"/><c:delete val="1"/></c:legendEntry>`),
    `<c:overlay val="0"/>${writeFont(font)}</c:legend>`,
  ].join("");
}

import type { AxisData, ChartData, SeriesData } from "../../../../src/workbook-file/workbook-data";
import { chartOption } from "../../../../src/workbench/page/chart/chart-option";
import type { ChartReader } from "../../../../src/workbench/page/chart/chart-reader";

const cells: Record<string, (string | number | null | { error: "#N/A" })[]> = {
  "Chart!$A$2:$A$4": ["Leeds", "Kent", "Enfield"],
  "Chart!$B$2:$B$4": [8625, 7270, null],
  "Chart!$C$2:$C$4": [7270, 7270, 7270],
  "Chart!$B$1": ["Weekly cost"],
  "Chart!$D$2:$D$4": [1, 2, 4],
};
const reader: ChartReader = {
  values: (reference) => cells[reference] ?? [],
  numberFormat: (reference) => (reference === "Chart!$B$2:$B$4" ? "£#,##0" : "General"),
  text: (value, format) => (format === "£#,##0" ? `£${value}` : String(value)),
};

const axis: AxisData = {
  title: "",
  titleVisible: false,
  visible: true,
  minimum: null,
  maximum: null,
  numberFormat: "General",
  reversePlotOrder: false,
  majorGridlines: true,
};
const series: SeriesData = {
  name: "=Chart!$B$1",
  values: "Chart!$B$2:$B$4",
  categories: "Chart!$A$2:$A$4",
  chartType: null,
  axisGroup: "Primary",
  fill: null,
  lineColor: null,
  lineWeight: null,
  lineStyle: null,
  markerStyle: null,
  gapWidth: null,
  overlap: null,
  hasDataLabels: false,
  pointFills: {},
  trendlines: [],
};
const chart: ChartData = {
  id: "1",
  name: "Chart 1",
  type: "ColumnClustered",
  title: { text: "Residential care", visible: true },
  legend: { visible: false, position: "Bottom" },
  left: 0,
  top: 0,
  width: 360,
  height: 216,
  series: [series],
  categoryAxis: axis,
  valueAxis: axis,
  altText: "",
};

interface LabelOption {
  show: boolean;
  position: string;
  fontWeight?: string;
  formatter(point: { value: unknown; name: string }): string;
}

interface Option {
  title?: { text: string };
  xAxis: {
    interval?: number;
    type: string;
    data?: string[];
    inverse?: boolean;
    position?: string;
    name?: string;
    show?: boolean;
  }[];
  yAxis: { type: string; data?: string[]; axisLabel?: { formatter(value: number): string } }[];
  series: {
    type: string;
    name: string;
    data: unknown[];
    label: LabelOption;
    itemStyle?: { color: string; borderColor?: string; borderWidth?: number };
    barGap?: string;
    barCategoryGap?: string;
    xAxisIndex: number;
    yAxisIndex: number;
    lineStyle?: { type: string };
    stack?: string;
  }[];
}
const draw = (change: Partial<ChartData>) => {
  const { option, notDrawn } = chartOption({ ...chart, ...change }, reader);
  return { ...(option as unknown as Option), notDrawn };
};

it("puts a column chart's categories below and leaves a blank out", () => {
  const { xAxis, yAxis, series: drawn, title } = draw({});
  expect(title?.text).toBe("Residential care");
  expect(xAxis[0]).toMatchObject({ type: "category", data: ["Leeds", "Kent", "Enfield"] });
  expect(drawn[0]).toMatchObject({ type: "bar", name: "Weekly cost" });
  expect(drawn[0]?.data).toEqual([{ value: 8625 }, { value: 7270 }, { value: null }]);
  expect(yAxis[0]?.axisLabel?.formatter(5)).toBe("£5");
});

it("puts a bar chart's categories at the side; reversed, the values' axis goes to the top as in Excel", () => {
  const { xAxis, yAxis } = draw({ type: "BarClustered", categoryAxis: { ...axis, reversePlotOrder: true } });
  expect(yAxis[0]).toMatchObject({ type: "category", inverse: true });
  expect(xAxis[0]).toMatchObject({ type: "value", position: "top" });
});

it("fills single points", () => {
  const { series: drawn } = draw({ series: [{ ...series, pointFills: { 1: "#C00000" } }] });
  expect(drawn[0]?.data[1]).toEqual({ value: 7270, itemStyle: { color: "#C00000" } });
});

it("turns gap width and overlap into echarts' gaps", () => {
  const { series: drawn } = draw({ series: [{ ...series, gapWidth: 50, overlap: 0 }] });
  expect(drawn[0]).toMatchObject({ barCategoryGap: "33.33%", barGap: "0%" });
  const over = draw({ series: [0, 1].map(() => ({ ...series, gapWidth: 100, overlap: 100 })) });
  expect(over.series[0]).toMatchObject({ barCategoryGap: "50.00%", barGap: "-100%" });
});

it("draws a line over columns, without markers unless asked", () => {
  const median = { ...series, name: "Median", values: "Chart!$C$2:$C$4", chartType: "Line", lineStyle: "Dash" };
  const { series: drawn } = draw({ series: [series, median] });
  expect(drawn[1]).toMatchObject({
    type: "line",
    symbol: "none",
    data: [7270, 7270, 7270],
    xAxisIndex: 0,
    yAxisIndex: 0,
  });
  expect(drawn[1]?.lineStyle?.type).toBe("dashed");
});

it("draws a scatter line among bars upright, against the bars' value axis", () => {
  const median = {
    ...series,
    chartType: "XYScatterLinesNoMarkers",
    categories: "Chart!$C$2:$C$4",
    values: "Chart!$D$2:$D$4",
  };
  const { series: drawn, yAxis } = draw({ type: "BarClustered", series: [series, median] });
  expect(drawn[1]).toMatchObject({ type: "line", xAxisIndex: 0, yAxisIndex: 1 });
  expect(drawn[1]?.data).toEqual([{ value: [7270, 1] }, { value: [7270, 2] }, { value: [7270, 4] }]);
  expect(yAxis[1]).toMatchObject({ show: false, type: "value" });
});

it("shows shares of the whole in a 100 % chart", () => {
  const other = { ...series, values: "Chart!$C$2:$C$4" };
  const { series: drawn } = draw({ type: "ColumnStacked100", series: [series, other] });
  expect((drawn[0]?.data[1] as { value: number }).value).toBe(0.5);
  expect(drawn[0]?.stack).toBe(drawn[1]?.stack);
});

it("fits a linear trend line through a scatter", () => {
  const line = { type: "Linear", name: "", displayEquation: true, displayRSquared: true, color: null } as const;
  const points = { ...series, categories: "Chart!$D$2:$D$4", values: "Chart!$D$2:$D$4", trendlines: [line] };
  const { series: drawn } = draw({ type: "XYScatter", series: [points] });
  expect(drawn.map(({ type }) => type)).toEqual(["scatter", "line"]);
  expect(drawn[1]?.name).toBe("Linear (Weekly cost)");
  expect(drawn[1]?.data).toEqual([
    [1, 1],
    [4, 4],
  ]);
});

it("names the axes where their titles are shown", () => {
  const { xAxis } = draw({ categoryAxis: { ...axis, title: "Authority", titleVisible: true } });
  expect(xAxis[0]?.name).toBe("Authority");
});

it("says what it does not draw", () => {
  const power = { type: "Power", name: "", displayEquation: false, displayRSquared: false, color: null } as const;
  expect(draw({ type: "Treemap" }).notDrawn).toEqual(["The workbench cannot draw charts of the type Treemap."]);
  expect(draw({ series: [{ ...series, trendlines: [power] }] }).notDrawn).toEqual([
    "The workbench can draw only linear trend lines, not Power ones.",
  ]);
});

it("labels bars at their ends with what is asked for, and outlines them", () => {
  const labels = { value: true, seriesName: false, categoryName: true, separator: ": ", font: { bold: true } };
  const { series: drawn } = draw({
    type: "BarClustered",
    series: [{ ...series, hasDataLabels: true, labels, lineColor: "#3D3D3D", lineWeight: 1.5 }],
  });
  expect(drawn[0]?.label).toMatchObject({ show: true, position: "right", fontWeight: "bold" });
  expect(drawn[0]?.label.formatter({ value: 8625, name: "Leeds" })).toBe("Leeds: £8625");
  expect(drawn[0]?.label.formatter({ value: null, name: "Enfield" })).toBe("");
  expect(drawn[0]?.itemStyle).toMatchObject({ borderColor: "#3D3D3D", borderWidth: 2 });
});

it("labels a single point of a line, and no other", () => {
  const pointLabels = { 2: { value: false, seriesName: true, categoryName: false, position: "Bottom" } };
  const { series: drawn } = draw({ series: [{ ...series, chartType: "Line", pointLabels }] });
  expect(drawn[0]?.label.show).toBe(false);
  const [first, , last] = drawn[0]!.data as [unknown, unknown, { label: LabelOption }];
  expect(first).toBe(8625);
  expect(last.label).toMatchObject({ show: true, position: "bottom" });
  expect(last.label.formatter({ value: 1, name: "Enfield" })).toBe("Weekly cost");
});

it("puts the values' axis of reversed bars below if its labels go to the high side, with gridlines by its unit", () => {
  const { xAxis } = draw({
    type: "BarClustered",
    categoryAxis: { ...axis, reversePlotOrder: true },
    valueAxis: { ...axis, tickLabelPosition: "High", majorUnit: 2500 },
  });
  expect(xAxis[0]).toMatchObject({ interval: 2500 });
  expect(xAxis[0]?.position).toBeUndefined();
});

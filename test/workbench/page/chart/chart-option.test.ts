import type { AxisData, ChartData, SeriesData } from "../../../../src/workbook-file/workbook-data";
import { chartOption } from "../../../../src/workbench/page/chart/chart-option";
import type { ChartReader } from "../../../../src/workbench/page/chart/chart-reader";

const cells: Record<string, (string | number | null | { error: "#N/A" })[]> = {
  "Chart!$A$2:$A$4": ["Leeds", "Kent", "Enfield"],
  "Chart!$B$2:$B$4": [8625, 7270, null],
  "Chart!$C$2:$C$4": [7270, 7270, 7270],
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
  name: "Weekly cost",
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
  title: { text: string; bottom?: number }[];
  xAxis: {
    interval?: number;
    axisLine?: object;
    axisLabel?: object;
    type: string;
    data?: string[];
    inverse?: boolean;
    position?: string;
    name?: string;
    show?: boolean;
  }[];
  yAxis: {
    type: string;
    data?: string[];
    axisLabel?: { formatter(value: number): string };
    axisLine?: object;
    position?: string;
    name?: string;
    min?: number;
    max?: number;
  }[];
  grid: { bottom: number };
  legend?: { data: { name: string }[] };
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
    markLine?: { data: object[] };
  }[];
}
const draw = (change: Partial<ChartData>) => {
  const { option, notDrawn } = chartOption({ ...chart, ...change }, reader);
  return { ...(option as unknown as Option), notDrawn };
};

it("puts a column chart's categories below and leaves a blank out", () => {
  const { xAxis, yAxis, series: drawn, title } = draw({});
  expect(title.map(({ text }) => text)).toEqual(["Residential care"]);
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

it("labels a 100 % chart with the values, as Excel does", () => {
  const labels = { value: true, seriesName: false, categoryName: false, numberFormat: "£#,##0" };
  const { series: drawn } = draw({ type: "ColumnStacked100", series: [{ ...series, hasDataLabels: true, labels }] });
  const { formatter } = drawn[0]?.label as { formatter: (label: object) => string };
  expect(formatter({ value: 1, name: "Kent", dataIndex: 1 })).toBe("£7270");
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
  const named = (title: string) => ({ ...axis, title, titleVisible: true });
  const { title, yAxis } = draw({ categoryAxis: named("Authority"), valueAxis: named("Cost") });
  expect(title).toMatchObject([{ text: "Residential care" }, { text: "Authority", bottom: 12 }]);
  expect(yAxis[0]?.name).toBe("Cost");
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

it("marks no places on a values' axis that is to have none", () => {
  const { yAxis } = draw({ valueAxis: { ...axis, majorTickMark: "None" } });
  expect(yAxis[0]).toMatchObject({ axisTick: { show: false } });
  expect(draw({}).yAxis[0]).not.toHaveProperty("axisTick");
});

it("draws a scatter between two value axes, each with its limits, unit, format and title", () => {
  const across = {
    ...axis,
    minimum: 0,
    maximum: 5,
    majorUnit: 1,
    numberFormat: "£#,##0",
    title: "Cost",
    titleVisible: true,
  };
  const points = { ...series, categories: "Chart!$D$2:$D$4" };
  const { xAxis, yAxis, series: drawn, title } = draw({ type: "XYScatter", series: [points], categoryAxis: across });
  expect(xAxis[0]).toMatchObject({ type: "value", min: 0, max: 5, interval: 1 });
  expect(title[1]?.text).toBe("Cost");
  expect(yAxis[0]).toMatchObject({ type: "value" });
  expect(drawn[0]).toMatchObject({ type: "scatter", symbol: "circle" });
  // The third has no value; it keeps its place, so that looks and labels of points stay with theirs.
  expect(drawn[0]?.data).toEqual([{ value: [1, 8625] }, { value: [2, 7270] }, { value: ["-", "-"] }]);
});

it("draws markers of a series and of single points as set", () => {
  const { series: drawn } = draw({
    type: "XYScatter",
    series: [
      {
        ...series,
        categories: "Chart!$D$2:$D$4",
        markerStyle: "Diamond",
        marker: { size: 9, fill: "#12436D", line: "#FFFFFF" },
        pointMarkers: { 1: { size: 12, fill: "#801650", style: "Square" } },
      },
    ],
  });
  expect(drawn[0]).toMatchObject({
    symbol: "diamond",
    symbolSize: 12,
    itemStyle: { color: "#12436D", borderColor: "#FFFFFF" },
  });
  expect(drawn[0]?.data[1]).toEqual({
    value: [2, 7270],
    symbol: "rect",
    symbolSize: 16,
    itemStyle: { color: "#801650" },
  });
});

it("leaves cleared bars empty, outlines single ones, and leaves them out of the legend if told to", () => {
  const { series: drawn, legend } = draw({
    type: "ColumnStacked",
    legend: { visible: true, position: "Bottom", hiddenEntries: [0] },
    series: [
      { ...series, name: "Base", fill: "None" },
      { ...series, pointFills: { 0: "None" }, pointLines: { 0: { color: "#3D3D3D", weight: 1.5, style: "Dash" } } },
    ],
  });
  expect(drawn[0]?.itemStyle?.color).toBe("transparent");
  expect(drawn[1]?.data[0]).toEqual({
    value: 8625,
    itemStyle: { color: "transparent", borderColor: "#3D3D3D", borderWidth: 2, borderType: "dashed" },
  });
  expect(legend?.data.map(({ name }) => name)).toEqual(["Weekly cost"]);
});

it("labels points with their own words, or with the value in the labels' own format", () => {
  const none = { value: true, seriesName: false, categoryName: false };
  const { series: drawn } = draw({
    type: "XYScatter",
    series: [
      {
        ...series,
        categories: "Chart!$D$2:$D$4",
        pointLabels: { 0: { ...none, text: "Leeds, £8,625" }, 1: { ...none, numberFormat: "£#,##0" } },
      },
    ],
  });
  const [first, second] = drawn[0]!.data as { label: LabelOption }[];
  expect(first?.label).toMatchObject({ show: true, position: "right" });
  expect(first?.label.formatter({ value: [1, 8625], name: "" })).toBe("Leeds, £8,625");
  expect(second?.label.formatter({ value: [2, 7270], name: "" })).toBe("£7270");
});

it("draws the secondary group against an axis of its own, on the other side", () => {
  const { yAxis, series: drawn } = draw({
    series: [series, { ...series, chartType: "LineMarkers", axisGroup: "Secondary" }],
    secondaryValueAxis: { ...axis, minimum: 0, maximum: 1, title: "Share", titleVisible: true },
  });
  expect(yAxis[1]).toMatchObject({ position: "right", min: 0, max: 1, name: "Share" });
  expect(drawn[1]).toMatchObject({ type: "line", symbol: "circle", yAxisIndex: 1 });
});

it("puts an axis where it crosses the other", () => {
  const { yAxis } = draw({ categoryAxis: { ...axis, crossing: "Maximum" } });
  expect(yAxis[0]?.position).toBe("right");
});

it("breaks a long title below the plot into lines within the chart, above the legend", () => {
  const note = {
    ...axis,
    title: `Across\n${"Source: ".repeat(40).trim()}`,
    titleVisible: true,
    titleText: { font: { size: 8 } },
  };
  const { title } = draw({ categoryAxis: note, legend: { visible: true, position: "Bottom" } });
  const lines = title[1]!.text.split("\n");
  expect(lines.length).toBeGreaterThan(3);
  expect(lines[0]).toBe("Across");
  for (const line of lines) expect(line.length * 8 * (96 / 72) * 0.5).toBeLessThan(chart.width * (96 / 72));
  expect(title[1]?.bottom).toBeGreaterThan(30);
});

it("has a label at each unit of an axis, and none where it ends between two", () => {
  const across = { ...axis, minimum: 200, maximum: 550, majorUnit: 100 };
  const { xAxis } = draw({ type: "XYScatter", categoryAxis: across });
  expect(xAxis[0]).toMatchObject({ max: 550, interval: 100, axisLabel: { showMaxLabel: false } });
  const whole = draw({ type: "XYScatter", categoryAxis: { ...across, maximum: 500 } });
  expect(whole.xAxis[0]?.axisLabel).not.toHaveProperty("showMaxLabel");
});

it("makes room for as many rows as a legend takes", () => {
  const bottom = (count: number) => {
    const all = Array.from({ length: count }, (_, index) => ({ ...series, name: `Residential care, part ${index}` }));
    const { grid, legend } = draw({ series: all, legend: { visible: true, position: "Bottom" } });
    expect(legend).toMatchObject({ type: "plain" });
    return grid.bottom;
  };
  expect(bottom(2)).toBeLessThan(bottom(6));
  expect(bottom(6)).toBeLessThan(bottom(12));
});

it("draws an axis's line where it crosses the other at a value, instead of at the side", () => {
  const line = { color: "#3D3D3D", weight: 1.5 };
  const {
    series: drawn,
    xAxis,
    yAxis,
  } = draw({
    type: "XYScatter",
    categoryAxis: { ...axis, crossing: 50, line },
    valueAxis: { ...axis, crossing: 20, line: { ...line, style: "Dash" } },
  });
  expect(drawn[0]?.markLine?.data).toEqual([
    { xAxis: 50, lineStyle: { color: "#3D3D3D", width: 2, type: "dashed" } },
    { yAxis: 20, lineStyle: { color: "#3D3D3D", width: 2, type: "solid" } },
  ]);
  expect([xAxis[0]?.axisLine, yAxis[0]?.axisLine]).toEqual([{ show: false }, { show: false }]);
  const hidden = { ...axis, crossing: 20, line: { style: "None" } };
  expect(draw({ categoryAxis: hidden, valueAxis: { ...axis, crossing: 0 } }).series[0]?.markLine).toBeUndefined();
});

it("breaks a long label at the side into lines, between words", () => {
  const { yAxis } = draw({ type: "BarClustered" });
  const label = yAxis[0]?.axisLabel as unknown as { formatter(text: string): string };
  expect(label.formatter("Support with memory, 65 and over  −£28.05")).toBe(
    "Support with memory, 65 and\nover  −£28.05",
  );
});

it("begins and ends an automatic axis at a gridline, if their distance is set", () => {
  const { yAxis } = draw({ valueAxis: { ...axis, majorUnit: 5 } });
  const { min, max } = yAxis[0] as unknown as Record<"min" | "max", (extent: { min: number; max: number }) => number>;
  const ends = (least: number, most: number) => [min({ min: least, max: most }), max({ min: least, max: most })];
  expect([ends(-12, 0), ends(-12, 3), ends(2, 17)]).toEqual([
    [-15, 0],
    [-15, 5],
    [0, 20],
  ]);
});

import type { AxisData, ChartData, SeriesData, WorkbookData } from "../../src/workbook-file/workbook-data";
import { newXlsx, openXlsx } from "../../src/workbook-file/xlsx";
import { changeSheet, fixture, partsOf } from "./xlsx-files";

const axis: AxisData = {
  title: "£ a week",
  titleVisible: true,
  visible: true,
  minimum: 0,
  maximum: 9000,
  numberFormat: "£#,##0",
  reversePlotOrder: false,
  majorGridlines: true,
};
const plainAxis: AxisData = {
  ...axis,
  title: "",
  titleVisible: false,
  minimum: null,
  maximum: null,
  numberFormat: "General",
  majorGridlines: false,
};
const series: SeriesData = {
  name: "Cost & <more>",
  values: "Sheet1!$B$2:$B$151",
  categories: "Sheet1!$A$2:$A$151",
  chartType: null,
  axisGroup: "Primary",
  fill: "#C9D6D5",
  lineColor: null,
  lineWeight: null,
  lineStyle: null,
  markerStyle: null,
  gapWidth: 30,
  overlap: 100,
  hasDataLabels: false,
  pointFills: { 7: "#0F5C55" },
  trendlines: [],
};
const median: SeriesData = {
  ...series,
  name: "Median",
  chartType: "XYScatterLinesNoMarkers",
  axisGroup: "Secondary",
  fill: null,
  lineColor: "#7A4A00",
  lineWeight: 1.5,
  lineStyle: "Dash",
  markerStyle: "None",
  gapWidth: null,
  overlap: null,
  pointFills: {},
};
const ranked: ChartData = {
  id: "new",
  name: "Ranked bars",
  type: "BarClustered",
  title: { text: "Residential care\n£ a week, 2024-25", visible: true },
  legend: { visible: true, position: "Bottom" },
  left: 200,
  top: 33.5,
  width: 480,
  height: 600,
  series: [series, median],
  categoryAxis: { ...plainAxis, reversePlotOrder: true },
  valueAxis: axis,
  altText: "Bars of 150 authorities, Leeds marked",
};
const withoutBars = { gapWidth: null, overlap: null, pointFills: {}, fill: null };
const trendline = {
  type: "Linear",
  name: "Trend",
  displayEquation: true,
  displayRSquared: true,
  color: "#112233",
} as const;

async function saveAndOpen(charts: readonly ChartData[]): Promise<{ bytes: Uint8Array; data: WorkbookData }> {
  const document = await newXlsx();
  const bytes = await document.save(changeSheet(document.data, "Sheet1", (sheet) => ({ ...sheet, charts })));
  return { bytes, data: (await openXlsx(bytes)).data };
}

test.each<[string, Partial<ChartData>]>([
  ["ranked bars with a median line", {}],
  ["columns", { type: "ColumnClustered", series: [series] }],
  ["stacked columns", { type: "ColumnStacked", series: [{ ...series, hasDataLabels: true }] }],
  ["a line", { type: "Line", series: [{ ...median, axisGroup: "Primary", chartType: null }] }],
  [
    "a line with markers",
    { type: "LineMarkers", series: [{ ...median, axisGroup: "Primary", chartType: null, markerStyle: "Circle" }] },
  ],
  [
    "a scatter",
    {
      type: "XYScatter",
      series: [{ ...series, ...withoutBars, lineStyle: "None", markerStyle: "Diamond", trendlines: [trendline] }],
    },
  ],
  ["an area", { type: "Area", series: [{ ...series, ...withoutBars, fill: "#0F5C55" }] }],
  [
    "columns with a line on the second axis",
    { type: "ColumnClustered", series: [series, { ...median, chartType: "Line" }] },
  ],
  [
    "bars with titles from cells, labels of every kind, and set axes",
    {
      title: {
        text: "Leeds: £270\nCost, 2024-25",
        visible: true,
        formula: "='A sheet'!$B$2",
        font: { size: 12, bold: true, color: "#12436D" },
      },
      categoryAxis: { ...plainAxis, tickLabelPosition: "Low", tickLabelSpacing: 1, font: { size: 8 } },
      valueAxis: {
        ...axis,
        title: "Source: made up",
        titleText: { formula: "=Data!$B$3", font: { size: 8, bold: false } },
        majorUnit: 2000,
        tickLabelPosition: "High",
        gridlineColor: "#D9D9D9",
      },
      series: [
        {
          ...series,
          hasDataLabels: true,
          labels: {
            value: true,
            seriesName: false,
            categoryName: true,
            separator: "\n",
            position: "OutsideEnd",
            font: { size: 9, bold: true, color: "#12436D" },
          },
        },
        {
          ...series,
          name: "Median",
          pointLabels: { 2: { value: true, seriesName: true, categoryName: false, position: "InsideEnd" } },
        },
      ],
    },
  ],
  [
    "no title, no legend",
    { title: { text: "", visible: false }, legend: { visible: false, position: "Right" }, series: [series] },
  ],
])("%s, saved and opened, is the same chart", async (_, change) => {
  const chart = { ...ranked, ...change };
  const { data } = await saveAndOpen([chart]);
  expect(data.sheets[0]?.charts).toEqual([{ ...chart, id: "xl/charts/chart1.xml" }]);
});

test("a chart that is not changed stays as Excel wrote it; one that is changed keeps its place in the file", async () => {
  const bytes = fixture("budget.xlsx");
  const document = await openXlsx(bytes);
  const saved = await document.save(
    changeSheet(document.data, "Budget", (sheet) => ({
      ...sheet,
      charts: [...sheet.charts.map((chart) => ({ ...chart, title: { text: "Spend", visible: true } })), ranked],
    })),
  );
  const { data } = await openXlsx(saved);
  expect(data.sheets[0]?.charts.map(({ id, title }) => [id, title.text])).toEqual([
    ["xl/charts/chart1.xml", "Spend"],
    ["xl/charts/chart2.xml", ranked.title.text],
  ]);
  expect(partsOf(saved)["xl/drawings/commentsDrawing1.vml"]).toBe(partsOf(bytes)["xl/drawings/commentsDrawing1.vml"]);
});

test("a removed chart leaves nothing behind", async () => {
  const document = await openXlsx(fixture("budget.xlsx"));
  const saved = await document.save(changeSheet(document.data, "Budget", (sheet) => ({ ...sheet, charts: [] })));
  const parts = partsOf(saved);
  expect(Object.keys(parts).filter((path) => path.includes("chart"))).toEqual([]);
  expect(JSON.stringify(parts)).not.toContain("chart1.xml");
  expect((await openXlsx(saved)).data.sheets[0]?.charts).toEqual([]);
});

test("a chart of an unsupported type is refused by name, not saved as another type", async () => {
  await expect(saveAndOpen([{ ...ranked, type: "Radar" }])).rejects.toThrow("type Radar cannot be saved");
});

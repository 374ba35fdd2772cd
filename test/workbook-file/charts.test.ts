import type { AxisData, ChartData, LabelsData, SeriesData, WorkbookData } from "../../src/workbook-file/workbook-data";
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
const plainLabel = { value: true, seriesName: false, categoryName: false };
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
    "a scatter with markers, labels and crossing axes as set",
    {
      type: "XYScatter",
      title: { text: "Leeds", visible: true, font: { size: 12, bold: true } },
      categoryAxis: { ...axis, title: "Cost", majorUnit: 100, crossing: 450, line: { color: "#3D3D3D", weight: 1 } },
      valueAxis: { ...axis, crossing: "Maximum", majorTickMark: "None", line: { style: "None" } },
      series: [
        {
          ...series,
          ...withoutBars,
          nameFormula: "=Sheet1!$A$1",
          lineStyle: "None",
          markerStyle: "Circle",
          marker: { size: 7, fill: "#7F93AB", line: "#FFFFFF" },
          pointMarkers: { 3: { style: "Diamond", size: 11, fill: "#12436D" } },
          trendlines: [{ ...trendline, weight: 1.5, style: "Dash" }],
          pointLabels: {
            3: { value: true, seriesName: false, categoryName: false, position: "Right", text: "Leeds\n£270" },
            4: {
              value: true,
              seriesName: false,
              categoryName: false,
              text: "Kent & <more>",
              formula: "=Data!$B$2",
              font: { size: 9, bold: true },
            },
          },
        },
        {
          ...series,
          ...withoutBars,
          name: "Trend alone",
          lineStyle: "None",
          markerStyle: "None",
          trendlines: [trendline],
        },
        { ...series, ...withoutBars, name: "Limits", chartType: "XYScatterSmoothNoMarkers", markerStyle: "None" },
      ],
    },
  ],
  [
    "a scatter whose labels show a column of cells",
    {
      type: "XYScatter",
      series: [
        {
          ...series,
          ...withoutBars,
          lineStyle: "None",
          pointLabels: {
            1: { ...plainLabel, position: "Right", text: "Kent & <more>", formula: "='A sheet'!$E$5" },
            3: { ...plainLabel, position: "Left", text: "", formula: "='A sheet'!$E$7" },
          },
        },
      ],
    },
  ],
  [
    "stacked columns with an invisible base, outlined bars, and lines with markers on an axis of their own",
    {
      type: "ColumnStacked",
      legend: { visible: true, position: "Top", font: { size: 9 }, hiddenEntries: [1] },
      categoryAxis: { ...plainAxis, isBetweenCategories: false },
      secondaryValueAxis: { ...axis, title: "Share", numberFormat: "0%", maximum: 1 },
      series: [
        {
          ...median,
          chartType: "LineMarkers",
          lineStyle: "None",
          lineColor: null,
          lineWeight: null,
          markerStyle: "Dash",
        },
        { ...series, name: "Base", fill: "None", pointFills: {} },
        {
          ...series,
          pointFills: { 0: "None", 2: "#801650" },
          pointLines: { 0: { color: "#3D3D3D", weight: 1, style: "Dash" }, 3: { style: "None" } },
          hasDataLabels: true,
          labels: {
            value: true,
            seriesName: false,
            categoryName: false,
            numberFormat: "£#,##0.0",
            position: "Center",
            fill: "#FFFFFF",
          },
        },
      ],
    },
  ],
  ...(["BarStacked", "BarStacked100", "ColumnStacked100", "AreaStacked100"] as const).map(
    (type): [string, Partial<ChartData>] => {
      const parts = type.startsWith("Area") ? { ...series, ...withoutBars, fill: "#12436D" } : series;
      return [type, { type, series: [parts, { ...parts, name: "Rest", fill: "#A285D1" }] }];
    },
  ),
  [
    "no title, no legend",
    { title: { text: "", visible: false }, legend: { visible: false, position: "Right" }, series: [series] },
  ],
])("%s, saved and opened, is the same chart", async (_, change) => {
  const chart = { ...ranked, ...change };
  const { data } = await saveAndOpen([chart]);
  expect(data.sheets[0]?.charts).toEqual([{ ...chart, id: "xl/charts/chart1.xml" }]);
});

test("labels that show cells of one column say so once for their series, as other programs read it", async () => {
  const label = (row: number, text: string) => ({ ...plainLabel, text, formula: `=Data!$E$${row}` });
  const written = async (pointLabels: Readonly<Record<number, LabelsData>>) =>
    partsOf((await saveAndOpen([{ ...ranked, series: [{ ...series, pointLabels }] }])).bytes)["xl/charts/chart1.xml"];
  const one = await written({ 1: label(5, "Kent"), 3: label(7, "Leeds") });
  expect(one).toContain("<c15:f>Data!$E$4:$E$7</c15:f>");
  expect(one).toContain('<c:pt idx="1"><c:v>Kent</c:v></c:pt><c:pt idx="3"><c:v>Leeds</c:v></c:pt>');
  const apart = await written({ 1: label(5, "Kent"), 3: label(9, "Leeds") });
  expect(apart).toContain("<c15:f>Data!$E$9</c15:f>");
  expect(apart).not.toContain("datalabelsRange");
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

describe.each(["charts.xlsx", "charts-libreoffice.xlsx"])("the charts of %s", (file) => {
  test("are read with their kinds, markers, fills and axes", async () => {
    const { data } = await openXlsx(fixture(file));
    const [scatter, stacked, shares, combined] = data.sheets[0]!.charts;
    expect(scatter).toMatchObject({
      type: "XYScatter",
      title: { text: "Cost and share", visible: true },
      categoryAxis: { minimum: 0, maximum: 800, majorUnit: 200, title: "Cost", crossing: 400 },
      series: [
        {
          lineStyle: "None",
          markerStyle: "Diamond",
          marker: { size: 9, fill: "#12436D" },
          trendlines: [{ type: "Linear", displayEquation: true, displayRSquared: true }],
        },
        { name: "Limit", markerStyle: "None", lineColor: "#801650" },
      ],
    });
    expect(scatter?.series[0]?.nameFormula).toMatch(/^='?Figures'?!C1$/);
    expect(scatter?.series[1]).not.toHaveProperty("nameFormula");
    expect(scatter?.series[1]?.chartType).toMatch(/^XYScatter(Lines|Smooth)NoMarkers$/);
    expect(stacked).toMatchObject({
      type: "ColumnStacked",
      series: [{ fill: "None" }, { pointFills: { 1: "#F46A25" }, hasDataLabels: true }],
    });
    expect(shares).toMatchObject({ type: "BarStacked100", series: [{ chartType: null }, { chartType: null }] });
    expect(combined).toMatchObject({
      type: "ColumnClustered",
      series: [{ axisGroup: "Primary" }, { axisGroup: "Secondary", chartType: "LineMarkers", markerStyle: "Circle" }],
      secondaryValueAxis: { title: "Share", visible: true },
    });
    // Shared with the primary group in the one; LibreOffice made a second one of it.
    expect(combined?.secondaryCategoryAxis !== undefined).toBe(file === "charts-libreoffice.xlsx");
  });

  test("are the same charts if they are changed and saved", async () => {
    const document = await openXlsx(fixture(file));
    const before = document.data.sheets[0]!.charts;
    const renamed = before.map((chart) => ({ ...chart, name: `${chart.name} again` }));
    const saved = await document.save(changeSheet(document.data, "Figures", (one) => ({ ...one, charts: renamed })));
    const after = (await openXlsx(saved)).data.sheets[0]!.charts;
    const round = (chart: ChartData) =>
      JSON.parse(
        JSON.stringify(chart, (_, part: unknown) => (typeof part === "number" ? Math.round(part) : part)),
      ) as unknown;
    expect(after.map(round)).toEqual(renamed.map(round));
  });
});

test.each([
  ["ColumnStacked", "OutsideEnd"],
  ["Line", "InsideEnd"],
  ["BarClustered", "Top"],
  ["Area", "Center"],
] as const)(
  "a label of %s at %s, which Excel would take for damage, is saved at the automatic place",
  async (type, position) => {
    const labels = { value: true, seriesName: false, categoryName: false, position };
    const one = { ...series, ...withoutBars, hasDataLabels: true, labels, pointLabels: { 1: labels } };
    const { bytes } = await saveAndOpen([{ ...ranked, type, series: [one] }]);
    expect(partsOf(bytes)["xl/charts/chart1.xml"]).not.toContain("dLblPos");
  },
);

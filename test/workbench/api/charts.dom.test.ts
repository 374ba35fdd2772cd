import { startOffice } from "../../support/office-host";

const table = [
  ["Council", "Cost", "Median"],
  ["Leeds", 270, 500],
  ["Kent", 510, 500],
  ["Enfield", 640, 500],
];

/** Adds a chart of the table and passes it to `draw`. */
async function withChart(draw: (chart: Excel.Chart, sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C4").values = table;
    await context.sync();
    draw(sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Auto"), sheet);
    await context.sync();
  });
}

function chartOf(model: Awaited<ReturnType<typeof startOffice>>["model"]) {
  return model.charts.of(model.activeSheet.id)[0]!;
}

test("takes categories from a first column of texts, and names of series from a first row", async () => {
  const { model } = await startOffice();
  await withChart(() => undefined);
  expect(chartOf(model)).toMatchObject({
    name: "Chart 1",
    type: "ColumnClustered",
    series: [
      { name: "Cost", values: "Sheet1!$B$2:$B$4", categories: "Sheet1!$A$2:$A$4" },
      { name: "Median", values: "Sheet1!$C$2:$C$4", categories: "Sheet1!$A$2:$A$4" },
    ],
  });
});

test("draws series, points, axes, legend, title and position as set", async () => {
  const { model } = await startOffice();
  await withChart((chart, sheet) => {
    chart.name = "Ranked";
    chart.title.text = "Cost per week";
    chart.legend.position = "Top";
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.title.text = "£";
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.setPosition("E2", "H11");
    const cost = chart.series.getItemAt(0);
    cost.gapWidth = 40;
    cost.overlap = 100;
    cost.format.fill.setSolidColor("#7f93ab");
    cost.points.getItemAt(0).format.fill.setSolidColor("#0B3C5D");
    const median = chart.series.getItemAt(1);
    median.chartType = "Line";
    median.markerStyle = "None";
    median.format.line.color = "#B33A00";
    median.format.line.lineStyle = "Dash";
    median.format.line.weight = 2;
    const added = chart.series.add("Again");
    added.setValues(sheet.getRange("B2:B4"));
    added.setXAxisValues(sheet.getRange("A2:A4"));
    added.axisGroup = "Secondary";
  });
  expect(chartOf(model)).toMatchObject({
    name: "Ranked",
    title: { text: "Cost per week", visible: true },
    legend: { visible: true, position: "Top" },
    valueAxis: { minimum: 0, title: "£", titleVisible: true, majorGridlines: false },
    categoryAxis: { reversePlotOrder: true },
    // Four columns of 64 pixels to its left, and four wide; rows of 15 points.
    left: 192,
    top: 15,
    width: 192,
    height: 150,
    series: [
      { gapWidth: 40, overlap: 100, fill: "#7F93AB", pointFills: { 0: "#0B3C5D" } },
      { chartType: "Line", markerStyle: "None", lineColor: "#B33A00", lineStyle: "Dash", lineWeight: 2 },
      { name: "Again", values: "Sheet1!$B$2:$B$4", categories: "Sheet1!$A$2:$A$4", axisGroup: "Secondary" },
    ],
  });
});

test("reads back in a second request what was drawn in the first", async () => {
  await startOffice();
  await withChart((chart) => (chart.name = "Ranked"));
  await Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem("Sheet1");
    const chart = charts.getItem("ranked");
    chart.load("name,chartType,left");
    chart.series.load("items/name");
    const points = chart.series.getItemAt(0).points;
    points.load("count,items/value");
    const count = charts.getCount();
    await context.sync();
    expect(count.value).toBe(1);
    expect(chart.series.items.map(({ name }) => name)).toEqual(["Cost", "Median"]);
    expect(points.count).toBe(3);
    expect(points.items.map(({ value }) => value)).toEqual([270, 510, 640]);

    chart.delete();
    const gone = charts.getItemOrNullObject("Ranked");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test("adds, reads and deletes trend lines", async () => {
  const { model } = await startOffice();
  await withChart((chart) => {
    const line = chart.series.getItemAt(0).trendlines.add("Linear");
    line.showEquation = true;
    line.showRSquared = true;
    line.format.line.color = "red";
    chart.series.getItemAt(0).trendlines.add("Exponential");
  });
  expect(chartOf(model).series[0]?.trendlines).toEqual([
    { type: "Linear", name: "Linear (Cost)", displayEquation: true, displayRSquared: true, color: "#FF0000" },
    { type: "Exponential", name: "Exponential (Cost)", displayEquation: false, displayRSquared: false, color: null },
  ]);
  await Excel.run(async (context) => {
    const series = context.workbook.worksheets.getItem("Sheet1").charts.getItemAt(0).series.getItemAt(0);
    series.trendlines.getItem(0).delete();
    series.trendlines.load("items/type");
    await context.sync();
    expect(series.trendlines.items.map(({ type }) => type)).toEqual(["Exponential"]);
  });
});

test.each<[string, (chart: Excel.Chart) => void]>([
  ["a point past the last", (chart) => void chart.series.getItemAt(0).points.getItemAt(3).load("value")],
  ["a gap of no sense", (chart) => void (chart.series.getItemAt(0).gapWidth = 900)],
  ["a colour that is none", (chart) => void chart.series.getItemAt(0).format.fill.setSolidColor("quite red")],
])("refuses %s", async (_, draw) => {
  await startOffice();
  await expect(withChart(draw)).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("a chart's references follow inserted rows", async () => {
  const { model } = await startOffice();
  await withChart(() => undefined);
  model.insertRows(model.activeSheet.id, 2, 2);
  expect(chartOf(model).series[0]).toMatchObject({ values: "Sheet1!$B$2:$B$6", categories: "Sheet1!$A$2:$A$6" });
});

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
  [
    "a label outside stacked columns",
    (chart) => {
      chart.chartType = "ColumnStacked";
      chart.series.getItemAt(0).dataLabels.position = "OutsideEnd";
    },
  ],
  [
    "a label at the end of a line's point",
    (chart) => {
      chart.series.getItemAt(0).chartType = "Line";
      chart.series.getItemAt(0).points.getItemAt(0).dataLabel.position = "InsideEnd";
    },
  ],
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

test("titles show cells, and follow them; a title that is typed stays as it is", async () => {
  const { model } = await startOffice();
  await withChart((chart, sheet) => {
    sheet.getRange("F1:F2").values = [["Leeds: £270"], ["Source: made up"]];
    chart.title.setFormula("=Sheet1!$F$1");
    chart.title.format.font.size = 12;
    chart.title.format.font.bold = true;
    chart.title.format.font.color = "#12436D";
    chart.axes.valueAxis.title.setFormula("=Sheet1!$F$2");
    chart.axes.valueAxis.title.format.font.size = 8;
    chart.axes.categoryAxis.title.text = "Councils";
  });
  const shown = () => {
    const [chart] = model.toData().sheets[0]!.charts;
    return [chart!.title.text, chart!.valueAxis.title, chart!.categoryAxis.title];
  };
  expect(shown()).toEqual(["Leeds: £270", "Source: made up", "Councils"]);
  expect(chartOf(model)).toMatchObject({
    title: { formula: "=Sheet1!$F$1", font: { size: 12, bold: true, color: "#12436D" } },
    valueAxis: { titleVisible: true, titleText: { formula: "=Sheet1!$F$2", font: { size: 8 } } },
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("F1").values = [["Leeds: £300"]];
    sheet.getRange("1:1").insert("Down");
    sheet.name = "Moved";
    await context.sync();
    const { title, axes } = sheet.charts.getItemAt(0);
    title.load("text");
    axes.valueAxis.title.load("text");
    await context.sync();
    expect([title.text, axes.valueAxis.title.text]).toEqual(["Leeds: £300", "Source: made up"]);
  });
  expect(chartOf(model).title.formula).toBe("=Moved!$F$2");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Moved").charts.getItemAt(0).title.text = "Typed";
    await context.sync();
  });
  expect(shown()[0]).toBe("Typed");
  expect(chartOf(model).title.formula).toBeUndefined();
});

test("a title whose cell was deleted with its sheet says so", async () => {
  const { model } = await startOffice();
  await withChart((chart) => chart.title.setFormula("=Elsewhere!$A$1"));
  expect(model.toData().sheets[0]!.charts[0]!.title.text).toBe("#REF!");
});

test("axes take a font, the side and spacing of their labels, a unit, and the colour of their gridlines", async () => {
  const { model } = await startOffice();
  await withChart(({ axes: { categoryAxis, valueAxis } }) => {
    categoryAxis.tickLabelPosition = "Low";
    categoryAxis.tickLabelSpacing = 1;
    categoryAxis.format.font.size = 8;
    valueAxis.tickLabelPosition = "High";
    valueAxis.majorUnit = 250;
    valueAxis.majorGridlines.format.line.color = "#d9d9d9";
  });
  expect(chartOf(model)).toMatchObject({
    categoryAxis: { tickLabelPosition: "Low", tickLabelSpacing: 1, font: { size: 8 } },
    valueAxis: { tickLabelPosition: "High", majorUnit: 250, gridlineColor: "#D9D9D9" },
  });
  await Excel.run(async (context) => {
    const { categoryAxis, valueAxis } = context.workbook.worksheets.getItem("Sheet1").charts.getItemAt(0).axes;
    categoryAxis.tickLabelSpacing = "";
    valueAxis.majorUnit = "";
    valueAxis.load("majorUnit,tickLabelPosition");
    categoryAxis.load("tickLabelSpacing");
    await context.sync();
    expect([valueAxis.majorUnit, valueAxis.tickLabelPosition, categoryAxis.tickLabelSpacing]).toEqual(["", "High", ""]);
  });
  await expect(withChart(({ axes }) => (axes.valueAxis.majorUnit = 0))).rejects.toMatchObject({
    code: "InvalidArgument",
  });
  await expect(withChart(({ axes }) => (axes.categoryAxis.tickLabelSpacing = 0.5))).rejects.toMatchObject({
    code: "InvalidArgument",
  });
});

test("data labels say series, category or value, of a whole series or of one point", async () => {
  const { model } = await startOffice();
  await withChart((chart) => {
    const [cost, median] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
    cost.dataLabels.position = "OutsideEnd";
    median.chartType = "Line";
    cost.dataLabels.format.font.bold = true;
    cost.dataLabels.format.fill.setSolidColor("white");
    const last = median.points.getItemAt(2);
    last.hasDataLabel = true;
    last.dataLabel.showSeriesName = true;
    last.dataLabel.showValue = false;
    last.dataLabel.position = "Top";
    const first = median.points.getItemAt(0);
    first.dataLabel.showCategoryName = true;
    first.dataLabel.separator = "; ";
  });
  const [cost, median] = chartOf(model).series;
  const value = { value: true, seriesName: false, categoryName: false };
  expect(cost).toMatchObject({
    hasDataLabels: true,
    labels: { ...value, position: "OutsideEnd", font: { bold: true }, fill: "#FFFFFF" },
  });
  expect(median).toMatchObject({
    hasDataLabels: false,
    pointLabels: {
      0: { ...value, categoryName: true, separator: "; " },
      2: { value: false, seriesName: true, categoryName: false, position: "Top" },
    },
  });
  await Excel.run(async (context) => {
    const series = context.workbook.worksheets.getItem("Sheet1").charts.getItemAt(0).series.getItemAt(1);
    const [first, last] = [series.points.getItemAt(0), series.points.getItemAt(2)];
    first.hasDataLabel = false;
    last.dataLabel.format.fill.setSolidColor("#C3CFDD");
    last.dataLabel.format.fill.clear();
    first.load("hasDataLabel");
    last.load("hasDataLabel");
    last.dataLabel.load("showSeriesName,showValue,position");
    await context.sync();
    expect([first.hasDataLabel, last.hasDataLabel]).toEqual([false, true]);
    expect(last.dataLabel.toJSON()).toMatchObject({ showSeriesName: true, showValue: false, position: "Top" });
    expect(chartOf(model).series[1]!.pointLabels?.[2]).not.toHaveProperty("fill");
    series.hasDataLabels = false;
    await context.sync();
  });
  expect(chartOf(model).series[1]!.pointLabels).toBeUndefined();
});

test("a scatter takes its own x values, and markers in style, size and colours, of a series or of one point", async () => {
  const { model } = await startOffice();
  await withChart((chart, sheet) => {
    chart.chartType = "XYScatter";
    const points = chart.series.getItemAt(0);
    points.setXAxisValues(sheet.getRange("C2:C4"));
    points.markerStyle = "Diamond";
    points.markerSize = 9;
    points.markerBackgroundColor = "#12436d";
    points.markerForegroundColor = "white";
    const own = points.points.getItemAt(1);
    own.markerSize = 12;
    own.format.fill.setSolidColor("#801650");
  });
  expect(chartOf(model)).toMatchObject({
    type: "XYScatter",
    series: [
      {
        values: "Sheet1!$B$2:$B$4",
        categories: "Sheet1!$C$2:$C$4",
        markerStyle: "Diamond",
        marker: { size: 9, fill: "#12436D", line: "#FFFFFF" },
        pointMarkers: { 1: { size: 12, fill: "#801650" } },
        pointFills: {},
      },
      {},
    ],
  });
  await Excel.run(async (context) => {
    const series = context.workbook.worksheets.getItem("Sheet1").charts.getItemAt(0).series.getItemAt(0);
    series.load("markerStyle,markerSize,markerBackgroundColor");
    const own = series.points.getItemAt(1).load("markerStyle,markerSize,markerBackgroundColor");
    await context.sync();
    expect([series.markerStyle, series.markerSize, series.markerBackgroundColor]).toEqual(["Diamond", 9, "#12436D"]);
    expect([own.markerStyle, own.markerSize, own.markerBackgroundColor]).toEqual(["Diamond", 12, "#801650"]);
  });
  await expect(withChart((chart) => (chart.series.getItemAt(0).markerSize = 1))).rejects.toMatchObject({
    code: "InvalidArgument",
  });
});

test("fills are cleared to nothing, and single bars have outlines", async () => {
  const { model } = await startOffice();
  await withChart((chart) => {
    chart.chartType = "ColumnStacked";
    chart.series.getItemAt(0).format.fill.clear();
    const bar = chart.series.getItemAt(1).points.getItemAt(0).format;
    bar.fill.clear();
    bar.border.color = "#3d3d3d";
    bar.border.weight = 1.5;
    bar.border.lineStyle = "Dash";
    chart.series.getItemAt(1).points.getItemAt(1).format.border.clear();
  });
  expect(chartOf(model).series).toMatchObject([
    { fill: "None" },
    {
      pointFills: { 0: "None" },
      pointLines: { 0: { color: "#3D3D3D", weight: 1.5, style: "Dash" }, 1: { style: "None" } },
    },
  ]);
});

test("a point's label has words of its own, those of a cell, or a number format; the one set last holds", async () => {
  const { model } = await startOffice();
  await withChart((chart, sheet) => {
    sheet.getRange("F1").values = [["Leeds, £270"]];
    chart.chartType = "Line";
    const series = chart.series.getItemAt(0);
    series.dataLabels.numberFormat = "£#,##0";
    series.dataLabels.position = "Top";
    series.points.getItemAt(0).dataLabel.formula = "=Sheet1!$F$1";
    series.points.getItemAt(1).dataLabel.text = "Kent";
    series.points.getItemAt(2).dataLabel.linkNumberFormat = true;
  });
  expect(chartOf(model).series[0]).toMatchObject({
    labels: { numberFormat: "£#,##0", position: "Top" },
    pointLabels: { 0: { formula: "=Sheet1!$F$1" }, 1: { text: "Kent", numberFormat: "£#,##0" }, 2: { value: true } },
  });
  expect(chartOf(model).series[0]?.pointLabels?.[2]).not.toHaveProperty("numberFormat");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const { points } = sheet.charts.getItemAt(0).series.getItemAt(0);
    sheet.getRange("F1").values = [["Leeds, £300"]];
    sheet.getRange("1:1").insert("Down");
    await context.sync();
    const labels = [0, 1, 2].map((point) => points.getItemAt(point).dataLabel.load("text,formula,autoText"));
    await context.sync();
    expect(labels.map(({ text }) => text)).toEqual(["Leeds, £300", "Kent", ""]);
    expect(labels.map(({ autoText }) => autoText)).toEqual([false, false, true]);
    expect(labels[0]?.formula).toBe("=Sheet1!$F$2");
    labels[1]!.formula = "=Sheet1!$F$2";
    labels[0]!.autoText = true;
    await context.sync();
  });
  const [first, second] = [0, 1].map((point) => model.toData().sheets[0]!.charts[0]!.series[0]!.pointLabels?.[point]);
  expect(first).not.toHaveProperty("formula");
  expect(second).toMatchObject({ formula: "=Sheet1!$F$2", text: "Leeds, £300" });
});

test("the secondary group has axes of its own once a series is in it", async () => {
  const { model } = await startOffice();
  await withChart((chart) => {
    const median = chart.series.getItemAt(1);
    median.chartType = "LineMarkers";
    median.axisGroup = "Secondary";
    const axis = chart.axes.getItem("Value", "Secondary");
    axis.minimum = 0;
    axis.maximum = 1;
    axis.numberFormat = "0%";
    axis.title.text = "Share";
    axis.format.line.lineStyle = "None";
  });
  expect(chartOf(model)).toMatchObject({
    secondaryValueAxis: {
      minimum: 0,
      maximum: 1,
      numberFormat: "0%",
      title: "Share",
      titleVisible: true,
      line: { style: "None" },
    },
  });
  await Excel.run(async (context) => {
    const { axes } = context.workbook.worksheets.getItem("Sheet1").charts.getItemAt(0);
    const [value, category] = [axes.getItem("Value", "Secondary"), axes.getItem("Category", "Secondary")];
    value.load("axisGroup,type,maximum");
    category.load("axisGroup,type,visible");
    await context.sync();
    expect([value.axisGroup, value.type, value.maximum]).toEqual(["Secondary", "Value", 1]);
    expect([category.axisGroup, category.type, category.visible]).toEqual(["Secondary", "Category", false]);
  });
  await expect(withChart(({ axes }) => void axes.getItem("Value", "Secondary").load("visible"))).rejects.toMatchObject({
    code: "ItemNotFound",
  });
});

test("axes cross where they are told to, and have lines and tick marks as set", async () => {
  const { model } = await startOffice();
  await withChart(({ axes: { categoryAxis, valueAxis } }) => {
    valueAxis.setPositionAt(500);
    categoryAxis.position = "Maximum";
    categoryAxis.isBetweenCategories = false;
    categoryAxis.majorTickMark = "None";
    categoryAxis.format.line.color = "#3D3D3D";
    categoryAxis.format.line.weight = 1;
  });
  expect(chartOf(model)).toMatchObject({
    valueAxis: { crossing: 500 },
    categoryAxis: {
      crossing: "Maximum",
      isBetweenCategories: false,
      majorTickMark: "None",
      line: { color: "#3D3D3D", weight: 1 },
    },
  });
  await Excel.run(async (context) => {
    const { valueAxis, categoryAxis } = context.workbook.worksheets.getItem("Sheet1").charts.getItemAt(0).axes;
    valueAxis.load("position,positionAt,majorTickMark");
    categoryAxis.load("position");
    await context.sync();
    expect([valueAxis.position, valueAxis.positionAt, valueAxis.majorTickMark]).toEqual(["Custom", 500, "Outside"]);
    expect(categoryAxis.position).toBe("Maximum");
    valueAxis.position = "Automatic";
    await context.sync();
  });
  expect(chartOf(model).valueAxis.crossing).toBeUndefined();
  await expect(withChart(({ axes }) => (axes.valueAxis.isBetweenCategories = true))).rejects.toMatchObject({
    code: "InvalidArgument",
  });
});

test("a legend has a font, and leaves out the series that it is told to", async () => {
  const { model } = await startOffice();
  await withChart(({ legend }) => {
    legend.format.font.size = 9;
    legend.legendEntries.getItemAt(0).visible = false;
    legend.position = "Top";
  });
  expect(chartOf(model).legend).toEqual({ visible: true, position: "Top", font: { size: 9 }, hiddenEntries: [0] });
  await Excel.run(async (context) => {
    const { legend } = context.workbook.worksheets.getItem("Sheet1").charts.getItemAt(0);
    const entries = legend.legendEntries.load("items/visible,items/index");
    await context.sync();
    expect(entries.items.map(({ index, visible }) => [index, visible])).toEqual([
      [0, false],
      [1, true],
    ]);
    entries.items[0]!.visible = true;
    await context.sync();
  });
  expect(chartOf(model).legend.hiddenEntries).toBeUndefined();
});

test("trend lines have a weight and a style", async () => {
  const { model } = await startOffice();
  await withChart((chart) => {
    const { line } = chart.series.getItemAt(0).trendlines.add("Linear").format;
    line.weight = 1.5;
    line.lineStyle = "Dash";
  });
  expect(chartOf(model).series[0]?.trendlines).toMatchObject([{ weight: 1.5, style: "Dash" }]);
});

import { startOffice } from "../../support/office-host";

/** Time for messages to leave the host and be handled by office.js. */
const soon = () => new Promise((resolve) => setTimeout(resolve, 30));

test("a sheet's onChanged reports a person's edit, with the values before and after", async () => {
  const { model } = await startOffice();
  const told: Excel.WorksheetChangedEventArgs[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").onChanged.add(async (event) => void told.push(event));
    await context.sync();
  });
  model.setInput(model.activeSheet.id, 4, 1, "5");
  model.setInput(model.activeSheet.id, 4, 1, "£6");
  await soon();
  expect(told).toHaveLength(2);
  expect(told[1]).toMatchObject({
    address: "B5",
    changeType: "RangeEdited",
    source: "Local",
    triggerSource: "Unknown",
    worksheetId: model.activeSheet.id,
    details: { valueBefore: 5, valueAfter: 6, valueTypeBefore: "Double", valueTypeAfter: "Double" },
  });
});

test("an edit by the add-in says so, and inserted rows are reported", async () => {
  await startOffice();
  const told: (readonly [string, string, string | undefined])[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.onChanged.add(async ({ address, changeType, triggerSource }) => {
      told.push([address, changeType, triggerSource]);
    });
    await context.sync();
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("3:4").insert("Down");
    await context.sync();
    await soon();
  });
  expect(told).toEqual([
    ["A1:B2", "RangeEdited", "ThisLocalAddin"],
    ["3:4", "RowInserted", "ThisLocalAddin"],
  ]);
});

test("a sheet's charts report which of them is selected, and the workbook names it", async () => {
  const { model } = await startOffice();
  const told: unknown[] = [];
  const active = () =>
    Excel.run(async (context) => {
      const chart = context.workbook.getActiveChartOrNullObject().load({ name: true });
      await context.sync();
      return chart.isNullObject ? null : chart.name;
    });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1").load({ id: true });
    const first = sheet.charts.add("Line", sheet.getRange("A1:B2"), "Columns");
    first.name = "First";
    sheet.charts.add("Line", sheet.getRange("A1:B2"), "Columns").name = "Second";
    await context.sync();
    sheet.charts.onActivated.add(async ({ chartId, type }) => void told.push([type, chartId]));
    sheet.charts.onDeactivated.add(async ({ chartId, type }) => void told.push([type, chartId]));
    await context.sync();
    first.activate();
    await context.sync();
  });
  expect(await active()).toBe("First");
  const { id } = model.activeSheet;
  const [first, second] = model.charts.of(id).map((chart) => chart.id);
  model.selectChart({ sheet: id, chart: second! });
  expect(await active()).toBe("Second");
  model.charts.remove(id, second!);
  expect(await active()).toBeNull();
  model.select(id, { top: 0, left: 0, bottom: 0, right: 0 });
  await soon();
  expect(told).toEqual([
    ["ChartActivated", first],
    ["ChartDeactivated", first],
    ["ChartActivated", second],
    ["ChartDeactivated", second],
  ]);
});

test("the collection's handler gets the events of every sheet until it is removed", async () => {
  const { model } = await startOffice();
  const told: string[] = [];
  const handler = await Excel.run(async (context) => {
    context.workbook.worksheets.add("Budget");
    const added = context.workbook.worksheets.onChanged.add(async ({ address }) => void told.push(address));
    await context.sync();
    return added;
  });
  for (const { id } of model.sheets) model.setInput(id, 0, 0, "1");
  await soon();
  expect(told).toEqual(["A1", "A1"]);
  handler.remove();
  await handler.context.sync();
  model.setInput(model.activeSheet.id, 0, 0, "2");
  await soon();
  expect(told).toHaveLength(2);
});

test("selecting cells and showing another sheet are reported", async () => {
  const { model } = await startOffice();
  const told: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const budget = worksheets.add("Budget");
    worksheets.onSelectionChanged.add(async ({ address }) => void told.push(`selected ${address}`));
    budget.onActivated.add(async () => void told.push("shown"));
    budget.onDeactivated.add(async () => void told.push("left"));
    await context.sync();
    budget.getRange("C3:D4").select();
    await context.sync();
    await soon();
    const selected = context.workbook.getSelectedRange();
    const cell = context.workbook.getActiveCell();
    selected.load("address");
    cell.load("address");
    await context.sync();
    expect(selected.address).toBe("Budget!C3:D4");
    expect(cell.address).toBe("Budget!C3");
  });
  const [first] = model.sheets;
  model.activate(first!.id);
  await soon();
  expect(told).toEqual(["shown", "selected C3:D4", "left", "selected A1"]);
});

test("a sheet's handler gets no events of other sheets", async () => {
  const { model } = await startOffice();
  const told: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Budget").onChanged.add(async ({ address }) => void told.push(address));
    await context.sync();
  });
  model.setInput(model.sheets[0]!.id, 0, 0, "1");
  model.setInput(model.sheets[1]!.id, 1, 0, "1");
  await soon();
  expect(told).toEqual(["A2"]);
});

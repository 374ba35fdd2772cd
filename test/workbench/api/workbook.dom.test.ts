import { startOffice } from "../../support/office-host";

const sheet1 = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

test("names refer to ranges, are found in upper or lower case and lead to their range", async () => {
  const { model } = await startOffice();
  await Excel.run(async (context) => {
    const { names } = context.workbook;
    names.add("peer_group", sheet1(context).getRange("B2:B4"), "who is compared");
    names.add("limit", "=0.2");
    await context.sync();
    const item = names.getItem("Peer_Group");
    item.load("name,type,value,formula,comment,scope");
    const range = item.getRange();
    range.load("address");
    const byName = sheet1(context).getRange("peer_group");
    byName.load("address");
    const limit = names.getItem("limit");
    limit.load("type,value");
    const noRange = limit.getRangeOrNullObject();
    await context.sync();
    expect(item.toJSON()).toMatchObject({
      name: "peer_group",
      type: "Range",
      value: "Sheet1!$B$2:$B$4",
      formula: "=Sheet1!$B$2:$B$4",
      comment: "who is compared",
      scope: "Workbook",
    });
    expect([range.address, byName.address]).toEqual(["Sheet1!B2:B4", "Sheet1!B2:B4"]);
    expect([limit.type, limit.value, noRange.isNullObject]).toEqual(["Double", 0.2, true]);
    item.delete();
    await context.sync();
  });
  expect(model.names.all.map(({ name }) => name)).toEqual(["limit"]);
});

test.each(["", "x".repeat(32), "a/b", "'a", "a'", "History", "history"])("refuses to call a sheet %j", async (name) => {
  await startOffice();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

test.each([
  ["a name that is a cell", "B2", "InvalidArgument"],
  ["a name with a space", "peer group", "InvalidArgument"],
  ["a name that is there", "taken", "ItemAlreadyExists"],
])("refuses %s", async (_, name, code) => {
  await startOffice();
  const added = Excel.run(async (context) => {
    context.workbook.names.add("taken", sheet1(context).getRange("A1"));
    context.workbook.names.add(name, sheet1(context).getRange("A1"));
    await context.sync();
  });
  await expect(added).rejects.toMatchObject({ code });
});

test("formats can be set and read; a value on which the cells differ is null", async () => {
  const { model } = await startOffice();
  await Excel.run(async (context) => {
    const range = sheet1(context).getRange("A1:B2");
    range.format.fill.color = "#fff4ce";
    range.format.font.bold = true;
    range.format.horizontalAlignment = "Right";
    range.format.wrapText = true;
    range.format.columnWidth = 210;
    range.format.borders.getItem("EdgeBottom").style = "Continuous";
    range.format.borders.getItem("InsideHorizontal").color = "#336699";
    sheet1(context).getRange("B2").format.font.bold = false;
    range.numberFormat = "0.0%" as unknown as string[][];
    await context.sync();
    range.load({
      format: { fill: { color: true }, font: { bold: true, size: true }, columnWidth: true },
      numberFormat: true,
    });
    await context.sync();
    expect(range.format.fill.color).toBe("#FFF4CE");
    expect(range.format.font.bold).toBeNull();
    expect(range.format.font.size).toBe(11);
    expect(range.format.columnWidth).toBe(210);
    expect(range.numberFormat).toEqual([
      ["0.0%", "0.0%"],
      ["0.0%", "0.0%"],
    ]);
    sheet1(context).getRange("A1").format.fill.clear();
    await context.sync();
  });
  const { id } = model.activeSheet;
  expect(model.cell(id, 0, 0).format).toEqual({
    bold: true,
    horizontalAlignment: "Right",
    wrapText: true,
    borders: { EdgeBottom: { style: "Continuous", weight: "Thin", color: "#336699" } },
  });
  expect(model.cell(id, 1, 1).format.borders?.EdgeBottom).toMatchObject({ style: "Continuous", color: "#000000" });
  expect(model.activeSheet.properties.columnWidths).toEqual({ 0: 280, 1: 280 });
});

test("ranges lead to other ranges", async () => {
  await startOffice();
  await Excel.run(async (context) => {
    const range = sheet1(context).getRange("B2:C3");
    const led: Record<string, Excel.Range> = {
      "Sheet1!B2:D5": range.getResizedRange(2, 1),
      "Sheet1!C1:D2": range.getOffsetRange(-1, 1),
      "Sheet1!C4": range.getCell(2, 1),
      "Sheet1!B3:C3": range.getRow(1),
      "Sheet1!C2:C3": range.getColumn(1),
      "Sheet1!C3": range.getIntersection("C3:E9"),
      "Sheet1!A1:C3": range.getBoundingRect("A1"),
      "Sheet1!2:3": range.getEntireRow(),
      "Sheet1!B:C": range.getEntireColumn(),
      "Sheet1!B4:C5": range.getRowsBelow(2),
      "Sheet1!A2:A3": range.getColumnsBefore(),
    };
    const apart = range.getIntersectionOrNullObject("E9");
    for (const one of Object.values(led)) one.load("address");
    await context.sync();
    expect(Object.values(led).map(({ address }) => address)).toEqual(Object.keys(led));
    expect(apart.isNullObject).toBe(true);
    range.getOffsetRange(-2, 0).load("address");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

test("the used range includes cells with contents, and cells that only have a format", async () => {
  await startOffice();
  await Excel.run(async (context) => {
    const sheet = sheet1(context);
    expect(await isNull(context, sheet.getUsedRangeOrNullObject())).toBe(true);
    sheet.getRange("B2:C3").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("E5").format.font.italic = true;
    const [used, values] = [sheet.getUsedRange(), sheet.getUsedRange(true)];
    used.load("address");
    values.load("address");
    await context.sync();
    expect([used.address, values.address]).toEqual(["Sheet1!B2:E5", "Sheet1!B2:C3"]);
  });
});

async function isNull(context: Excel.RequestContext, object: OfficeExtension.ClientObject): Promise<boolean> {
  await context.sync();
  return object.isNullObject;
}

test("sheets can be added, renamed, moved, hidden, frozen and deleted", async () => {
  const { model } = await startOffice();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const budget = worksheets.add("Budget");
    budget.name = "Budget 2025";
    budget.position = 0;
    budget.showGridlines = false;
    budget.freezePanes.freezeRows(2);
    sheet1(context).visibility = "Hidden";
    await context.sync();
    expect(() => worksheets.add("Budget 2025")).not.toThrow();
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  });
  expect(model.sheets.map(({ properties }) => [properties.name, properties.visibility])).toEqual([
    ["Budget 2025", "Visible"],
    ["Sheet1", "Hidden"],
  ]);
  expect(model.sheets[0]!.properties).toMatchObject({ showGridlines: false, freezeRows: 2 });
});

test("settings keep JSON values", async () => {
  const { model } = await startOffice();
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("seen", { year: "2024-25", n: [1, 2] });
    await context.sync();
    const seen = settings.getItemOrNullObject("seen");
    const none = settings.getItemOrNullObject("none");
    seen.load("value");
    await context.sync();
    expect(seen.value).toEqual({ year: "2024-25", n: [1, 2] });
    expect(none.isNullObject).toBe(true);
    seen.delete();
    await context.sync();
  });
  expect(model.settings.keys).toEqual([]);
});

import { startOffice } from "../../support/office-host";

const sheet1 = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

/** A table "Homes" at B2:D4 with two rows. */
async function startWithTable() {
  const office = await startOffice();
  await Excel.run(async (context) => {
    sheet1(context).getRange("B2:D4").values = [
      ["Home", "Cost", "Places"],
      ["Elm", 30, 4],
      ["Ash", 10, 2],
    ];
    const table = sheet1(context).tables.add("B2:D4", true);
    table.name = "Homes";
    await context.sync();
  });
  return office;
}

test("a table has a name, a style, parts and a sheet, and is found by name in upper or lower case", async () => {
  await startWithTable();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("homes");
    table.style = "TableStyleLight9";
    table.showBandedRows = false;
    table.load("id,name,style,showHeaders,showTotals,showBandedRows");
    const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    parts.forEach((part) => part.load("address"));
    table.worksheet.load("name");
    const none = context.workbook.tables.getItemOrNullObject("none");
    const count = sheet1(context).tables.getCount();
    const touched = sheet1(context).getRange("D4:F9").getTables().getFirst();
    touched.load("name");
    await context.sync();
    expect(table.toJSON()).toMatchObject({
      name: "Homes",
      style: "TableStyleLight9",
      showHeaders: true,
      showTotals: false,
      showBandedRows: false,
    });
    expect(parts.map(({ address }) => address)).toEqual(["Sheet1!B2:D4", "Sheet1!B2:D2", "Sheet1!B3:D4"]);
    expect([table.worksheet.name, none.isNullObject, count.value, touched.name]).toEqual(["Sheet1", true, 1, "Homes"]);
    table.getTotalRowRange().load("address");
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

test("header cells become texts, and blank or repeated ones get distinct names", async () => {
  await startOffice();
  await Excel.run(async (context) => {
    sheet1(context).getRange("A1:D1").values = [["Year", 2025, "", "Year"]];
    const table = sheet1(context).tables.add("A1:D3", true);
    table.columns.load("items/name,items/id");
    const header = table.getHeaderRowRange();
    header.load("values");
    await context.sync();
    expect(header.values).toEqual([["Year", "2025", "Column3", "Year2"]]);
    expect(table.columns.items.map(({ name }) => name)).toEqual(["Year", "2025", "Column3", "Year2"]);
  });
});

test("rows can be added at the end and in between, read and written", async () => {
  const { model } = await startWithTable();
  await Excel.run(async (context) => {
    const { rows } = context.workbook.tables.getItem("Homes");
    rows.add(undefined, [["Oak", 20, 3]]);
    rows.add(1, [
      ["Fir", 5, 1],
      ["Yew", 6, 1],
    ]);
    rows.load("items/values,items/index");
    await context.sync();
    expect(rows.items.map(({ values }) => values[0]![0])).toEqual(["Elm", "Fir", "Yew", "Ash", "Oak"]);
    rows.getItemAt(0).values = [["Elm Lodge", 31, 4]];
    rows.getItemAt(2).delete();
    await context.sync();
    const range = context.workbook.tables.getItem("Homes").getRange();
    range.load("address,values");
    await context.sync();
    expect(range.address).toBe("Sheet1!B2:D6");
    expect(range.values[1]).toEqual(["Elm Lodge", 31, 4]);
    rows.add(undefined, [["too", "short"]]);
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
  expect(model.activeSheet.properties.tables).toHaveLength(1);
});

test("a row that would move cells beside the table is refused", async () => {
  await startWithTable();
  const added = Excel.run(async (context) => {
    sheet1(context).getRange("F4").values = [["beside"]];
    context.workbook.tables.getItem("Homes").rows.add(0, [["Fir", 5, 1]]);
    await context.sync();
  });
  await expect(added).rejects.toMatchObject({ code: "ApiNotFound", message: expect.stringContaining("beside") });
});

test("columns can be found by name, added, renamed and deleted; their values include the header", async () => {
  await startWithTable();
  await Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem("Homes");
    columns.add(undefined, [["Ofsted"], ["Good"], ["Outstanding"]]);
    columns.add(1, undefined, "Notes");
    const cost = columns.getItem("cost");
    cost.name = "Cost £000";
    cost.load("name,values,index");
    const body = cost.getDataBodyRange();
    body.load("address");
    columns.getItem("Places").delete();
    await context.sync();
    expect(cost.toJSON()).toMatchObject({ name: "Cost £000", index: 2, values: [["Cost £000"], [30], [10]] });
    expect(body.address).toBe("Sheet1!D3:D4");
    columns.load("items/name");
    await context.sync();
    expect(columns.items.map(({ name }) => name)).toEqual(["Home", "Notes", "Cost £000", "Ofsted"]);
  });
});

test("rows are sorted with their formats; formulas still point to their own row", async () => {
  const { model } = await startWithTable();
  await Excel.run(async (context) => {
    const sheet = sheet1(context);
    sheet.getRange("D3:D4").formulas = [["=C3"], ["=C4"]];
    sheet.getRange("B4").format.font.bold = true;
    const table = context.workbook.tables.getItem("Homes");
    table.rows.add(undefined, [["Oak", "unknown", ""]]);
    table.sort.apply([{ key: 1, ascending: true }]);
    const body = table.getDataBodyRange();
    body.load("formulas");
    await context.sync();
    expect(body.formulas).toEqual([
      ["Ash", 10, "=C3"],
      ["Elm", 30, "=C4"],
      ["Oak", "unknown", ""],
    ]);
  });
  expect(model.cell(model.activeSheet.id, 2, 1).format).toEqual({ bold: true });
});

test("a table moves and grows with rows and columns of its sheet", async () => {
  await startWithTable();
  await Excel.run(async (context) => {
    const sheet = sheet1(context);
    const table = context.workbook.tables.getItem("Homes");
    sheet.getRange("1:2").insert("Down");
    sheet.getRange("6:6").insert("Down");
    sheet.getRange("C:C").insert("Right");
    table.columns.load("items/name");
    const range = table.getRange();
    range.load("address,values");
    await context.sync();
    expect(range.address).toBe("Sheet1!B4:E7");
    expect(range.values[0]).toEqual(["Home", "Column1", "Cost", "Places"]);
    expect(table.columns.items.map(({ name }) => name)).toEqual(["Home", "Column1", "Cost", "Places"]);
    sheet.getRange("D:D").delete("Left");
    table.columns.load("items/name");
    await context.sync();
    expect(table.columns.items.map(({ name }) => name)).toEqual(["Home", "Column1", "Places"]);
  });
});

test("a table can be resized, turned into a plain range and deleted", async () => {
  const { model } = await startWithTable();
  await Excel.run(async (context) => {
    const sheet = sheet1(context);
    const table = context.workbook.tables.getItem("Homes");
    table.resize("B2:E6");
    const header = table.getHeaderRowRange();
    header.load("values");
    await context.sync();
    expect(header.values).toEqual([["Home", "Cost", "Places", "Column1"]]);
    table.convertToRange();
    const other = sheet.tables.add("B2:D4", true);
    other.delete();
    await context.sync();
  });
  expect(model.activeSheet.properties.tables).toEqual([]);
  expect(model.cell(model.activeSheet.id, 2, 1).value).toBeNull();
});

test.each([
  ["a table over another", (sheet: Excel.Worksheet) => void sheet.tables.add("D4:F6", true), "InvalidArgument"],
  [
    "a name that is there",
    (sheet: Excel.Worksheet) => void (sheet.tables.add("H1:I3", true).name = "HOMES"),
    "ItemAlreadyExists",
  ],
  [
    "a table that is not there",
    (sheet: Excel.Worksheet) => void sheet.tables.getItem("None").load("id"),
    "ItemNotFound",
  ],
  [
    "a row that is not there",
    (sheet: Excel.Worksheet) => void sheet.tables.getItem("Homes").rows.getItemAt(9).load("index"),
    "InvalidArgument",
  ],
])("refuses %s", async (_, work, code) => {
  await startWithTable();
  const done = Excel.run(async (context) => {
    work(sheet1(context));
    await context.sync();
  });
  await expect(done).rejects.toMatchObject({ code });
});

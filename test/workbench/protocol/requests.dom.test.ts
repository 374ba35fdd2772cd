import { startOffice } from "../../support/office-host";

/** Runs a batch and returns what office.js throws. */
async function refusal(batch: (context: Excel.RequestContext) => void): Promise<OfficeExtension.Error> {
  const error: unknown = await Excel.run(async (context) => {
    batch(context);
    await context.sync();
  }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(OfficeExtension.Error);
  return error as OfficeExtension.Error;
}

const sheet1 = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

test("a missing item gives ItemNotFound, with the location", async () => {
  await startOffice();
  const error = await refusal((context) => context.workbook.worksheets.getItem("None").load("name"));
  expect(error).toMatchObject({ code: "ItemNotFound", debugInfo: { errorLocation: "WorksheetCollection.getItem" } });
});

test("actions before a refusal take effect; those after it don't", async () => {
  const { model } = await startOffice();
  await refusal((context) => {
    sheet1(context).getRange("A1").values = [[1]];
    sheet1(context).getRange("A2").values = [[1, 2]];
    sheet1(context).getRange("A3").values = [[3]];
  });
  const { id } = model.activeSheet;
  expect([0, 1, 2].map((row) => model.cell(id, row, 0).value)).toEqual([1, null, null]);
});

test("OrNullObject gives a null object, on which calls do nothing", async () => {
  await startOffice();
  await Excel.run(async (context) => {
    const none = context.workbook.worksheets.getItemOrNullObject("None");
    none.load("name");
    const range = none.getRange("A1");
    none.delete();
    await context.sync();
    expect(none.isNullObject).toBe(true);
    expect(range.isNullObject).toBe(true);
  });
});

test("the client refuses to read a property that was not loaded", async () => {
  await startOffice();
  await Excel.run(async (context) => {
    const range = sheet1(context).getRange("A1");
    range.load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!A1");
    expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
  });
});

test("loads objects within objects and the items of collections", async () => {
  await startOffice();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Budget");
    worksheets.load({ name: true, id: true });
    const range = sheet1(context).getRange("A1:B2");
    range.format.fill.color = "#ff0000";
    range.load({ address: true, format: { fill: { color: true }, font: { bold: true } }, worksheet: { name: true } });
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(["Sheet1", "Budget"]);
    expect(new Set(worksheets.items.map(({ id }) => id)).size).toBe(2);
    expect(range.toJSON()).toMatchObject({
      address: "Sheet1!A1:B2",
      format: { fill: { color: "#FF0000" }, font: { bold: false } },
    });
    expect(range.worksheet.name).toBe("Sheet1");
  });
});

test("loads all values of an object if none is named", async () => {
  await startOffice();
  await Excel.run(async (context) => {
    const sheet = sheet1(context);
    sheet.load();
    await context.sync();
    expect(sheet.toJSON()).toMatchObject({ name: "Sheet1", position: 0, visibility: "Visible" });
  });
});

test("a range is kept between requests and moves with inserted rows", async () => {
  const { model } = await startOffice();
  await Excel.run(async (context) => {
    const range = sheet1(context).getRange("B2:B3");
    range.values = [["first"], ["second"]];
    range.load("address");
    await context.sync();
    sheet1(context).getRange("1:1").insert("Down");
    await context.sync();
    range.load("address,values");
    await context.sync();
    expect(range.address).toBe("Sheet1!B3:B4");
    expect(range.values).toEqual([["first"], ["second"]]);
    model.deleteRows(model.activeSheet.id, 2, 2);
    range.load("values");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidReference" });
  });
});

test("more than 1,500 cells, which office.js sends in parts, are all written", async () => {
  const { model } = await startOffice();
  const rows = Array.from({ length: 2000 }, (_, row) => [row, `text ${row}`]);
  await Excel.run(async (context) => {
    sheet1(context).getRange("A1:B2000").values = rows;
    await context.sync();
  });
  const { id } = model.activeSheet;
  expect(model.cell(id, 1999, 0).value).toBe(1999);
  expect(model.cell(id, 1999, 1).value).toBe("text 1999");
  expect(model.activeSheet.usedArea(true)).toEqual({ top: 0, left: 0, bottom: 1999, right: 1 });
});

test("rows that do not fit the range are refused, whether sent in one part or several", async () => {
  await startOffice();
  const small = await refusal((context) => (sheet1(context).getRange("A1:B2").values = [[1, 2]]));
  expect(small).toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } });
  const large = await refusal((context) => {
    sheet1(context).getRange("A1:A2001").values = Array.from({ length: 2000 }, () => [1]);
  });
  expect(large).toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } });
});

test("null leaves a cell as it is, empty text clears it, a single value fills a range", async () => {
  const { model } = await startOffice();
  await Excel.run(async (context) => {
    const range = sheet1(context).getRange("A1:C1");
    range.values = [[1, 2, 3]];
    range.values = [[null, "", 9]];
    sheet1(context).getRange("A2:B3").values = 7 as unknown as number[][];
    await context.sync();
  });
  const { id } = model.activeSheet;
  expect([0, 1, 2].map((column) => model.cell(id, 0, column).value)).toEqual([1, null, 9]);
  expect([1, 2].map((row) => [0, 1].map((column) => model.cell(id, row, column).value))).toEqual([
    [7, 7],
    [7, 7],
  ]);
});

test("entire columns give null for their cells and cannot be written", async () => {
  await startOffice();
  await Excel.run(async (context) => {
    const column = sheet1(context).getRange("C:C");
    column.load("address,values,isEntireColumn,rowCount");
    await context.sync();
    expect(column.toJSON()).toMatchObject({ address: "Sheet1!C:C", isEntireColumn: true, rowCount: 1_048_576 });
    expect(column.values).toBeNull();
  });
  const error = await refusal((context) => (sheet1(context).getRange("C:C").values = 1 as unknown as number[][]));
  expect(error.code).toBe("RangeExceedsLimit");
});

test("more than five million cells and more than five megabytes are refused", async () => {
  await startOffice();
  const cells = await refusal((context) => sheet1(context).getRange("A1:G1000000").load("values"));
  expect(cells.code).toBe("RangeExceedsLimit");
  const bytes = await refusal((context) => (sheet1(context).getRange("A1").values = [["x".repeat(5_300_000)]]));
  expect(bytes.code).toBe("RequestPayloadSizeLimitExceeded");
});

test.each<[string, string, (context: Excel.RequestContext) => void]>([
  ["Workbook.pivotTables", "a property", (context) => context.workbook.pivotTables.load("name")],
  ["Range.sort", "an object", (context) => sheet1(context).getRange("A1").sort.apply([])],
  ["Worksheet.copy", "a method", (context) => void sheet1(context).copy()],
  ["Range.linkedDataTypeState", "a value", (context) => sheet1(context).getRange("A1").load("linkedDataTypeState")],
  ["Worksheet.onCalculated", "an event", (context) => sheet1(context).onCalculated.add(async () => undefined)],
  ["Range.showCard", "a method without result", (context) => sheet1(context).getRange("A1").showCard()],
])("%s, %s we have not built, gives ApiNotFound with its name", async (location, _, use) => {
  await startOffice();
  const error = await refusal(use);
  expect(error).toMatchObject({ code: "ApiNotFound", debugInfo: { errorLocation: location } });
  expect(error.message).toContain(location);
});

test("load refuses a name that does not exist", async () => {
  await startOffice();
  const error = await refusal((context) => sheet1(context).load("colour"));
  expect(error).toMatchObject({ code: "InvalidArgument" });
});

test("a host with ExcelApi 1.9 refuses newer members, whatever the client thinks", async () => {
  const { host } = await startOffice({ requirementSets: { ExcelApi: 1.9 } });
  const newer = await refusal((context) => sheet1(context).getRange("A1").getSpillingToRange().load("address"));
  expect(newer).toMatchObject({ code: "ApiNotFound" });
  const reply = await host.execute({
    Actions: [
      { Id: 1, ActionType: 1, Name: "", ObjectPathId: 4 },
      { Id: 2, ActionType: 2, Name: "", ObjectPathId: 4, QueryInfo: { Select: ["hasSpill"] } },
    ],
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: 1, Name: "" },
      2: { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
      3: { Id: 3, ObjectPathType: 5, Name: "", ParentObjectPathId: 2, ArgumentInfo: { Arguments: ["Sheet1"] } },
      4: { Id: 4, ObjectPathType: 3, Name: "GetRange", ParentObjectPathId: 3, ArgumentInfo: { Arguments: ["A1"] } },
    },
  });
  expect(reply.Error).toMatchObject({ Code: "ApiNotFound", Location: "Range.hasSpill", ActionIndex: 1 });
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
});

test.each(["AccessDenied", "ActivityLimitReached", "InvalidOperationInCellEditMode"] as const)(
  "%s can be tried, once",
  async (code) => {
    const { host } = await startOffice();
    host.failNext(code);
    expect((await refusal((context) => sheet1(context).load("name"))).code).toBe(code);
    await Excel.run(async (context) => {
      sheet1(context).load("name");
      await context.sync();
    });
  },
);

test("formulas are calculated before they are read, unless calculation is suspended for the request", async () => {
  await startOffice();
  await Excel.run(async (context) => {
    const range = sheet1(context).getRange("A1:A3");
    range.formulas = [[1], [2], ["=SUM(A1:A2)"]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[1], [2], [3]]);

    context.application.suspendApiCalculationUntilNextSync();
    sheet1(context).getRange("A1").values = [[10]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[10], [2], [3]]);
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[10], [2], [12]]);
  });
});

import { startOffice } from "../../support/office-host";

const sheet1 = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

/** A small budget at A1:B3: figures, and formulas beside them. */
async function startWithBudget() {
  await startOffice();
  await Excel.run(async (context) => {
    sheet1(context).getRange("A1:B2").formulas = [
      [10, "=SUM(A1:A1)"],
      [20, "=SUM(A2:A2)"],
    ];
    sheet1(context).getRange("B1").format.fill.color = "rebeccapurple";
    sheet1(context).getRange("B1:B2").numberFormat = [["£#,##0"], ["£#,##0"]];
    await context.sync();
  });
}

async function read(address: string) {
  return Excel.run(async (context) => {
    const range = sheet1(context).getRange(address);
    range.load("formulas,values,numberFormat");
    await context.sync();
    return range;
  });
}

test("copyFrom copies contents and looks, with references that shift", async () => {
  await startWithBudget();
  await Excel.run(async (context) => {
    sheet1(context).getRange("D1").copyFrom("A1:B2");
    const fill = sheet1(context).getRange("E1").format.fill;
    fill.load("color");
    await context.sync();
    expect(fill.color).toBe("#663399");
  });
  expect((await read("D1:E2")).formulas).toEqual([
    [10, "=SUM(D1:D1)"],
    [20, "=SUM(D2:D2)"],
  ]);
  expect((await read("E2")).numberFormat).toEqual([["£#,##0"]]);
});

test.each([
  ["Values", [[10], [20]], [["General"], ["General"]]],
  ["Formulas", [["=SUM(C1:C1)"], ["=SUM(C2:C2)"]], [["General"], ["General"]]],
  ["Formats", [[""], [""]], [["£#,##0"], ["£#,##0"]]],
] as const)("copyFrom copies %s alone", async (what, formulas, numberFormat) => {
  await startWithBudget();
  await Excel.run(async (context) => {
    sheet1(context).getRange("D1").copyFrom(sheet1(context).getRange("B1:B2"), what);
    await context.sync();
  });
  const copied = await read("D1:D2");
  expect(copied.formulas).toEqual(formulas);
  expect(copied.numberFormat).toEqual(numberFormat);
});

test("copyFrom turns rows into columns, fills a larger range, and leaves cells alone where what is copied is blank", async () => {
  await startWithBudget();
  await Excel.run(async (context) => {
    const sheet = sheet1(context);
    sheet.getRange("A5").copyFrom("A1:A2", "Values", false, true);
    sheet.getRange("D1:D4").copyFrom("A1:A2");
    sheet.getRange("F1:F2").values = [["kept"], ["replaced"]];
    sheet.getRange("G2").values = [["new"]];
    sheet.getRange("F1:F2").copyFrom("G1:G2", "All", true);
    await context.sync();
  });
  expect((await read("A5:B5")).values).toEqual([[10, 20]]);
  expect((await read("D1:D4")).values).toEqual([[10], [20], [10], [20]]);
  expect((await read("F1:F2")).values).toEqual([["kept"], ["new"]]);
});

test("autoFill continues a series and shifts formulas, and refuses a range that does not hold its own", async () => {
  await startWithBudget();
  await Excel.run(async (context) => {
    sheet1(context).getRange("A1:A2").autoFill("A1:A4");
    sheet1(context).getRange("B2").autoFill("B2:B4", "FillCopy");
    await context.sync();
    sheet1(context).getRange("A1").autoFill("B1:B4");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
  expect((await read("A1:B4")).formulas).toEqual([
    [10, "=SUM(A1:A1)"],
    [20, "=SUM(A2:A2)"],
    [30, "=SUM(A3:A3)"],
    [40, "=SUM(A4:A4)"],
  ]);
});

test("find gives the first cell that shows a text, or the last, whole or in part", async () => {
  await startWithBudget();
  await Excel.run(async (context) => {
    const sheet = sheet1(context);
    sheet.getRange("A4:A5").values = [["Fostering"], ["fostering, in-house"]];
    const all = sheet.getRange("A1:B5");
    const found = {
      A4: all.find("foster", {}),
      A5: all.find("foster", { searchDirection: "Backwards" }),
      B2: all.find("£20", { completeMatch: true }),
    };
    const none = all.findOrNullObject("foster", { completeMatch: true });
    const cased = all.findOrNullObject("FOSTER", { matchCase: true });
    Object.values(found).forEach((one) => one.load("address"));
    await context.sync();
    expect(Object.values(found).map(({ address }) => address)).toEqual(["Sheet1!A4", "Sheet1!A5", "Sheet1!B2"]);
    expect([none.isNullObject, cased.isNullObject]).toEqual([true, true]);
    all.find("nowhere", {});
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

test("the first rows of a table that is only a header take the place of its blank row", async () => {
  await startOffice();
  await Excel.run(async (context) => {
    const table = sheet1(context).tables.add("A1:B1", true);
    table.getHeaderRowRange().values = [["Date", "Cost"]];
    table.rows.add(undefined, [
      ["Monday", 10],
      ["Tuesday", 20],
    ]);
    table.rows.add(undefined, [["Wednesday", 30]]);
    const whole = table.getRange();
    whole.load("address,values");
    await context.sync();
    expect(whole.address).toBe("Sheet1!A1:B4");
    expect(whole.values).toEqual([
      ["Date", "Cost"],
      ["Monday", 10],
      ["Tuesday", 20],
      ["Wednesday", 30],
    ]);
  });
});

test("a colour may be given by any of its names in CSS, and no other", async () => {
  await startOffice();
  await Excel.run(async (context) => {
    const font = sheet1(context).getRange("A1").format.font;
    font.color = "DarkSlateGray";
    font.load("color");
    await context.sync();
    expect(font.color).toBe("#2F4F4F");
    font.color = "council blue";
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

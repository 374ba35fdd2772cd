import { startOffice } from "../../support/office-host";

const sheet1 = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

test.each<[string, Excel.DataValidationRule, string, object]>([
  [
    "words",
    { list: { inCellDropDown: true, source: "Yes,No" } },
    '"Yes,No"',
    { list: { inCellDropDown: true, source: "Yes,No" } },
  ],
  [
    "cells",
    { list: { inCellDropDown: false, source: "=Sheet1!$H$1:$H$9" } },
    "Sheet1!$H$1:$H$9",
    { list: { inCellDropDown: false, source: "=Sheet1!$H$1:$H$9" } },
  ],
  [
    "whole numbers",
    { wholeNumber: { formula1: 0, formula2: 100, operator: "Between" } },
    "0",
    { wholeNumber: { formula1: 0, formula2: 100, operator: "Between" } },
  ],
  [
    "decimals",
    { decimal: { formula1: "=$A$1", operator: "GreaterThanOrEqualTo" } },
    "$A$1",
    { decimal: { formula1: "=$A$1", operator: "GreaterThanOrEqualTo" } },
  ],
  [
    "dates",
    { date: { formula1: "2026-03-31", operator: "LessThan" } },
    "46112",
    { date: { formula1: 46112, operator: "LessThan" } },
  ],
  [
    "lengths",
    { textLength: { formula1: 250, operator: "LessThan" } },
    "250",
    { textLength: { formula1: 250, operator: "LessThan" } },
  ],
  ["formulas", { custom: { formula: "=ISNUMBER(B2)" } }, "ISNUMBER(B2)", { custom: { formula: "=ISNUMBER(B2)" } }],
])("a rule of %s can be set and read", async (_, rule, formula, read) => {
  const { model } = await startOffice();
  await Excel.run(async (context) => {
    const { dataValidation } = sheet1(context).getRange("B2:B9");
    dataValidation.rule = rule;
    dataValidation.load("rule,type");
    await context.sync();
    expect(dataValidation.rule).toEqual(read);
    expect(dataValidation.type.toLowerCase()).toBe(Object.keys(rule)[0]!.toLowerCase());
  });
  expect(model.activeSheet.properties.validations).toEqual([
    expect.objectContaining({ ranges: "B2:B9", formula1: formula }),
  ]);
});

test("alerts and prompts can be set, also for part of the cells, and cleared", async () => {
  const { model } = await startOffice();
  await Excel.run(async (context) => {
    const sheet = sheet1(context);
    const whole = sheet.getRange("B2:D4").dataValidation;
    whole.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
    const middle = sheet.getRange("C3").dataValidation;
    middle.errorAlert = { showAlert: true, style: "Warning", title: "Places", message: "More than 0, please." };
    middle.prompt = { showPrompt: true, title: "Places", message: "How many?" };
    middle.load("errorAlert,prompt,ignoreBlanks");
    whole.load("type,rule");
    const none = sheet.getRange("F1").dataValidation;
    none.load("type");
    await context.sync();
    expect(middle.errorAlert).toEqual({
      showAlert: true,
      style: "Warning",
      title: "Places",
      message: "More than 0, please.",
    });
    expect([middle.prompt.message, middle.ignoreBlanks]).toEqual(["How many?", true]);
    expect([whole.type, whole.rule, none.type]).toEqual(["Inconsistent", null, "None"]);
    sheet.getRange("B2:D2").dataValidation.clear();
    await context.sync();
  });
  const ranges = model.activeSheet.properties.validations!.map((one) => one.ranges);
  expect(ranges).toEqual(["B4:D4 B3 D3", "C3"]);
});

test("rules, and the cells they refer to, move with inserted rows and renamed sheets", async () => {
  const { model } = await startOffice();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Lists");
    const { dataValidation } = sheet1(context).getRange("B2:B4");
    dataValidation.rule = { list: { inCellDropDown: true, source: "=Lists!$A$1:$A$9" } };
    sheet1(context).getRange("D2").dataValidation.rule = { custom: { formula: '=AND($B2>0,"B2"<>"")' } };
    await context.sync();
    sheet1(context).getRange("1:1").insert("Down");
    context.workbook.worksheets.getItem("Lists").getRange("5:6").insert("Down");
    context.workbook.worksheets.getItem("Lists").name = "My lists";
    await context.sync();
  });
  expect(model.sheets[0]!.properties.validations).toEqual([
    expect.objectContaining({ ranges: "B3:B5", formula1: "'My lists'!$A$1:$A$11" }),
    expect.objectContaining({ ranges: "D3", formula1: 'AND($B3>0,"B2"<>"")' }),
  ]);
});

test.each<[string, object]>([
  ["two kinds at once", { custom: { formula: "=1" }, list: { inCellDropDown: true, source: "a" } }],
  ["no kind", {}],
  ["a list of more than 255 letters", { list: { inCellDropDown: true, source: "x".repeat(256) } }],
  ["an operator that is none", { decimal: { formula1: 1, operator: "Near" } }],
])("refuses a rule of %s", async (_, rule) => {
  await startOffice();
  const set = Excel.run(async (context) => {
    sheet1(context).getRange("A1").dataValidation.rule = rule;
    await context.sync();
  });
  await expect(set).rejects.toMatchObject({ code: "InvalidArgument" });
});

/** What the host says about B2:B4 with these values and this rule. */
async function verdict(rule: Excel.DataValidationRule, values: readonly (string | number)[], ignoreBlanks = true) {
  await startOffice();
  return Excel.run(async (context) => {
    const lists = context.workbook.worksheets.add("Lists");
    lists.getRange("A1:A2").values = [["Good"], ["Inadequate"]];
    const cells = sheet1(context).getRange("B2:B4");
    cells.format.fill.color = "#FFF9E5";
    cells.values = values.map((value) => [value]);
    const { dataValidation } = cells;
    dataValidation.rule = rule;
    dataValidation.ignoreBlanks = ignoreBlanks;
    dataValidation.load("valid");
    const invalid = dataValidation.getInvalidCellsOrNullObject();
    invalid.load("address");
    await context.sync();
    return { valid: dataValidation.valid, invalid: invalid.isNullObject ? null : invalid.address };
  });
}

test.each<[string, Excel.DataValidationRule, readonly (string | number)[], boolean | null, string | null]>([
  [
    "all cells obey a list of cells, in any case",
    { list: { inCellDropDown: true, source: "=Lists!$A$1:$A$2" } },
    ["good", "", "Inadequate"],
    true,
    null,
  ],
  [
    "some don't",
    { list: { inCellDropDown: true, source: "=Lists!$A$1:$A$2" } },
    ["Good", "Poor", "Fine"],
    null,
    "Sheet1!B3:B4",
  ],
  ["none does", { list: { inCellDropDown: true, source: "Yes,No" } }, ["a", "b", "c"], false, "Sheet1!B2:B4"],
  [
    "some lie outside of limits",
    { wholeNumber: { formula1: 0, formula2: 9, operator: "Between" } },
    [10, 5, -1],
    null,
    "Sheet1!B2,Sheet1!B4",
  ],
])("says whether cells obey their rule: %s", async (_, rule, values, valid, invalid) => {
  expect(await verdict(rule, values)).toEqual({ valid, invalid });
});

test("blank cells obey if the rule ignores blanks, and cells without a rule always obey", async () => {
  const rule = { list: { inCellDropDown: true, source: "Yes,No" } };
  expect(await verdict(rule, ["Yes", "", "No"], false)).toEqual({ valid: null, invalid: "Sheet1!B3" });
  await startOffice();
  await Excel.run(async (context) => {
    const { dataValidation } = sheet1(context).getRange("A1:C3");
    dataValidation.load("valid");
    await context.sync();
    expect(dataValidation.valid).toBe(true);
    const none = dataValidation.getInvalidCells();
    none.load("address");
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

test("whether cells obey a formula's rule is refused, not guessed", async () => {
  await expect(verdict({ custom: { formula: "=ISNUMBER(B2)" } }, [1, 2, 3])).rejects.toMatchObject({
    code: "ApiNotFound",
    message: expect.stringContaining("rules that are formulas"),
  });
});

import { createUniverCalculation } from "../../../src/workbench/calculation/univer-calculation";
import { startOffice } from "../../support/office-host";

jest.setTimeout(20_000);

const start = () => startOffice({ calculation: createUniverCalculation });

test("one request writes formulas and reads their results", async () => {
  await start();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A3").values = [[3], [1], [2]];
    const results = sheet.getRange("B1:B2");
    results.formulas = [["=MEDIAN(A1:A3)"], ["=B1*10"]];
    results.numberFormat = [["0.0"], ["£#,##0"]];
    results.load("values,text");
    await context.sync();
    expect(results.values).toEqual([[2], [20]]);
    expect(results.text).toEqual([["2.0"], ["£20"]]);
  });
});

test("formulas, names and kept ranges move with inserted rows and renamed sheets", async () => {
  const { model } = await start();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A2").values = [[1], [2]];
    sheet.getRange("B1").formulas = [["=SUM(A1:A2)"]];
    context.workbook.names.add("figures", sheet.getRange("A1:A2"));
    const other = context.workbook.worksheets.add("Other");
    other.getRange("A1").formulas = [["=SUM(figures)+Sheet1!A2"]];
    await context.sync();

    sheet.getRange("2:3").insert("Down");
    sheet.name = "Budget 2025";
    await context.sync();
    const [sum, elsewhere] = [sheet.getRange("B1"), other.getRange("A1")];
    sum.load("formulas,values");
    elsewhere.load("formulas,values");
    const named = context.workbook.names.getItem("figures").getRange();
    named.load("address");
    await context.sync();
    expect(sum.formulas).toEqual([["=SUM(A1:A4)"]]);
    expect(elsewhere.formulas).toEqual([["=SUM(figures)+'Budget 2025'!A4"]]);
    expect([sum.values, elsewhere.values]).toEqual([[[3]], [[5]]]);
    expect(named.address).toBe("'Budget 2025'!A1:A4");
  });
  expect(model.names.find("figures", null)?.refersTo).toBe("='Budget 2025'!$A$1:$A$4");
});

test("a formula that spills says which cells it fills, and is saved with them", async () => {
  const { model } = await start();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A3").values = [[3], [1], [2]];
    sheet.getRange("C1").formulas = [["=SORT(A1:A3)"]];
    const spill = sheet.getRange("C1").getSpillingToRange();
    const parent = sheet.getRange("C3").getSpillParent();
    spill.load("address,values,hasSpill");
    parent.load("address");
    await context.sync();
    expect(spill.address).toBe("Sheet1!C1:C3");
    expect(spill.values).toEqual([[1], [2], [3]]);
    expect(parent.address).toBe("Sheet1!C1");
  });
  const anchor = model.toData().sheets[0]?.cells.find(({ formula }) => formula !== null);
  expect(anchor).toMatchObject({ formula: "=SORT(A1:A3)", spill: "C1:C3" });
});

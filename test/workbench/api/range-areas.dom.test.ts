import { createUniverCalculation } from "../../../src/workbench/calculation/univer-calculation";
import { startOffice } from "../../support/office-host";

test("several ranges can be formatted, validated and cleared together", async () => {
  const { model } = await startOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const areas = sheet.getRanges("A1:B2,D4");
    areas.format.fill.color = "#FFF9E5";
    areas.format.font.bold = true;
    areas.format.wrapText = true;
    areas.format.columnWidth = 150;
    areas.format.borders.getItem("EdgeBottom").style = "Continuous";
    areas.format.protection.locked = false;
    areas.dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
    await context.sync();
    const [inside, outside] = [sheet.getRange("B2"), sheet.getRange("C4")];
    const [ruled, unruled] = [inside.dataValidation.load("type"), outside.dataValidation.load("type")];
    for (const range of [inside, outside]) range.load("format/fill/color,format/wrapText,format/columnWidth");
    areas.load("format/fill/color");
    const mixed = sheet.getRanges("B2,C4").load("format/fill/color");
    await context.sync();
    expect([inside.format.fill.color, inside.format.wrapText, inside.format.columnWidth]).toEqual([
      "#FFF9E5",
      true,
      150,
    ]);
    expect([outside.format.fill.color, outside.format.wrapText]).toEqual(["#FFFFFF", false]);
    expect([areas.format.fill.color, mixed.format.fill.color]).toEqual(["#FFF9E5", null]);
    expect([ruled.type, unruled.type]).toEqual(["WholeNumber", "None"]);
  });
  const cell = (row: number, column: number) => model.cell(model.activeSheet.id, row, column).format;
  expect([cell(0, 0).borders, cell(1, 0).borders?.EdgeBottom?.style, cell(3, 3).borders?.EdgeBottom?.style]).toEqual([
    undefined,
    "Continuous",
    "Continuous",
  ]);
  expect(cell(3, 3)).toMatchObject({ bold: true, locked: false });
  expect(model.activeSheet.properties.validations).toEqual([expect.objectContaining({ ranges: "A1:B2 D4" })]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRanges("A1:A2,D4").dataValidation.clear();
    await context.sync();
  });
  expect(model.activeSheet.properties.validations).toEqual([expect.objectContaining({ ranges: "B1:B2" })]);
});

test("cells, a sheet or what is selected can be calculated again, which calls only their custom functions", async () => {
  let calls = 0;
  const names = ["CLUB.COUNTED"];
  const run = async (asked: readonly unknown[]) => asked.map(() => ({ ok: true as const, value: (calls += 1) }));
  const { model } = await startOffice({ calculation: () => createUniverCalculation({ names, run }) });
  const values = () =>
    Excel.run(async (context) => {
      const sheets = ["Sheet1", "Other"].map((name) => context.workbook.worksheets.getItem(name));
      const ranges = sheets.map((sheet) => sheet.getRange("A1:B2").load({ values: true }));
      await context.sync();
      return ranges.map((range) => range.values);
    });
  const calculate = async (work: (workbook: Excel.Workbook) => void) => {
    await Excel.run(async (context) => {
      work(context.workbook);
      await context.sync();
    });
    await model.recalculation.settled();
    return values();
  };
  await Excel.run(async (context) => {
    const first = context.workbook.worksheets.getItem("Sheet1");
    first.getRange("A1:B2").formulas = [
      ["=CLUB.COUNTED(1)", "=CLUB.COUNTED(2)"],
      ["=CLUB.COUNTED(3)", "=A1*10"],
    ];
    context.workbook.worksheets.add("Other").getRange("A1:B2").formulas = [
      ["=CLUB.COUNTED(4)", "x"],
      ["y", "z"],
    ];
    await context.sync();
  });
  await model.recalculation.settled();
  const other = [
    [4, "x"],
    ["y", "z"],
  ];
  const nothing = await calculate(({ worksheets }) => worksheets.getItem("Sheet1").calculate(false));
  expect(nothing).toEqual([[[1, 2], [3, 10]], other]); // prettier-ignore
  const one = await calculate(({ worksheets }) => worksheets.getItem("Sheet1").getRange("A1").calculate());
  expect(one).toEqual([[[5, 2], [3, 50]], other]); // prettier-ignore
  const two = await calculate(({ worksheets }) => worksheets.getItem("Sheet1").getRanges("B1,A2").calculate());
  expect(two).toEqual([[[5, 6], [7, 50]], other]); // prettier-ignore
  const sheet = await calculate(({ worksheets }) => worksheets.getItem("Sheet1").calculate(true));
  expect(sheet).toEqual([[[8, 9], [10, 80]], other]); // prettier-ignore
  const selected = await calculate((workbook) => {
    workbook.worksheets.getItem("Sheet1").getRange("A1").select();
    workbook.getSelectedRanges().calculate();
  });
  expect(selected).toEqual([[[11, 9], [10, 110]], other]); // prettier-ignore
});

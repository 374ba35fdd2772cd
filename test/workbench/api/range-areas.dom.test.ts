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

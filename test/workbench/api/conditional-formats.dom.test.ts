import { startOffice } from "../../support/office-host";
import { openXlsx } from "../../../src/workbook-file/xlsx";
import { fixture } from "../../workbook-file/xlsx-files";

const sheet1 = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

test("a format with a formula is added with the highest priority, and read back", async () => {
  const { model } = await startOffice();
  await Excel.run(async (context) => {
    const range = sheet1(context).getRange("B2:B9");
    range.conditionalFormats.add("Custom").custom.rule.formula = "=$B2<0";
    const added = range.conditionalFormats.add("Custom");
    added.custom.rule.formula = "=ISTEXT($B2)";
    added.custom.format.fill.color = "#fff4ce";
    added.custom.format.font.color = "#7A4A00";
    added.custom.format.font.bold = true;
    added.stopIfTrue = true;
    added.load("id,type,priority,stopIfTrue");
    added.custom.load("rule/formula,format/fill/color,format/font/bold,format/font/italic");
    const place = added.getRange();
    place.load("address");
    await context.sync();
    expect(added.toJSON()).toMatchObject({ type: "Custom", priority: 0, stopIfTrue: true });
    expect(added.custom.rule.formula).toBe("=ISTEXT($B2)");
    expect([added.custom.format.fill.color, added.custom.format.font.bold]).toEqual(["#FFF4CE", true]);
    expect(added.custom.format.font.italic).toBeNull();
    expect(place.address).toBe("Sheet1!B2:B9");
    const again = sheet1(context).getRange("B5").conditionalFormats.getItem(added.id);
    again.load("id");
    again.priority = 1;
    range.conditionalFormats.load("items/id");
    await context.sync();
    expect(range.conditionalFormats.items.map(({ id }) => id)).toEqual([expect.any(String), added.id]);
  });
  expect(model.activeSheet.properties.conditionalFormats).toMatchObject([
    { rule: { formula: "$B2<0" } },
    {
      rule: { formula: "ISTEXT($B2)", format: { fill: "#FFF4CE", fontColor: "#7A4A00", bold: true } },
      stopIfTrue: true,
    },
  ]);
});

test("a format draws lines around its cells, thin as in Excel, and may take them away again", async () => {
  const { model } = await startOffice();
  await Excel.run(async (context) => {
    const { borders } = sheet1(context).getRange("B2").conditionalFormats.add("Custom").custom.format;
    borders.left.style = "Continuous";
    borders.left.color = "#A4262C";
    borders.getItem("EdgeTop").color = "#12436D";
    borders.getItem("EdgeTop").style = "None";
    borders.left.load("color,style,sideIndex");
    borders.right.load("style");
    borders.load("count");
    await context.sync();
    expect([borders.left.toJSON(), borders.right.style, borders.count]).toEqual([
      { color: "#A4262C", style: "Continuous", sideIndex: "EdgeLeft" },
      "None",
      4,
    ]);
  });
  expect(model.activeSheet.properties.conditionalFormats).toMatchObject([
    { rule: { format: { borders: { EdgeLeft: { style: "Continuous", weight: "Thin", color: "#A4262C" } } } } },
  ]);
});

test("a format by cell value is added, and is not one with a formula", async () => {
  await startOffice();
  await Excel.run(async (context) => {
    const format = sheet1(context).getRange("A1").conditionalFormats.add("CellValue");
    format.cellValue.rule = { formula1: "=5", formula2: "=$D$1", operator: "NotBetween" };
    format.cellValue.load("rule");
    format.customOrNullObject.load("rule/formula");
    await context.sync();
    expect(format.cellValue.rule).toEqual({ formula1: "=5", formula2: "=$D$1", operator: "NotBetween" });
    expect(format.customOrNullObject.isNullObject).toBe(true);
    format.cellValue.rule = { formula1: "=5", operator: "GreaterThanOrEqual" };
    format.cellValue.load("rule");
    await context.sync();
    expect(format.cellValue.rule).toEqual({ formula1: "=5", operator: "GreaterThanOrEqual" });
  });
});

test("formats move with inserted rows, and can be cleared from part of their cells and deleted", async () => {
  const { model } = await startOffice();
  await Excel.run(async (context) => {
    const sheet = sheet1(context);
    const format = sheet.getRange("B2:B4").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=B2>$A$1";
    await context.sync();
    sheet.getRange("2:2").insert("Down");
    sheet.getRange("B4").conditionalFormats.clearAll();
    const [ranges, count] = [format.getRanges(), sheet.getRange("B4").conditionalFormats.getCount()];
    ranges.load("address");
    format.custom.load("rule/formula");
    await context.sync();
    expect([ranges.address, count.value]).toEqual(["Sheet1!B3,Sheet1!B5", 0]);
    expect(format.custom.rule.formula).toBe("=B3>$A$1");
    format.delete();
    await context.sync();
  });
  expect(model.activeSheet.properties.conditionalFormats).toEqual([]);
});

test("clearing our formats leaves the user's own formats of every kind unchanged", async () => {
  const document = await openXlsx(fixture("budget.xlsx"));
  const { model } = await startOffice();
  model.load(document.data);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Budget").getRange("B2:B4");
    const ours = range.conditionalFormats.add("Custom");
    ours.custom.rule.formula = "=TRUE";
    range.conditionalFormats.load("items/type");
    await context.sync();
    expect(range.conditionalFormats.items.map(({ type }) => type)).toEqual([
      "Custom",
      "CellValue",
      "Custom",
      "ColorScale",
      "DataBar",
      "IconSet",
    ]);
    ours.delete();
    await context.sync();
  });
  expect(model.toData().sheets[0]?.conditionalFormats).toEqual(document.data.sheets[0]?.conditionalFormats);
});

test.each(["ColorScale", "TopBottom"] as const)("%s is not built, and says so", async (kind) => {
  await startOffice();
  const added = Excel.run(async (context) => {
    sheet1(context).getRange("A1").conditionalFormats.add(kind);
    await context.sync();
  });
  await expect(added).rejects.toMatchObject({ code: "ApiNotFound", message: expect.stringContaining(kind) });
});

test("one format can be added to several ranges at once, and cleared from some of them", async () => {
  const { model } = await startOffice();
  await Excel.run(async (context) => {
    const sheet = sheet1(context);
    sheet.getRange("B2").conditionalFormats.add("Custom").custom.rule.formula = "=B2<0";
    const areas = sheet.getRanges("B2:B4,D6");
    const added = areas.conditionalFormats.add("Custom");
    added.custom.rule.formula = '="ours"<>""';
    const counts = [areas, sheet.getRanges("B3,C1"), sheet.getRanges("C1,E9")].map(({ conditionalFormats }) =>
      conditionalFormats.getCount(),
    );
    await context.sync();
    expect(counts.map(({ value }) => value)).toEqual([2, 1, 0]);
    sheet.getRanges("B2:B3,D1:D9").conditionalFormats.clearAll();
    await context.sync();
  });
  expect(model.activeSheet.properties.conditionalFormats).toMatchObject([
    { ranges: "B4", rule: { formula: '"ours"<>""' } },
  ]);
});

import { startOffice } from "../../support/office-host";

const sheet1 = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");
const asked = {
  format: { fill: { color: true, pattern: true }, font: { bold: true, name: true }, borders: true, wrapText: true },
} as unknown as Excel.CellPropertiesLoadOptions;

test("the looks of cells are read one by one, and set so elsewhere, where they replace what was there", async () => {
  const { model } = await startOffice();
  await Excel.run(async (context) => {
    const sheet = sheet1(context);
    sheet.getRange("A1").format.fill.color = "#12436D";
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("B1").format.borders.getItem("EdgeTop").style = "Double";
    sheet.getRange("C2").format.wrapText = true;
    const looks = sheet.getRange("A1:B1").getCellProperties(asked);
    await context.sync();
    expect(looks.value[0]?.[0]?.format).toMatchObject({
      fill: { color: "#12436D", pattern: "Solid" },
      font: { bold: true, name: "Calibri" },
    });
    expect(looks.value[0]?.[1]?.format).toMatchObject({
      fill: { pattern: "None" },
      borders: { top: { style: "Double" }, left: { style: "None" } },
      wrapText: false,
    });
    sheet
      .getRange("C2:D2")
      .setCellProperties([
        [
          { format: { fill: { color: "#12436D" }, font: { bold: true }, wrapText: false } },
          { format: { borders: { top: { style: "Double" } } } },
        ],
      ]);
    await context.sync();
  });
  const formats = (row: number) =>
    [...model.activeSheet.cells({ top: row, bottom: row, left: 0, right: 3 })].map(({ cell }) => cell.format);
  expect(formats(1)).toEqual(formats(0));
});

test("refuses looks of another shape than the range, and what this host doesn't know", async () => {
  await startOffice();
  const run = (work: (range: Excel.Range) => void) =>
    Excel.run(async (context) => {
      work(sheet1(context).getRange("A1:B2"));
      await context.sync();
    });
  await expect(run((range) => range.setCellProperties([[{}]]))).rejects.toMatchObject({ code: "InvalidArgument" });
  await expect(run((range) => range.getCellProperties({ address: true }))).rejects.toMatchObject({
    code: "ApiNotFound",
  });
});

test("columns are hidden and shown again, and say so", async () => {
  await startOffice();
  await Excel.run(async (context) => {
    const sheet = sheet1(context);
    sheet.getRange("B:B").columnHidden = true;
    const [one, some] = ["B1", "A1:B1"].map((address) => sheet.getRange(address).load({ columnHidden: true }));
    await context.sync();
    expect([one?.columnHidden, some?.columnHidden]).toEqual([true, null]);
    sheet.getRange("B1").columnHidden = false;
    one?.load({ columnHidden: true, format: { columnWidth: true } });
    await context.sync();
    expect([one?.columnHidden, one?.format.columnWidth]).toEqual([false, 48]);
  });
});

test("the region around a cell ends at blank rows and columns", async () => {
  await startOffice();
  await Excel.run(async (context) => {
    const sheet = sheet1(context);
    sheet.getRange("B2:C3").values = [
      ["a", 1],
      ["b", 2],
    ];
    sheet.getRange("D4").values = [["corner"]];
    sheet.getRange("F2").values = [["apart"]];
    const region = sheet.getRange("B2").getSurroundingRegion().load({ address: true });
    const alone = sheet.getRange("H9").getSurroundingRegion().load({ address: true });
    await context.sync();
    expect([region.address, alone.address]).toEqual(["Sheet1!B2:D4", "Sheet1!H9"]);
  });
});

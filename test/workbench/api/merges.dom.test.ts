import { openXlsx } from "../../../src/workbook-file/xlsx";
import { startOffice } from "../../support/office-host";

const sheet1 = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

test("merged cells act as one, are found from any of their cells, move with rows, and are saved in the file", async () => {
  const { model, documentFile } = await startOffice();
  await Excel.run(async (context) => {
    const sheet = sheet1(context);
    sheet.getRange("A1:B2").values = [
      ["kept", "gone"],
      ["gone", "gone"],
    ];
    sheet.getRange("A1:B2").merge();
    sheet.getRange("D1:E3").merge(true);
    sheet.getRange("2:2").insert("Down");
    const merged = sheet.getRange("B1:D4").getMergedAreasOrNullObject().load("address");
    const none = sheet.getRange("G1:G9").getMergedAreasOrNullObject().load("address");
    const values = sheet.getRange("A1:B3").load("values");
    await context.sync();
    expect(merged.address).toBe("Sheet1!A1:B3,Sheet1!D1:E1,Sheet1!D3:E3,Sheet1!D4:E4");
    expect(none.isNullObject).toBe(true);
    expect(values.values.flat()).toEqual(["kept", "", "", "", "", ""]);
    sheet.getRange("E3:E9").unmerge();
    await context.sync();
  });
  expect(model.activeSheet.properties.merges).toEqual(["A1:B3", "D1:E1"]);
  const { data } = await openXlsx(await documentFile());
  expect(data.sheets[0]?.merges).toEqual(["A1:B3", "D1:E1"]);
});

test("asking for more merged areas than Excel returns is refused, and so is merging in a table", async () => {
  const { model } = await startOffice();
  model.changeSheet(model.activeSheet.id, {
    merges: Array.from({ length: 513 }, (_, row) => `A${row + 1}:B${row + 1}`),
  });
  const asked = (address: string) =>
    Excel.run(async (context) => {
      const areas = sheet1(context).getRange(address).getMergedAreasOrNullObject().load("areaCount");
      await context.sync();
      return areas.areaCount;
    });
  await expect(asked("A1:C600")).rejects.toMatchObject({ code: "InvalidOperation" });
  expect(await asked("A1:C512")).toBe(512);
  const inTable = Excel.run(async (context) => {
    sheet1(context).tables.add("F1:G3", true);
    sheet1(context).getRange("G2:H2").merge();
    await context.sync();
  });
  await expect(inTable).rejects.toMatchObject({ code: "InvalidOperation" });
});

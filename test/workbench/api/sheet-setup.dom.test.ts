import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openXlsx } from "../../../src/workbook-file/xlsx";
import { fixture } from "../../workbook-file/xlsx-files";
import { startOffice } from "../../support/office-host";

const sheet1 = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

test("cells can be linked to places in the workbook and to web addresses; links move with their cells and can be removed", async () => {
  const { model } = await startOffice();
  await Excel.run(async (context) => {
    const sheet = sheet1(context);
    sheet.getRange("A2").values = [["Q12"]];
    sheet.getRange("A2").hyperlink = { documentReference: "Sheet1!C9", screenTip: "Go to the cell" };
    sheet.getRange("A3:A4").hyperlink = { address: "https://example.org/?a=1&b=2", textToDisplay: "Guidance" };
    await context.sync();
    sheet.getRange("1:1").insert("Down");
    const [place, address, none] = [sheet.getRange("A3"), sheet.getRange("A5"), sheet.getRange("A1")];
    [place, address, none].forEach((range) => range.load("hyperlink,values"));
    await context.sync();
    expect(place.hyperlink).toEqual({
      documentReference: "Sheet1!C9",
      screenTip: "Go to the cell",
      textToDisplay: "Q12",
    });
    expect(address.hyperlink).toMatchObject({ address: "https://example.org/?a=1&b=2", textToDisplay: "Guidance" });
    expect([address.values, none.hyperlink]).toEqual([[["Guidance"]], null]);
    sheet.getRange("A4").clear("Hyperlinks");
    sheet.getRange("A3").clear("All");
    await context.sync();
  });
  expect(model.activeSheet.properties.hyperlinks).toEqual([expect.objectContaining({ ranges: "A5" })]);
  expect(model.cell(model.activeSheet.id, 3, 0)).toMatchObject({ value: "Guidance", format: { underline: "Single" } });
});

test("a link that leads nowhere is refused", async () => {
  await startOffice();
  const linked = Excel.run(async (context) => {
    sheet1(context).getRange("A1").hyperlink = { textToDisplay: "nowhere" };
    await context.sync();
  });
  await expect(linked).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("a sheet has a tab colour and a page layout", async () => {
  const { model } = await startOffice();
  await Excel.run(async (context) => {
    const sheet = sheet1(context);
    sheet.tabColor = "#0f5c55";
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.load("tabColor");
    sheet.pageLayout.load("orientation,zoom");
    await context.sync();
    expect([sheet.tabColor, sheet.pageLayout.orientation]).toEqual(["#0F5C55", "Landscape"]);
    expect(sheet.pageLayout.zoom).toEqual({ horizontalFitToPages: 1 });
    expect(model.activeSheet.properties.page).toEqual({ orientation: "Landscape", fit: { wide: 1, tall: 0 } });
    sheet.tabColor = "";
    sheet.pageLayout.orientation = "Portrait";
    sheet.pageLayout.zoom = { scale: 100 };
    await context.sync();
    sheet.pageLayout.zoom = { scale: 5 };
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
  expect(model.toData().sheets[0]).not.toHaveProperty("page");
  expect(model.toData().sheets[0]).not.toHaveProperty("tabColor");
});

/** The fixture with the 1904 date system, as in older Excel for Mac. */
function from1904(): Uint8Array {
  const parts = unzipSync(fixture("budget.xlsx"));
  const xml = strFromU8(parts["xl/workbook.xml"]!).replace(/<workbookPr\b/, '<workbookPr date1904="1"');
  return zipSync({ ...parts, "xl/workbook.xml": strToU8(xml) });
}

test.each([
  [fixture("budget.xlsx"), 1_463, 45_747],
  [from1904(), 1, 44_285],
])(
  "dates are counted from the workbook's first day, which an add-in can find out with DATE",
  async (file, second, typed) => {
    const { model, documentFile } = await startOffice({ file });
    await Excel.run(async (context) => {
      const day = context.workbook.functions.date(1904, 1, 2);
      day.load("value,error");
      const cell = context.workbook.worksheets.getItem("Budget").getRange("A20");
      cell.values = [["31/03/2025"]];
      cell.load("values,text");
      await context.sync();
      expect([day.value, day.error ?? null]).toEqual([second, null]);
      expect([cell.values, cell.text]).toEqual([[[typed]], [["31/03/2025"]]]);
    });
    expect(model.inputText(model.activeSheet.id, 19, 0)).toBe("31/03/2025");
    expect((await openXlsx(await documentFile())).data.dates).toBe(model.dates === 1904 ? 1904 : undefined);
  },
);

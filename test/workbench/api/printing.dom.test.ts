import { openXlsx } from "../../../src/workbook-file/xlsx";
import { startOffice } from "../../support/office-host";

const sheet1 = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

test("the print area and repeated rows can be set, move with their rows, and are saved in the file", async () => {
  const { documentFile } = await startOffice();
  await Excel.run(async (context) => {
    const { pageLayout } = sheet1(context);
    const before = [pageLayout.getPrintAreaOrNullObject(), pageLayout.getPrintTitleRowsOrNullObject()];
    await context.sync();
    expect(before.map((one) => one.isNullObject)).toEqual([true, true]);
    pageLayout.setPrintArea("A1:H40");
    pageLayout.setPrintTitleRows("$1:$3");
    pageLayout.centerHorizontally = true;
    pageLayout.paperSize = "A4";
    const pages = pageLayout.headersFooters.defaultForAllPages;
    pages.leftHeader = "Leeds";
    pages.centerFooter = "Page &P of &N && more";
    pages.rightFooter = "Yardstick";
    sheet1(context).getRange("2:2").insert("Down");
    await context.sync();
    const area = pageLayout.getPrintAreaOrNullObject().load("address");
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
    pageLayout.load("centerHorizontally,paperSize");
    pages.load();
    await context.sync();
    expect([area.address, titles.address]).toEqual(["Sheet1!A1:H41", "Sheet1!1:4"]);
    expect([pageLayout.centerHorizontally, pageLayout.paperSize]).toEqual([true, "A4"]);
    expect(pages.toJSON()).toEqual({
      leftHeader: "Leeds",
      centerHeader: "",
      rightHeader: "",
      leftFooter: "",
      centerFooter: "Page &P of &N && more",
      rightFooter: "Yardstick",
    });
  });
  const { data } = await openXlsx(await documentFile());
  expect(data.sheets[0]).toMatchObject({
    page: { paperSize: 9, isCentered: true, header: "&LLeeds", footer: "&CPage &P of &N && more&RYardstick" },
    printRanges: { area: "A1:H41", titleRows: "1:4" },
  });
});

test("repeated titles that are not entire rows, and paper sizes that this host does not have, are refused", async () => {
  await startOffice();
  const set = (change: (layout: Excel.PageLayout) => void) =>
    Excel.run(async (context) => {
      change(sheet1(context).pageLayout);
      await context.sync();
    });
  await expect(set((layout) => layout.setPrintTitleRows("A1:B2"))).rejects.toMatchObject({ code: "InvalidArgument" });
  await expect(set((layout) => layout.setPrintArea("nowhere"))).rejects.toMatchObject({ code: "InvalidArgument" });
  await expect(set((layout) => (layout.paperSize = "EnvelopeB5"))).rejects.toMatchObject({ code: "ApiNotFound" });
});

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

test("page breaks are set before rows and columns, move with them, and are saved in the file", async () => {
  const { documentFile, model } = await startOffice();
  const places = () =>
    Excel.run(async (context) => {
      const { horizontalPageBreaks: rows, verticalPageBreaks: columns } = sheet1(context);
      rows.load("items/rowIndex");
      columns.load("items/columnIndex");
      const count = rows.getCount();
      await context.sync();
      expect(count.value).toBe(rows.items.length);
      return [rows.items.map(({ rowIndex }) => rowIndex), columns.items.map(({ columnIndex }) => columnIndex)];
    });
  await Excel.run(async (context) => {
    const { horizontalPageBreaks: rows, verticalPageBreaks: columns } = sheet1(context);
    rows.add("A41");
    rows.add(sheet1(context).getRange("B21:D30"));
    rows.add("A41");
    columns.add("E1");
    const after = rows.getItem(0).getCellAfterBreak().load("address");
    await context.sync();
    expect(after.address).toBe("Sheet1!A21");
  });
  expect(await places()).toEqual([[20, 40], [4]]);
  model.insertRows(model.activeSheet.id, 30, 5);
  model.deleteColumns(model.activeSheet.id, 0, 1);
  expect(await places()).toEqual([[20, 45], [3]]);
  const { data } = await openXlsx(await documentFile());
  expect(data.sheets[0]?.pageBreaks).toEqual({ rows: [20, 45], columns: [3] });
  await Excel.run(async (context) => {
    const { horizontalPageBreaks: rows, verticalPageBreaks: columns } = sheet1(context);
    rows.getItem(1).delete();
    columns.removePageBreaks();
    await context.sync();
  });
  expect(await places()).toEqual([[20], []]);
  model.deleteRows(model.activeSheet.id, 20, 1);
  expect(model.activeSheet.properties.pageBreaks).toBeUndefined();
});

test("margins, scale, the place on the page and the first page's number and footer are saved in the file", async () => {
  const { documentFile } = await startOffice();
  await Excel.run(async (context) => {
    const { pageLayout } = sheet1(context);
    pageLayout.zoom = { scale: 85 };
    pageLayout.topMargin = 36;
    pageLayout.setPrintMargins("Centimeters", { bottom: 2.54, header: 0.508 });
    pageLayout.centerVertically = true;
    pageLayout.firstPageNumber = 3;
    pageLayout.headersFooters.state = "FirstAndDefault";
    pageLayout.headersFooters.defaultForAllPages.rightFooter = "Page &P of &N";
    pageLayout.headersFooters.firstPage.leftFooter = "Yardstick";
    pageLayout.load("zoom,topMargin,bottomMargin,leftMargin,centerVertically,firstPageNumber");
    await context.sync();
    expect(pageLayout.zoom).toEqual({ scale: 85 });
    const { topMargin, bottomMargin, leftMargin, centerVertically, firstPageNumber } = pageLayout;
    expect([topMargin, bottomMargin, centerVertically, firstPageNumber]).toEqual([36, 72, true, 3]);
    expect(leftMargin).toBeCloseTo(50.4, 9);
  });
  const { data } = await openXlsx(await documentFile());
  expect(data.sheets[0]?.page).toEqual({
    orientation: "Portrait",
    fit: null,
    scale: 85,
    isCenteredVertically: true,
    margins: { top: 0.5, bottom: 1, header: 0.2 },
    firstPageNumber: 3,
    footer: "&RPage &P of &N",
    firstPage: { header: "", footer: "&LYardstick" },
  });
  await Excel.run(async (context) => {
    const { pageLayout } = sheet1(context);
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.topMargin = 54;
    pageLayout.bottomMargin = 54;
    pageLayout.headerMargin = 21.6;
    pageLayout.firstPageNumber = "";
    pageLayout.centerVertically = false;
    pageLayout.headersFooters.state = "Default";
    pageLayout.headersFooters.defaultForAllPages.rightFooter = "";
    await context.sync();
  });
  const again = await openXlsx(await documentFile());
  expect(again.data.sheets[0]?.page).toEqual({ orientation: "Portrait", fit: { wide: 1, tall: 0 } });
});

test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
  ["a break before the first row", (sheet) => sheet.horizontalPageBreaks.add("A1"), "InvalidArgument"],
  ["a scale too small to read", ({ pageLayout }) => (pageLayout.zoom = { scale: 5 }), "InvalidArgument"],
  [
    "a scale and a number of pages",
    ({ pageLayout }) => (pageLayout.zoom = { scale: 50, horizontalFitToPages: 1 }),
    "InvalidArgument",
  ],
  ["a margin outside the paper", ({ pageLayout }) => (pageLayout.topMargin = -1), "InvalidArgument"],
  ["a page break that is not there", (sheet) => sheet.horizontalPageBreaks.getItem(0).delete(), "ItemNotFound"],
  [
    "a footer of a first page that has none of its own",
    ({ pageLayout }) => (pageLayout.headersFooters.firstPage.leftFooter = "x"),
    "ApiNotFound",
  ],
])("refuses %s", async (_, change, code) => {
  await startOffice();
  const changed = Excel.run(async (context) => {
    change(sheet1(context));
    await context.sync();
  });
  await expect(changed).rejects.toMatchObject({ code });
});

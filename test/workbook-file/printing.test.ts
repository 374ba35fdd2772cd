import { newXlsx, openXlsx } from "../../src/workbook-file/xlsx";
import { changed, changeSheet, fixture, kept, partsOf } from "./xlsx-files";

const page = {
  orientation: "Landscape",
  fit: { wide: 1, tall: 0 },
  paperSize: 9,
  isCentered: true,
  header: "&LLeeds",
  footer: "&CPage &P of &N & more",
} as const;
const printRanges = { area: "A1:H40 K1:L9", titleRows: "1:3", titleColumns: "A:B" };

test("keeps paper size, headers, merged cells and print ranges", async () => {
  const { sheet, parts } = await kept({ page, printRanges, merges: ["A1:C1", "B4:B9"] });
  expect(sheet).toMatchObject({ page, printRanges, merges: ["A1:C1", "B4:B9"] });
  expect(parts["xl/workbook.xml"]).toContain(
    `<definedName name="_xlnm.Print_Area" localSheetId="0">'Sheet1'!$A$1:$H$40,'Sheet1'!$K$1:$L$9</definedName>`,
  );
  expect(parts["xl/workbook.xml"]).toContain(`'Sheet1'!$A:$B,'Sheet1'!$1:$3</definedName>`);
  expect(parts["xl/worksheets/sheet1.xml"]).toMatch(
    /<mergeCells count="2">.*<printOptions horizontalCentered="1"\/>.*<pageSetup paperSize="9".*<oddHeader>&amp;LLeeds/,
  );
});

test("print ranges follow their sheet's new name and place, and can be removed", async () => {
  const document = await newXlsx();
  const first = document.data.sheets[0]!;
  const bytes = await document.save({ ...document.data, sheets: [{ ...first, printRanges }] });
  const opened = await openXlsx(bytes);
  const renamed = { ...opened.data.sheets[0]!, name: "It's ours, 1" };
  const saved = await opened.save({ ...opened.data, sheets: [{ ...first, name: "Before" }, renamed] });
  expect(partsOf(saved)["xl/workbook.xml"]).toContain(
    `<definedName name="_xlnm.Print_Area" localSheetId="1">'It''s ours, 1'!$A$1:$H$40`,
  );
  const again = await openXlsx(saved);
  expect(again.data.sheets.map((sheet) => sheet.printRanges)).toEqual([undefined, printRanges]);
  const without = await again.save(changeSheet(again.data, renamed.name, ({ printRanges: _, ...rest }) => rest));
  expect(partsOf(without)["xl/workbook.xml"]).not.toContain("_xlnm");
});

test("a print area that is a formula stays as it is written", async () => {
  const document = await newXlsx();
  const formula = '<definedName name="_xlnm.Print_Area" localSheetId="0">OFFSET(Sheet1!$A$1,0,0,9,9)</definedName>';
  const parts = partsOf(await document.save(document.data));
  parts["xl/workbook.xml"] = parts["xl/workbook.xml"]!.replace(
    "</sheets>",
    `</sheets><definedNames>${formula}</definedNames>`,
  );
  const { strToU8, zipSync } = await import("fflate");
  const opened = await openXlsx(
    zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]))),
  );
  expect(opened.data.sheets[0]).not.toHaveProperty("printRanges");
  const titles = { area: "", titleRows: "1:1", titleColumns: "" };
  const saved = await opened.save(changeSheet(opened.data, "Sheet1", (one) => ({ ...one, printRanges: titles })));
  expect(partsOf(saved)["xl/workbook.xml"]).toContain(formula);
  expect((await openXlsx(saved)).data.sheets[0]?.printRanges).toEqual(titles);
});

test.each(["budget.xlsx", "libreoffice.xlsx"])(
  "%s: a page set up keeps what else the file says of it",
  async (file) => {
    const before = (await openXlsx(fixture(file))).data.sheets[0]?.page;
    const { after, sheet } = await changed(file, "Budget", {
      page: { ...before, orientation: "Landscape", fit: { wide: 1, tall: 0 } },
      tabColor: "#112233",
    });
    expect(sheet).toMatchObject({ page: { orientation: "Landscape", fit: { wide: 1, tall: 0 } }, tabColor: "#112233" });
    const text = after["xl/worksheets/sheet1.xml"]!;
    expect(text).toMatch(/<tabColor rgb="FF112233"\/>(<outlinePr [^>]*\/>)?<pageSetUpPr fitToPage="1"\/>/);
    if (file === "libreoffice.xlsx") {
      expect(before).toMatchObject({ paperSize: 9 });
      expect(text).toMatch(/<pageSetup [^>]*copies="1"[^>]*paperSize="9" orientation="landscape"/);
      expect(text).toContain('<printOptions headings="false"');
    }
  },
);

test("page breaks, margins, scale and the first page's footer are kept, and even pages' headers stay", async () => {
  const parts = {
    page: {
      orientation: "Portrait",
      fit: null,
      scale: 90,
      margins: { left: 0.5, top: 0.4, footer: 0.2 },
      isCenteredVertically: true,
      firstPageNumber: 5,
      footer: "&RPage &P of &N",
      firstPage: { header: "", footer: "&LLeeds & Kent" },
    },
    pageBreaks: { rows: [20, 45], columns: [3] },
  } as const;
  const { sheet, parts: written } = await kept(parts);
  expect(sheet).toMatchObject(parts);
  expect(written["xl/worksheets/sheet1.xml"]).toMatch(
    /<pageMargins left="0.5" right="0.7" top="0.4".*<headerFooter differentFirst="1">.*<rowBreaks count="2" manualBreakCount="2"><brk id="20" max="16383" man="1"\/>.*<colBreaks count="1"/,
  );
  const { parts: without } = await kept({ pageBreaks: { rows: [], columns: [7] } });
  expect(without["xl/worksheets/sheet1.xml"]).not.toContain("rowBreaks");
});

test.each(["budget.xlsx", "libreoffice.xlsx"])("%s: page breaks are added and taken away", async (file) => {
  const { after, sheet } = await changed(file, "Budget", { pageBreaks: { rows: [2], columns: [] } });
  expect(sheet.pageBreaks).toEqual({ rows: [2], columns: [] });
  expect(after["xl/worksheets/sheet1.xml"]).toMatch(/<rowBreaks[^>]*><brk id="2" [^>]*\/><\/rowBreaks>.*<drawing/s);
});

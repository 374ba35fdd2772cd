import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SheetParts } from "../../src/workbook-file/sheet-parts";
import type { CellData } from "../../src/workbook-file/workbook-data";
import { newXlsx } from "../../src/workbook-file/xlsx";
import { convert, ifLibreOffice } from "../support/libre-office";
import { readPages, type PrintedPage } from "../support/printed-page";

jest.setTimeout(120_000);

const withLibreOffice = ifLibreOffice("how LibreOffice prints page breaks, titles, areas and footers");
const folder = mkdtempSync(join(tmpdir(), "yardstick-printed-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Prints a sheet with texts in columns A, C and L of forty rows. */
async function printed(sheets: readonly SheetParts[]): Promise<readonly (readonly PrintedPage[])[]> {
  const cells = Array.from({ length: 40 }, (_, row) =>
    [0, 2, 11].map((column): CellData => ({
      row,
      column,
      value: `${"ABCDEFGHIJKL"[column]}${row + 1}`,
      formula: null,
      spill: null,
      numberFormat: "General",
      format: {},
    })),
  ).flat();
  const files = await Promise.all(
    sheets.map(async (parts, at) => {
      const document = await newXlsx();
      const [first] = document.data.sheets;
      const file = join(folder, `${at}.xlsx`);
      writeFileSync(file, await document.save({ ...document.data, sheets: [{ ...first!, ...parts, cells }] }));
      return file;
    }),
  );
  await convert(files, "pdf", join(folder, "pdf"));
  return sheets.map((_, at) => readPages(join(folder, "pdf", `${at}.pdf`)));
}

const texts = ({ words }: PrintedPage) => words.map(({ text }) => text);

withLibreOffice("page breaks, repeated rows, print areas, numbers of pages and margins are as set", async () => {
  const [broken, areas, scaled] = await printed([
    {
      page: { orientation: "Portrait", fit: null, paperSize: 9, header: "&LLeeds", footer: "&RPage &P of &N" },
      pageBreaks: { rows: [10, 30], columns: [] },
      printRanges: { area: "A1:C40", titleRows: "1:1", titleColumns: "" },
    },
    {
      page: { orientation: "Landscape", fit: null, paperSize: 9 },
      printRanges: { area: "A1:A5 C1:C5", titleRows: "", titleColumns: "" },
    },
    {
      page: {
        orientation: "Portrait",
        fit: null,
        paperSize: 9,
        scale: 50,
        margins: { left: 2, top: 1.5 },
        firstPageNumber: 7,
        footer: "&L&P",
        firstPage: { header: "", footer: "&LFirst" },
      },
      pageBreaks: { rows: [20], columns: [] },
      printRanges: { area: "A1:A40", titleRows: "", titleColumns: "" },
    },
  ]);
  expect(broken).toHaveLength(3);
  broken!.forEach((page, at) => {
    expect(texts(page).join(" ")).toContain(`Page ${at + 1} of 3`);
    expect(texts(page)).toEqual(expect.arrayContaining(["Leeds", "A1", "C1"]));
  });
  expect(texts(broken![1]!)).toEqual(expect.arrayContaining(["A11", "A30"]));
  expect(texts(broken![1]!)).not.toEqual(expect.arrayContaining(["A31"]));
  expect(broken!.flatMap(texts)).not.toContain("L1");

  expect(areas!.map(({ width, height }) => [width, height].map(Math.round))).toEqual([
    [842, 595],
    [842, 595],
  ]);
  expect(areas!.map(texts)).toEqual([
    ["A1", "A2", "A3", "A4", "A5"],
    ["C1", "C2", "C3", "C4", "C5"],
  ]);

  const [first, second] = scaled!;
  expect([texts(first!).at(-1), texts(second!).at(-1)]).toEqual(["First", "8"]);
  const corner = first!.words.find(({ text }) => text === "A1")!;
  expect(corner.left).toBeGreaterThan(2 * 72 - 1);
  expect(corner.left).toBeLessThan(2 * 72 + 10);
  expect(corner.top).toBeGreaterThan(1.5 * 72 - 1);
  const size = (page: PrintedPage) => {
    const { top, bottom } = page.words.find(({ text }) => text.startsWith("A"))!;
    return bottom - top;
  };
  expect(size(first!) / size(broken![0]!)).toBeCloseTo(0.5, 1);
});

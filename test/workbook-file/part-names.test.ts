import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openXlsx } from "../../src/workbook-file/xlsx";
import { cellAt, changeSheet, fixture, withCell } from "./xlsx-files";

/** A fixture with each part as another program might have packed it. */
const packed = (change: (path: string, part: Uint8Array) => [string, Uint8Array]) =>
  zipSync(
    Object.fromEntries(Object.entries(unzipSync(fixture("budget.xlsx"))).map(([path, part]) => change(path, part))),
  );
const utf16 = (part: Uint8Array) => {
  const withoutDeclaration = strFromU8(part).replace(/^<\?xml[^>]*\?>/, "");
  const text = `\ufeff<?xml version="1.0" encoding="UTF-16"?>${withoutDeclaration}`;
  return new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
};
const withNew = async (bytes: Uint8Array) => {
  const document = await openXlsx(bytes);
  return document.save(
    changeSheet(document.data, "Budget", (sheet) => withCell(sheet, { row: 8, column: 0, value: "new" })),
  );
};

test.each([
  ["capitals", packed((path, part) => [path.toUpperCase(), part])],
  ["backslashes", packed((path, part) => [path.replaceAll("/", "\\"), part])],
])("a changed cell of a file with %s in its part names changes its sheet and adds no part", async (_, bytes) => {
  const saved = await withNew(bytes);
  const names = (file: Uint8Array) => Object.keys(unzipSync(file)).map((path) => path.replaceAll("\\", "/"));
  expect(names(saved).sort()).toEqual(names(bytes).sort());
  expect(cellAt((await openXlsx(saved)).data, "Budget", 8, 0)?.value).toBe("new");
});

test("writing to a UTF-16 part works, and the part then declares UTF-8", async () => {
  const saved = await withNew(packed((path, part) => [path, /\.(xml|rels)$/.test(path) ? utf16(part) : part]));
  expect(cellAt((await openXlsx(saved)).data, "Budget", 8, 0)?.value).toBe("new");
  expect(strFromU8(unzipSync(saved)["xl/worksheets/sheet1.xml"]!)).toMatch(/^<\?xml[^>]* encoding="UTF-8"/);
});

test("a header with a line break is kept when its table changes", async () => {
  const path = "xl/tables/table1.xml";
  const parts = unzipSync(fixture("budget.xlsx"));
  const broken = strFromU8(parts[path]!).replace(/(<tableColumn [^>]*name=")[^"]*"/, '$1Two_x000a_lines"');
  const document = await openXlsx(zipSync({ ...parts, [path]: strToU8(broken) }));
  const [sheet] = document.data.sheets.filter(({ tables }) => tables !== undefined);
  expect(sheet!.tables![0]!.columns[0]!.name).toBe("Two\nlines");
  const saved = await document.save(
    changeSheet(document.data, sheet!.name, (one) => ({
      ...one,
      tables: one.tables!.map((table) => ({ ...table, showBandedColumns: !table.showBandedColumns })),
    })),
  );
  expect(strFromU8(unzipSync(saved)[path]!)).toContain('name="Two_x000a_lines"');
});

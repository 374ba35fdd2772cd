import { findLayout } from "../../src/domain/ledger/find-layout";
import { readLedger } from "../../src/domain/ledger/read-ledger";
import { newXlsx } from "../../src/workbook-file/xlsx";
import { readLedgerFile } from "../../src/workbook-file/read-ledger-file";
import { madeUpLines, plainBalance } from "../domain/ledger/trial-balances";
import { withCell } from "./xlsx-files";

const bytesOf = (text: string) => new TextEncoder().encode(text);

test("reads each visible sheet of an .xlsx from A1 on, codes with their zeros", async () => {
  const { rows } = plainBalance(madeUpLines(30));
  const document = await newXlsx();
  const [empty] = document.data.sheets;
  if (empty === undefined) throw new Error("A new workbook has no sheet.");
  const filled = rows.reduce(
    (sheet, cells, row) =>
      cells.reduce((now, value, column) => withCell(now, { row: row + 2, column: column + 1, value }), sheet),
    { ...empty, name: "TB" },
  );
  const hidden = { ...filled, name: "Old", visibility: "Hidden" as const };
  const bytes = await document.save({ ...document.data, sheets: [filled, hidden], activeSheet: "TB" });
  const read = await readLedgerFile("tb.xlsx", bytes);
  expect(read).toMatchObject({ ok: true, value: { name: "tb.xlsx", sheets: [{ sheet: "TB", top: 0, left: 0 }] } });
  const block = read.ok ? read.value.sheets[0]! : plainBalance([]);
  expect(block.rows.slice(2).map((cells) => cells.slice(1))).toEqual(rows);
  expect(readLedger(block, findLayout(block)).rows.some(({ code }) => code === "0123")).toBe(true);
});

test.each([
  ["UTF-8", bytesOf("\ufeffCode,Amount\n1,£2.50\n")],
  ["the encoding of older programs", Uint8Array.from([...bytesOf("Code,Amount\n1,"), 0xa3, ...bytesOf("2.50\n")])],
])("reads a .csv in %s", async (_, bytes) => {
  const read = await readLedgerFile("tb.csv", bytes);
  expect(read.ok && read.value.sheets[0]?.rows).toEqual([
    ["Code", "Amount"],
    ["1", "£2.50"],
  ]);
});

test.each([
  ["a damaged .xlsx", Uint8Array.from([0x50, 0x4b, 3, 4, 0])],
  ["the old .xls format", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0])],
  ["a web page under the name .xls", bytesOf("<html><table><tr><td>Code</td><td>1</td></tr></table></html>")],
  ["an empty file", new Uint8Array()],
])("refuses %s with a sentence", async (_, bytes) => {
  expect(await readLedgerFile("tb", bytes)).toMatchObject({ ok: false, problem: { code: "opened-file-not-read" } });
});

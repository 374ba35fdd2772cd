import type { LedgerFile, ReadLedgerFile } from "../actions/ledger-ports";
import type { LedgerBlock, LedgerCell } from "../domain/ledger/ledger-block";
import { readDelimitedText } from "../domain/ledger/read-delimited-text";
import { workbookProblem } from "../domain/workbook-problems";
import { fail, succeed } from "../domain/result";
import { decodeText, isMarkup, isOldExcel, isPackage } from "./kind-of-file";
import type { CellResult, SheetData } from "./workbook-data";
import { openXlsx } from "./xlsx";

/**
 * Reads a file that may hold a ledger: the visible sheets of an .xlsx from A1 on, or a text with columns, in UTF-8 or as
 * older programs write it. Nothing leaves the machine.
 */
export const readLedgerFile: ReadLedgerFile = async (name, bytes) => {
  const refused = (why: string) =>
    fail(
      workbookProblem("opened-file-not-read", {
        file: name,
        detail: `${why} Save it as .xlsx or .csv, or copy the rows and paste them here.`,
      }),
    );
  if (isPackage(bytes)) {
    try {
      const { data } = await openXlsx(bytes);
      return succeed<LedgerFile>({
        name,
        sheets: data.sheets.filter(({ visibility }) => visibility === "Visible").flatMap(blockOf),
      });
    } catch (error) {
      // What is wrong with the file is said in the error's own sentence, for the user.
      return refused(error instanceof Error ? error.message : String(error));
    }
  }
  if (isOldExcel(bytes)) return refused("it is in the old .xls format.");
  const text = decodeText(bytes);
  if (isMarkup(text)) return refused("it is a web page or XML, whatever its name says. Open it in Excel.");
  const rows = readDelimitedText(text);
  if (rows.length === 0) return refused("there is nothing in it.");
  return succeed<LedgerFile>({ name, sheets: [{ sheet: name, top: 0, left: 0, rows }] });
};

function blockOf({ name, cells }: SheetData): readonly LedgerBlock[] {
  if (cells.length === 0) return [];
  const bottom = cells.reduce((most, { row }) => Math.max(most, row), 0);
  const right = cells.reduce((most, { column }) => Math.max(most, column), 0);
  const rows = Array.from({ length: bottom + 1 }, () => Array<LedgerCell>(right + 1).fill(null));
  for (const { row, column, value, spilled } of cells) {
    const line = rows[row];
    if (line !== undefined) line[column] = contentOf(spilled ?? value);
  }
  return [{ sheet: name, top: 0, left: 0, rows }];
}

function contentOf(result: CellResult): LedgerCell {
  return typeof result === "object" && result !== null ? result.error : result;
}

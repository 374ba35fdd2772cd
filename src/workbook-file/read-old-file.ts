import type { ReadOldFile } from "../actions/old-workbook-ports";
import { formatArea } from "../domain/cell-area";
import { readDelimitedText } from "../domain/ledger/read-delimited-text";
import { sectionFor } from "../domain/number-format/section-for";
import type { OldCell, OldFile, OldSheet } from "../domain/old-workbook/old-workbook";
import { workbookProblem } from "../domain/workbook-problems";
import { fail, succeed, type Result } from "../domain/result";
import { cellOfName } from "./cell-of-name";
import { decodeText, isMarkup, isOldExcel, isPackage } from "./kind-of-file";
import { templateOf } from "./template-of";
import type { CellData, WorkbookData } from "./workbook-data";
import { openXlsx } from "./xlsx";

/**
 * The largest file, in bytes as it is and once unpacked, and the most filled cells of a sheet that may be an old return,
 * and of all its sheets.
 */
const most = { bytes: 20_000_000, unpacked: 60_000_000, cells: 20_000, inAll: 100_000 };
/** From the first day of the 1900 date system to that of the 1904 one. */
const daysTo1904 = 1462;

/**
 * Reads a workbook that may hold a member's answers: all sheets of an .xlsx or .xlsm, also hidden ones, or a text with
 * columns. Formulas count as what they showed when the file was saved.
 */
export const readOldFile: ReadOldFile = async (name, bytes, goOn = async () => true) => {
  const refused = (detail: string) => fail(workbookProblem("opened-file-not-read", { file: name, detail }));
  if (bytes.length > most.bytes) {
    return refused(
      `it has more than ${most.bytes / 1_000_000} MB. Save a copy with only the sheets that have your figures.`,
    );
  }
  if (bytes.length === 0) return refused("there is nothing in it. Choose the workbook that has your figures.");
  if (isPackage(bytes) || isOldExcel(bytes)) {
    const cancelled = new Error("cancelled");
    const onSheet = async (done: number, of: number) => {
      if (!(await goOn(done, of))) throw cancelled;
    };
    try {
      const { data } = await openXlsx(bytes, { most: most.unpacked, onSheet });
      return withAnything(fileOf(name, data), refused);
    } catch (error) {
      if (error === cancelled) return fail(workbookProblem("cancelled"));
      // What is wrong with the file is said in the error's own sentence, for the user.
      return refused(error instanceof Error ? error.message : String(error));
    }
  }
  if (bytes.includes(0) && !(bytes[0] === 0xff && bytes[1] === 0xfe)) {
    return refused("it is no workbook. Choose an Excel workbook (.xlsx or .xlsm) or a .csv file.");
  }
  const text = decodeText(bytes);
  if (isMarkup(text)) {
    return refused(
      "it is a web page or XML, whatever its name says. Open it in Excel and save it as an Excel Workbook (.xlsx).",
    );
  }
  const cells = readDelimitedText(text).flatMap((row, at) =>
    row.flatMap((value, column): readonly OldCell[] => (value.trim() === "" ? [] : [{ row: at, column, value }])),
  );
  const isTooLong = cells.length > most.cells;
  return withAnything(
    {
      workbook: { file: name, year: null, sheets: [{ name: "CSV", cells: isTooLong ? [] : cells }], names: [] },
      template: null,
      hidden: [],
      tooLong: isTooLong ? ["CSV"] : [],
      tooMany: [],
      errors: [],
    },
    refused,
  );
};

function withAnything(file: OldFile, refused: (detail: string) => Result<never>): Result<OldFile> {
  if (file.workbook.sheets.some(({ cells }) => cells.length > 0)) return succeed(file);
  return file.tooLong.length > 0
    ? refused(
        `each of its sheets has more than ${most.cells.toLocaleString("en-GB")} filled cells. Save a copy with only the sheets that have your figures.`,
      )
    : refused("there is nothing in its cells. Choose the workbook that has your figures.");
}

function fileOf(file: string, data: WorkbookData): OldFile {
  const template = templateOf(data);
  const sheets = data.sheets.map((sheet) => ({ sheet, filled: sheet.cells.filter((cell) => shownIn(cell) !== null) }));
  const isTooLong = ({ filled }: (typeof sheets)[number]) => filled.length > most.cells;
  const short = sheets.filter((each) => !isTooLong(each));
  let cells = 0;
  const read = short.filter(({ filled }) => {
    if (cells + filled.length > most.inAll) return false;
    cells += filled.length;
    return true;
  });
  return {
    workbook: {
      file,
      year: template?.year ?? null,
      sheets: read.map(({ sheet, filled }): OldSheet => ({
        name: sheet.name,
        cells: filled.flatMap((cell) => oldCell(cell, data.dates === 1904) ?? []),
      })),
      names: data.names.flatMap(({ name, refersTo, scope }) => {
        const cell = scope === null ? cellOfName(refersTo) : null;
        return cell === null ? [] : [{ name, ...cell }];
      }),
    },
    template,
    hidden: read.filter(({ sheet }) => sheet.visibility !== "Visible").map(({ sheet }) => sheet.name),
    tooLong: sheets.filter(isTooLong).map(({ sheet }) => sheet.name),
    tooMany: short.filter((each) => !read.includes(each)).map(({ sheet }) => sheet.name),
    errors: read.flatMap(({ sheet, filled }) =>
      filled.flatMap((cell) => (isError(cell) ? [`${sheet.name}!${placeOf(cell)}`] : [])),
    ),
  };
}

function shownIn({ value, spilled = value }: CellData) {
  return typeof spilled === "string" && spilled.trim() === "" ? null : spilled;
}

function isError(cell: CellData): boolean {
  return typeof shownIn(cell) === "object";
}

function placeOf({ row, column }: CellData): string {
  return formatArea({ top: row, left: column, bottom: row, right: column });
}

function oldCell(cell: CellData, is1904: boolean): OldCell | null {
  const value = shownIn(cell);
  if (value === null || typeof value === "object") return null;
  const { row, column, numberFormat } = cell;
  const isDate = typeof value === "number" && sectionFor(numberFormat, value)?.isDate === true;
  return { row, column, value: isDate && is1904 ? value + daysTo1904 : value, numberFormat };
}

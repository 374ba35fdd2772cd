import { isUtf8 } from "node:buffer";
import { basename } from "node:path";
import { CsvError, parse } from "csv-parse/sync";
import { plainText } from "../domain/plain-text";
import { errorCode } from "./error-code";
import { InputError } from "./input-error";
import { readBytes } from "./read-bytes";

/** The most that is read of a table, unpacked; the largest of open data that is imported has a tenth of it. */
const mostBytes = 300_000_000;

/** A CSV file with a header row, read whole. */
export interface Table {
  /** File name without its folder, for messages. */
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** Line in the file where the row ends, from 1; the header is line 1. */
  readonly line: number;
  /** The cell in that column as it is written, without spaces around it; empty where there is no such column. */
  cell(column: string): string;
  /** The same as plainText reads it: a code, an id, a year, a name or a figure. */
  plain(column: string): string;
}

interface ParsedRow {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Reads a CSV file (RFC 4180): plain or gzip, UTF-8, UTF-16 or as Excel for Windows writes it, with or without byte-order
 * mark, any line ends, quoted cells. Columns are found by their header, in any order; letter case, spaces and hyphens in
 * headers make no difference. Empty rows are left out, and so are empty cells to the right of the last column, as
 * spreadsheets write them. Any other row must have as many cells as the header: who can say which one is missing, or
 * whether "1,234" is one figure or two?
 *
 * @throws InputError where a column is missing or there twice, rows have too few or too many cells, or the file is no
 * CSV; Error where it cannot be read.
 */
export function readTable(path: string, needed: readonly string[]): Table {
  const file = basename(path);
  const [header, ...body] = parseRows(file, path);
  const columns = withoutEmptyEnd((header?.record ?? []).map(headerName));
  refuseColumns(file, columns, needed);
  const filled = body.filter(({ record }) => record.some((cell) => plainText(cell) !== ""));
  refuseRows(file, columns, filled);
  const positions = new Map(columns.map((column, at) => [column, at]));
  const rows = filled.map(({ record, info }) => {
    const cell = (column: string) => record[positions.get(column) ?? -1] ?? "";
    return {
      line: info.lines,
      cell: (column: string) => cell(column).trim(),
      plain: (column: string) => plainText(cell(column)),
    };
  });
  return { file, columns, rows };
}

function refuseColumns(file: string, columns: readonly string[], needed: readonly string[]): void {
  const missing = needed.filter((column) => !columns.includes(column));
  if (missing.length > 0) {
    throw new InputError(
      `${file}, line 1: no column ${missing.join(", ")}. The header row must name ${needed.join(", ")}, in any order.`,
    );
  }
  const repeated = columns.find((column, at) => column !== "" && columns.indexOf(column) !== at);
  if (repeated !== undefined) throw new InputError(`${file}, line 1: the column ${repeated} is there twice. Keep one.`);
}

/** Files of other countries, in which a decimal may have a comma, are not told apart by a guess. */
function refuseSeparators(file: string, text: string): void {
  const header = text.split(/[\r\n]/, 1)[0] ?? "";
  const separator = [...separators].find(([character]) => header.includes(character) && !header.includes(","));
  if (separator === undefined) return;
  throw new InputError(
    `${file}, line 1: the columns are separated by ${separator[1]}. Save the file as "CSV (comma delimited)", with a point in decimals.`,
  );
}

/** What other programs and other countries write between columns. */
const separators: ReadonlyMap<string, string> = new Map([
  [";", "semicolons"],
  ["\t", "tabs"],
]);

/** More lines than this are no help to see what is wrong with a file. */
const mostLines = 20;

function refuseRows(file: string, columns: readonly string[], rows: readonly ParsedRow[]): void {
  const faults = rows.flatMap(({ record, info }) => {
    const cells = record.length < columns.length ? record.length : withoutEmptyEnd(record.map(plainText)).length;
    if (record.length >= columns.length && cells <= columns.length) return [];
    const advice =
      cells > columns.length
        ? `Put a figure with a comma in it in quotation marks ("1,234"), or leave the comma out.`
        : `Give every blank cell its comma.`;
    return [`${file}, line ${info.lines}: ${cells} cells, where the header has ${columns.length}. ${advice}`];
  });
  if (faults.length === 0) return;
  const more = faults.length - mostLines;
  throw new InputError(
    [...faults.slice(0, mostLines), ...(more > 0 ? [`${file}: ${more} more lines like these.`] : [])].join("\n"),
  );
}

function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1);
}

function parseRows(file: string, path: string): readonly ParsedRow[] {
  const text = decodeText(unpacked(file, path));
  refuseSeparators(file, text);
  try {
    return parse(text, { bom: true, info: true, relax_column_count: true }) as unknown as readonly ParsedRow[];
  } catch (error) {
    if (error instanceof CsvError) {
      throw new InputError(`${file} is not a CSV file as it should be: ${error.message}.`, { cause: error });
    }
    throw error;
  }
}

function unpacked(file: string, path: string): Buffer {
  try {
    return readBytes(path, mostBytes);
  } catch (error) {
    if (!errorCode(error).startsWith("Z_")) throw error;
    throw new InputError(`${file} cannot be unpacked: it is incomplete or damaged. Fetch it again.`, { cause: error });
  }
}

/** UTF-16 by its mark; UTF-8; or else what Excel for Windows saves as "CSV", so that a pound sign stays one. */
function decodeText(bytes: Buffer): string {
  const marked = utf16.find(({ mark }) => bytes.subarray(0, 2).equals(mark));
  return new TextDecoder(marked?.encoding ?? (isUtf8(bytes) ? "utf-8" : "windows-1252")).decode(bytes);
}

const utf16 = [
  { mark: Buffer.from([0xff, 0xfe]), encoding: "utf-16le" },
  { mark: Buffer.from([0xfe, 0xff]), encoding: "utf-16be" },
];

function headerName(text: string): string {
  return plainText(text)
    .toLowerCase()
    .replace(/[\s-]+/g, "_");
}

import { isUtf8 } from "node:buffer";
import { basename } from "node:path";
import { CsvError, parse } from "csv-parse/sync";
import { plainText } from "../domain/plain-text";
import { errorCode } from "./error-code";
import { InputError } from "./input-error";
import { readBytes } from "./read-bytes";

/** The largest table we read, unpacked; the largest open data file we import is a tenth of this. */
const mostBytes = 300_000_000;

/** A CSV file with a header row. */
export interface Table {
  /** File name without its folder, for messages. */
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** The line of the file where the row ends, counted from 1; the header is line 1. */
  readonly line: number;
  /** The cell in that column as written, without spaces around it; empty if there is no such column. */
  cell(column: string): string;
  /** The same cell as plainText reads it, for a code, an id, a year, a name or a figure. */
  plain(column: string): string;
}

interface ParsedRow {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Reads a CSV file (RFC 4180): plain or gzip, in UTF-8, UTF-16 or as Excel for Windows writes it, with or without a
 * byte-order mark, with any line ends and quoted cells. Columns are found by their header, in any order; letter case,
 * spaces and hyphens in headers make no difference. Empty rows, and the empty cells that spreadsheets write to the
 * right of the last column, are left out. Every other row must have as many cells as the header, because otherwise we
 * cannot know which cell is missing, or whether 1,234 is one figure or two.
 *
 * @throws InputError if a column is missing or there twice, a row has too few or too many cells, or it is not a CSV
 * file; Node's own error if the file cannot be read
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
  if (repeated !== undefined) throw new InputError(`${file}, line 1: the column ${repeated} appears twice. Keep one.`);
}

/** We don't guess at files from other countries, where decimals may have a comma: we refuse them. */
function refuseSeparators(file: string, text: string): void {
  const header = text.split(/[\r\n]/, 1)[0] ?? "";
  const separator = [...separators].find(([character]) => header.includes(character) && !header.includes(","));
  if (separator === undefined) return;
  throw new InputError(
    `${file}, line 1: the columns are separated by ${separator[1]}. Save the file as "CSV (comma delimited)", with a point in decimals.`,
  );
}

/** What other programs and other countries put between columns. */
const separators: ReadonlyMap<string, string> = new Map([
  [";", "semicolons"],
  ["\t", "tabs"],
]);

/** We list at most this many lines: more would not help anyone see what is wrong. */
const mostLines = 20;

function refuseRows(file: string, columns: readonly string[], rows: readonly ParsedRow[]): void {
  const faults = rows.flatMap(({ record, info }) => {
    const cells = record.length < columns.length ? record.length : withoutEmptyEnd(record.map(plainText)).length;
    if (record.length >= columns.length && cells <= columns.length) return [];
    const advice =
      cells > columns.length
        ? `Put a figure with a comma in it in quotation marks ("1,234"), or leave the comma out.`
        : `Every blank cell needs its comma.`;
    return [`${file}, line ${info.lines}: ${cells} cells, but the header has ${columns.length}. ${advice}`];
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
      throw new InputError(`${file} is not a valid CSV file: ${error.message}.`, { cause: error });
    }
    throw error;
  }
}

function unpacked(file: string, path: string): Buffer {
  try {
    return readBytes(path, mostBytes);
  } catch (error) {
    if (!errorCode(error).startsWith("Z_")) throw error;
    throw new InputError(`${file} cannot be unpacked: it is incomplete or damaged. Download it again.`, {
      cause: error,
    });
  }
}

/** UTF-16 if it has that mark, or UTF-8, or else what Excel for Windows saves as "CSV", so that £ is read as £. */
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

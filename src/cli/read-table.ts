import { isUtf8 } from "node:buffer";
import { basename } from "node:path";
import { CsvError, parse } from "csv-parse/sync";
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
  /** The cell in that column, without spaces around it; empty where the row is too short. */
  cell(column: string): string;
}

interface ParsedRow {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Reads a CSV file (RFC 4180): plain or gzip, with or without byte-order mark, any line ends, quoted cells. Columns are
 * found by their header, in any order; letter case, spaces and hyphens in headers make no difference. Empty rows are left out.
 * @throws InputError where a column is missing or the file is no CSV; Error where it cannot be read.
 */
export function readTable(path: string, needed: readonly string[]): Table {
  const file = basename(path);
  const [header, ...body] = parseRows(file, path);
  const columns = (header?.record ?? []).map(headerName);
  const missing = needed.filter((column) => !columns.includes(column));
  if (missing.length > 0) {
    throw new InputError(
      `${file}, line 1: no column ${missing.join(", ")}. The header row must name ${needed.join(", ")}, in any order.`,
    );
  }
  const repeated = needed.find((column) => columns.indexOf(column) !== columns.lastIndexOf(column));
  if (repeated !== undefined) throw new InputError(`${file}, line 1: the column ${repeated} is there twice. Keep one.`);
  const positions = new Map(columns.map((column, at) => [column, at]));
  const rows = body
    .filter(({ record }) => record.some((cell) => cell.trim() !== ""))
    .map(({ record, info }) => ({
      line: info.lines,
      cell: (column: string) => record[positions.get(column) ?? -1]?.trim() ?? "",
    }));
  return { file, columns, rows };
}

function parseRows(file: string, path: string): readonly ParsedRow[] {
  const text = decodeText(unpacked(file, path));
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

/** UTF-8; or, where it is not that, what Excel for Windows saves as "CSV", so that a pound sign stays one. */
function decodeText(bytes: Buffer): string {
  return new TextDecoder(isUtf8(bytes) ? "utf-8" : "windows-1252").decode(bytes);
}

function headerName(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_");
}

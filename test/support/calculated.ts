import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createUniverCalculation } from "../../src/workbench/calculation/univer-calculation";
import { newXlsx, openXlsx } from "../../src/workbook-file/xlsx";
import type { CellData, CellResult, SheetData } from "../../src/workbook-file/workbook-data";
import { convert } from "./libre-office";

/** A sheet as it is typed in. */
export interface SheetInputs {
  readonly name: string;
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly value: string | number | boolean | null;
    readonly formula?: string;
  }[];
}

interface Name {
  readonly name: string;
  readonly refersTo: string;
  /** The sheet that alone has it; the workbook's if left out. */
  readonly scope?: string;
}

/** What a cell shows once all is calculated. */
export type Shown = (sheet: string, row: number, column: number) => CellResult | undefined;

/** Calculates sheets as our workbench does. */
export async function calculatedByUs({ sheets, names }: Book): Promise<Shown> {
  const calculation = createUniverCalculation({ names: [], run: async () => [] });
  const shown = new Map<string, CellResult>();
  calculation.onChange((changes) => {
    for (const { sheet, row, column, result } of changes) shown.set(`${sheet} ${row} ${column}`, result);
  });
  for (const { name } of sheets) calculation.addSheet(name, name);
  for (const { name, refersTo, scope } of names) calculation.defineName(name, refersTo, scope);
  calculation.setCells(
    sheets.flatMap(({ name, cells }) =>
      cells.map(({ row, column, value, formula }) => ({
        sheet: name,
        row,
        column,
        input: formula === undefined ? value : { formula },
      })),
    ),
  );
  await calculation.recalculate("full");
  calculation.dispose();
  return (sheet, row, column) => shown.get(`${sheet} ${row} ${column}`);
}

/** A workbook to be calculated. */
export interface Book {
  readonly sheets: readonly SheetInputs[];
  readonly names: readonly Name[];
}

/** Writes workbooks without the results of formulas, and lets LibreOffice, in one start, calculate and save them. */
export async function calculatedByLibreOffice(books: readonly Book[]): Promise<readonly Shown[]> {
  const folder = mkdtempSync(join(tmpdir(), "calculated-"));
  try {
    const files = books.map((_, at) => join(folder, `book-${at}.xlsx`));
    for (const [at, book] of books.entries()) writeFileSync(files[at] ?? "", await fileOf(book));
    await convert(files, "xlsx", join(folder, "out"));
    return await Promise.all(books.map((_, at) => shownIn(join(folder, "out", `book-${at}.xlsx`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fileOf({ sheets, names }: Book): Promise<Uint8Array> {
  const document = await newXlsx();
  const [like] = document.data.sheets;
  if (like === undefined) throw new Error("A new workbook has no sheet.");
  return document.save({
    ...document.data,
    sheets: sheets.map(({ name, cells }): SheetData => ({ ...like, name, cells: cells.map(cellOf) })),
    names: names.map((name) => ({ scope: null, ...name, comment: "", visible: true })),
    activeSheet: sheets[0]?.name ?? "",
  });
}

async function shownIn(file: string): Promise<Shown> {
  const { data } = await openXlsx(new Uint8Array(readFileSync(file)));
  const shown = new Map(
    data.sheets.flatMap(({ name, cells }) =>
      cells.map(({ row, column, value }) => [`${name} ${row} ${column}`, value]),
    ),
  );
  return (sheet, row, column) => shown.get(`${sheet} ${row} ${column}`);
}

function cellOf({ row, column, value, formula }: SheetInputs["cells"][number]): CellData {
  return {
    row,
    column,
    value: formula === undefined ? value : null,
    formula: formula ?? null,
    spill: null,
    numberFormat: "General",
    format: {},
  };
}

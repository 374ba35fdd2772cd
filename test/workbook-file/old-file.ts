import type { OldSheet, OldWorkbook } from "../../src/domain/old-workbook/old-workbook";
import type { CellData, SheetData, WorkbookData } from "../../src/workbook-file/workbook-data";
import { newXlsx } from "../../src/workbook-file/xlsx";

/** The .xlsx of an old workbook: its cells, and its names. */
export async function oldFile(
  { sheets, names }: Pick<OldWorkbook, "sheets" | "names">,
  also: (data: WorkbookData) => WorkbookData = (data) => data,
): Promise<Uint8Array> {
  const document = await newXlsx();
  const [empty] = document.data.sheets;
  if (empty === undefined) throw new Error("A new workbook has no sheet.");
  const made = sheets.map(({ name, cells }): SheetData => ({ ...empty, name, cells: cells.map(plainCell) }));
  const data: WorkbookData = {
    ...document.data,
    sheets: made,
    activeSheet: made[0]?.name ?? "",
    names: names.map(({ name, sheet, row, column }) => ({
      name,
      refersTo: `='${sheet.replaceAll("'", "''")}'!$${String.fromCharCode(65 + column)}$${row + 1}`,
      comment: "",
      scope: null,
      visible: true,
    })),
  };
  return document.save(also(data));
}

/** A sheet with these rows from A1 on; an empty text is a blank cell. */
export function sheetOf(name: string, ...rows: readonly (readonly (string | number)[])[]): OldSheet {
  return {
    name,
    cells: rows.flatMap((values, row) =>
      values.flatMap((value, column) => (value === "" ? [] : [{ row, column, value }])),
    ),
  };
}

function plainCell({ row, column, value, numberFormat = "General" }: OldSheet["cells"][number]): CellData {
  return { row, column, value, formula: null, spill: null, numberFormat, format: {} };
}

import { cellsOfWorkbook } from "../../src/cli/check/cells-of-workbook";
import { findClub } from "../../src/domain/clubs/index";
import type { QuestionnaireCells } from "../../src/domain/questionnaire/questionnaire-cells";
import type { QuestionnairePlan } from "../../src/domain/questionnaire/sheet-plan";
import type { RawCell } from "../../src/domain/questionnaire/raw-cell";
import type { WorkbookData } from "../../src/workbook-file/workbook-data";
import { openXlsx } from "../../src/workbook-file/xlsx";
import { questionnaireFile, usualPlan } from "../cli/questionnaire-file";
import type { Filled } from "../domain/rules/answers-of";
import { templateOf } from "../../src/workbook-file/template-of";

export const cla = findClub("cla", "2025-26")!;
export const claPlan = usualPlan(cla);

/** The questionnaire's file as it is sent by e-mail, filled in. */
export function mailedFile(
  filled: Filled = {},
  also: (data: WorkbookData) => WorkbookData = (data) => data,
  plan = claPlan,
): Promise<Uint8Array> {
  return questionnaireFile(cla, filled, { plan, also });
}

/** The plan with registers of this many rows. */
export function withRows(rows: number): QuestionnairePlan {
  return {
    ...claPlan,
    sheets: claPlan.sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) => ({ ...table, rows })),
      lists: sheet.tables.length === 0 ? sheet.lists : sheet.lists.map((list) => ({ ...list, rows })),
      cells: sheet.tables
        .flatMap(({ row: header }) => [
          ...sheet.cells.filter(({ row }) => row <= header),
          ...sheet.cells
            .filter(({ row }) => row === header + 1)
            .flatMap((cell) => Array.from({ length: rows }, (_, at) => ({ ...cell, row: cell.row + at }))),
        ])
        .concat(sheet.tables.length === 0 ? sheet.cells : []),
    })),
  };
}

/** What we read from a file without Excel. */
export async function cellsOfFile(bytes: Uint8Array): Promise<QuestionnaireCells> {
  const { data } = await openXlsx(bytes);
  return comparable(cellsOfWorkbook(data, templateOf(data)!));
}

/** Cells that were never used have no format in a file, but General in Excel. */
export function comparable(cells: QuestionnaireCells): QuestionnaireCells {
  const plain = (cell: RawCell): RawCell => ({ ...cell, numberFormat: cell.numberFormat ?? "General" });
  return {
    ...cells,
    named: new Map([...cells.named].map(([name, { place, cell }]) => [name, { place, cell: plain(cell) }])),
    tables: new Map(
      [...cells.tables].map(([name, table]) => [name, { ...table, rows: table.rows.map((row) => row.map(plain)) }]),
    ),
  };
}

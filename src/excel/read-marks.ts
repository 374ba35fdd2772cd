import { isMarkFormula } from "./mark-looks";
import { findingsTableName } from "./findings-table";
import type { GuardedSheet } from "./sheet-protection";

/** A sheet of the workbook with the marks of ours that stand on it. */
export interface MarkedSheet extends GuardedSheet {
  readonly marks: readonly Excel.ConditionalFormat[];
}

/** The table of findings as it stands. */
export interface StandingFindings {
  readonly table: Excel.Table;
  readonly sheetName: string;
  /** Row and column of its header's first cell, from 0. */
  readonly top: number;
  readonly left: number;
  /** The header row and all rows below, as they would be typed. */
  readonly cells: readonly (readonly unknown[])[];
}

/** All that marks consist of. */
export interface Marks {
  readonly sheets: readonly MarkedSheet[];
  /** Null where there is no table of findings. */
  readonly findings: StandingFindings | null;
}

/**
 * Finds our marks by their formulas, so that those of another session, or that were copied with a cell, are found as
 * well. At most three round trips, whatever the number of sheets and marks.
 */
export async function readMarks(context: Excel.RequestContext): Promise<Marks> {
  const { worksheets, tables } = context.workbook;
  worksheets.load({ name: true, protection: { protected: true, options: true } });
  const table = tables.getItemOrNullObject(findingsTableName);
  table.load({ name: true });
  await context.sync();

  const formats = worksheets.items.map((sheet) => sheet.getRange().conditionalFormats.load({ type: true }));
  const tableCells = table.isNullObject ? null : table.getRange();
  tableCells?.load({ formulas: true, rowIndex: true, columnIndex: true, worksheet: { name: true } });
  await context.sync();

  const customs = formats.map(({ items }) => items.filter(({ type }) => type === "Custom"));
  if (customs.some(({ length }) => length > 0)) {
    for (const { custom } of customs.flat()) custom.rule.load({ formula: true });
    await context.sync();
  }
  return {
    sheets: worksheets.items.map((sheet, index) => ({
      name: sheet.name,
      sheet,
      options: sheet.protection.protected ? sheet.protection.options : null,
      marks: (customs[index] ?? []).filter(({ custom }) => isMarkFormula(custom.rule.formula)),
    })),
    findings: tableCells && {
      table,
      sheetName: tableCells.worksheet.name,
      top: tableCells.rowIndex,
      left: tableCells.columnIndex,
      cells: tableCells.formulas,
    },
  };
}

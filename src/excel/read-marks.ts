import { areasOf } from "./areas-of";
import type { CellArea } from "./cell-area";
import { markOfFormula } from "./mark-looks";
import type { Severity } from "../domain/clubs/club-definition";
import { findingsTableName } from "./findings-table";
import type { GuardedSheet } from "./sheet-protection";

/** A conditional format of ours as it stands. */
export interface StandingMark {
  readonly format: Excel.ConditionalFormat;
  readonly severity: Severity;
  readonly areas: readonly CellArea[];
  /** Whether it shows on a condition, as those of the table of findings do. */
  readonly isConditional: boolean;
}

/** A sheet of the workbook with the marks of ours that stand on it. */
export interface MarkedSheet extends GuardedSheet {
  readonly marks: readonly StandingMark[];
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
  const read = customs.map((formats) =>
    formats.map((format) => {
      format.custom.rule.load({ formula: true });
      return { format, ranges: format.getRanges().load({ address: true }) };
    }),
  );
  if (read.flat().length > 0) await context.sync();
  return {
    sheets: worksheets.items.map((sheet, index) => ({
      name: sheet.name,
      sheet,
      options: sheet.protection.protected ? sheet.protection.options : null,
      marks: (read[index] ?? []).flatMap(({ format, ranges }): StandingMark[] => {
        const mark = markOfFormula(format.custom.rule.formula);
        return mark === null ? [] : [{ format, areas: areasOf(ranges.address), ...mark }];
      }),
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

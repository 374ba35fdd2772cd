import { areasOf } from "./areas-of";
import type { CellArea } from "../domain/cell-area";
import { markOfFormula } from "./mark-looks";
import type { Severity } from "../domain/clubs/club-definition";
import { findingsColumns, findingsTableName } from "./findings-table";
import { type CellBlock, readBlocks } from "./read-blocks";
import { readTables } from "./read-tables";
import type { TableReading } from "./table-block";
import type { GuardedSheet } from "./sheet-protection";

/** One of our conditional formats in the workbook. */
export interface StandingMark {
  readonly format: Excel.ConditionalFormat;
  readonly severity: Severity;
  readonly areas: readonly CellArea[];
  /** Whether it has a condition, as those in the table of findings do. */
  readonly isConditional: boolean;
}

/** A sheet of the workbook with our marks on it. */
export interface MarkedSheet extends GuardedSheet {
  readonly marks: readonly StandingMark[];
}

/** The table of findings in the workbook. */
export interface StandingFindings {
  readonly table: Excel.Table;
  readonly sheetName: string;
  /** Row and column of the header's first cell, counting from 0. */
  readonly top: number;
  readonly left: number;
  /** The header row and all rows below, as they would be typed. */
  readonly cells: readonly (readonly unknown[])[];
}

/** All marks and the table of findings. */
export interface Marks {
  readonly sheets: readonly MarkedSheet[];
  /** Null if there is no table of findings. */
  readonly findings: StandingFindings | null;
}

/**
 * Finds our marks by their formulas, and so also those of earlier sessions and those copied with a cell. At most three
 * round trips, whatever the number of sheets and marks, and one more for every 5 MB of findings.
 */
export async function readMarks(context: Excel.RequestContext): Promise<Marks> {
  const { worksheets, tables } = context.workbook;
  worksheets.load({ name: true, protection: { protected: true, options: true } });
  const table = tables.getItemOrNullObject(findingsTableName);
  table.load({ name: true });
  await context.sync();

  const formats = inOnePiece(() =>
    worksheets.items.map((sheet) => sheet.getRange().conditionalFormats.load({ type: true })),
  );
  const findings = await readFindings(context, table.isNullObject ? null : table, formats.block);

  const customs = formats.read().map(({ items }) => items.filter(({ type }) => type === "Custom"));
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
    findings,
  };
}

/** Reads the table of findings, if there is one, together with the given block. */
async function readFindings(
  context: Excel.RequestContext,
  table: Excel.Table | null,
  block: CellBlock,
): Promise<StandingFindings | null> {
  if (table === null) {
    await readBlocks(context, [block]);
    return null;
  }
  const header = inOnePiece(() => {
    const cells = table.getHeaderRowRange();
    return cells.load({ formulas: true, rowIndex: true, columnIndex: true, worksheet: { name: true } });
  });
  const rows: unknown[][] = [];
  const reading: TableReading = {
    name: findingsTableName,
    // The user may have added columns; if these make the answer too large, it is read in halves.
    width: Object.keys(findingsColumns).length,
    load(range) {
      const part = range.load({ formulas: true });
      return ({ found }) => {
        if (found > 0) for (const row of part.formulas.slice(0, found)) rows.push(row);
      };
    },
  };
  await readTables(context, [reading], [block, header.block]);
  const { rowIndex: top, columnIndex: left, worksheet, formulas } = header.read();
  return { table, sheetName: worksheet.name, top, left, cells: [...formulas, ...rows] };
}

/**
 * A block that can't be divided. If the first answer was too large, it is loaded again, because objects from a failed
 * request can't be used in the next.
 */
function inOnePiece<T>(ask: () => T): { readonly block: CellBlock; read(): T } {
  let got: { readonly asked: T } | null = null;
  return {
    block: {
      load() {
        const asked = ask();
        return () => void (got = { asked });
      },
      part: () => null,
    },
    read() {
      if (got === null) throw new Error("This was not asked for yet.");
      return got.asked;
    },
  };
}

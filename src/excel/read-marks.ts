import { areasOf } from "./areas-of";
import type { CellArea } from "../domain/cell-area";
import { headerToLoad } from "./draft-headers";
import { inOnePiece } from "./in-one-piece";
import { markOfFormula, type MarkOfFormula } from "./mark-looks";
import { type NamedArea, namedAreas } from "./named-places";
import { findingsColumns, findingsTableName } from "./findings-table";
import { type CellBlock, readBlocks } from "./read-blocks";
import { readTables } from "./read-tables";
import type { TableReading } from "./table-block";
import { type StatusColumn, statusColumns } from "./status-columns";
import type { GuardedSheet } from "./sheet-protection";

/** One of our conditional formats in the workbook. */
export interface StandingMark extends MarkOfFormula {
  readonly format: Excel.ConditionalFormat;
  readonly areas: readonly CellArea[];
}

/** A sheet of the workbook with our marks on it. */
export interface MarkedSheet extends GuardedSheet {
  readonly marks: readonly StandingMark[];
  /** "#RRGGBB"; "" if it has none. */
  readonly tabColor: string;
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

/** All marks, the columns of statuses and the table of findings. */
export interface Marks {
  readonly sheets: readonly MarkedSheet[];
  readonly statuses: readonly StatusColumn[];
  /** Where the workbook's names are. */
  readonly places: readonly NamedArea[];
  /** Null if there is no table of findings. */
  readonly findings: StandingFindings | null;
}

/**
 * Finds our marks by their formulas, and so also those of earlier sessions and those copied with a cell; and the columns
 * of statuses by their names. At most three round trips, whatever the number of sheets and marks, and one more for every
 * 5 MB of findings.
 *
 * @param withHeaders whether to load the headers of pages too, which takes some programs long
 */
export async function readMarks(context: Excel.RequestContext, withHeaders = false): Promise<Marks> {
  const { names, worksheets, tables } = context.workbook;
  worksheets.load({
    name: true,
    tabColor: true,
    protection: { protected: true, options: true },
    ...(withHeaders && headerToLoad),
  });
  names.load({ name: true, formula: true, scope: true });
  tables.load({ name: true });
  await context.sync();

  const formats = inOnePiece(() =>
    worksheets.items.map((sheet) => sheet.getRange().conditionalFormats.load({ type: true })),
  );
  const places = namedAreas(names.items, worksheets.items);
  const statuses = statusColumns(
    places,
    tables.items.map(({ name }) => name),
  );
  const table = tables.items.find(({ name }) => name === findingsTableName) ?? null;
  const findings = await readFindings(context, table, [formats.block, statuses.block]);

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
      tabColor: sheet.tabColor,
      options: sheet.protection.protected ? sheet.protection.options : null,
      marks: (read[index] ?? []).flatMap(({ format, ranges }): StandingMark[] => {
        const mark = markOfFormula(format.custom.rule.formula);
        return mark === null ? [] : [{ format, areas: areasOf(ranges.address), ...mark }];
      }),
    })),
    statuses: statuses.read(),
    places,
    findings,
  };
}

/** Reads the table of findings, if there is one, together with the given blocks. */
async function readFindings(
  context: Excel.RequestContext,
  table: Excel.Table | null,
  blocks: readonly CellBlock[],
): Promise<StandingFindings | null> {
  if (table === null) {
    await readBlocks(context, blocks);
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
  await readTables(context, [reading], [...blocks, header.block]);
  const { rowIndex: top, columnIndex: left, worksheet, formulas } = header.read();
  return { table, sheetName: worksheet.name, top, left, cells: [...formulas, ...rows] };
}

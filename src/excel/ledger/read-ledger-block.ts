import type { LedgerSource } from "../../actions/ledger-ports";
import type { LedgerBlock, LedgerCell } from "../../domain/ledger/ledger-block";
import { workbookProblem } from "../../domain/workbook-problems";
import { fail, succeed, type Result } from "../../domain/result";
import { inExcel } from "../in-excel";
import { type CellBlock, readBlocks } from "../read-blocks";

/** About as many cells as fit into one answer of Excel (5 MB on the web) if only their values are read. */
const cellsAtOnce = 120_000;

/** Where cells are, from 0. */
interface Place {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Reads what is used of a source, as values. Two round trips, and one more for each 120,000 cells after the first: 50,000
 * lines of eight columns are five.
 */
export async function readLedgerBlock(
  source: LedgerSource,
  onProgress?: (done: number, of: number) => void,
): Promise<Result<LedgerBlock>> {
  const read = await inExcel(async (context): Promise<LedgerBlock | null> => {
    const place = await placeOf(context, source);
    if (place === null) return null;
    const rows: LedgerCell[][] = [];
    for (const block of blocksOf(place, (some) => rows.push(...some))) {
      await readBlocks(context, [block]);
      onProgress?.(rows.length, place.rows);
    }
    return { sheet: place.sheet, top: place.top, left: place.left, rows };
  });
  if (!read.ok) return read;
  return read.value === null ? fail(workbookProblem("no-ledger-there")) : succeed(read.value);
}

async function placeOf(context: Excel.RequestContext, source: LedgerSource): Promise<Place | null> {
  const range = rangeOf(context, source);
  // Given cells are taken as they are, because what is known about them counts from the first.
  const isGiven = source.kind === "sheet" && source.area !== undefined;
  const used = isGiven ? range : range.getUsedRangeOrNullObject(true);
  used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true, worksheet: { name: true } });
  await context.sync();
  if (!isGiven && used.isNullObject) return null;
  const { rowIndex: top, columnIndex: left, rowCount: rows, columnCount: columns, worksheet } = used;
  return { sheet: worksheet.name, top, left, rows, columns };
}

function rangeOf({ workbook }: Excel.RequestContext, source: LedgerSource): Excel.Range {
  switch (source.kind) {
    case "selection":
      return workbook.getSelectedRange();
    case "sheet":
      return workbook.worksheets.getItem(source.sheet).getRange(source.area);
    case "table":
      return workbook.tables.getItem(source.table).getRange();
  }
}

function blocksOf(place: Place, take: (rows: LedgerCell[][]) => void): readonly CellBlock[] {
  const atOnce = Math.max(1, Math.floor(cellsAtOnce / place.columns));
  return Array.from({ length: Math.ceil(place.rows / atOnce) }, (_, at) =>
    blockOf(place, at * atOnce, Math.min(atOnce, place.rows - at * atOnce), take),
  );
}

function blockOf(place: Place, first: number, count: number, take: (rows: LedgerCell[][]) => void): CellBlock {
  return {
    load(context) {
      const range = context.workbook.worksheets
        .getItem(place.sheet)
        .getRangeByIndexes(place.top + first, place.left, count, place.columns)
        .load({ values: true });
      return () => take(range.values as LedgerCell[][]);
    },
    part() {
      if (count < 2) return null;
      const half = Math.ceil(count / 2);
      return [blockOf(place, first, half, take), blockOf(place, first + half, count - half, take)];
    },
  };
}

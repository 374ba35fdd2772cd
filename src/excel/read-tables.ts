import type { OnProgress } from "../actions/questionnaire-ports";
import { type CellBlock, readBlocks } from "./read-blocks";
import { type TablePart, type TableReading, tableBlock } from "./table-block";

/** About as many cells as fit into one answer of Excel (5 MB on the web), with formulas, types and formats. */
const cellsAtOnce = 80_000;

/**
 * Reads tables, or the rows asked for, from top to bottom: first the given blocks and the first rows of every table, in
 * one round trip; then the rest of longer tables. Progress is in rows. False if a table was moved or resized meanwhile.
 */
export async function readTables(
  context: Excel.RequestContext,
  readings: readonly TableReading[],
  blocks: readonly CellBlock[],
  onProgress?: OnProgress,
): Promise<boolean> {
  const parts = new Map<string, TablePart>();
  let isStill = true;
  let done = 0;
  const watched = readings.map((reading): TableReading => ({
    ...reading,
    load(rows) {
      const take = reading.load(rows);
      return (part) => {
        isStill &&= isSamePlace(part, parts.get(reading.name) ?? part);
        parts.set(reading.name, part);
        done += part.found;
        take(part);
      };
    },
  }));
  const width = readings.reduce((sum, reading) => sum + reading.width, 0);
  const first = rowsAtOnce(width);
  const firstOf = ({ rows }: TableReading) =>
    rows === undefined ? first : Math.min(first, rows.last - rows.first + 1);
  const firsts = watched.map((reading) => tableBlock(reading, reading.rows?.first ?? 0, firstOf(reading)));
  await readBlocks(context, [...blocks, ...firsts]);

  const endOf = ({ name, rows }: TableReading) =>
    Math.min(parts.get(name)?.rowCount ?? 0, (rows?.last ?? Infinity) + 1);
  const of = watched.reduce((sum, reading) => sum + Math.max(0, endOf(reading) - (reading.rows?.first ?? 0)), 0);
  const left = watched.flatMap((reading) => blocksFrom(reading, (reading.rows?.first ?? 0) + first, endOf(reading)));
  onProgress?.(done, of);
  for (const block of left) {
    await readBlocks(context, [block]);
    onProgress?.(done, of);
  }
  return isStill;
}

function blocksFrom(reading: TableReading, first: number, end: number): readonly CellBlock[] {
  const count = rowsAtOnce(reading.width);
  const blocks = Math.max(0, Math.ceil((end - first) / count));
  return Array.from({ length: blocks }, (_, at) => {
    const from = first + at * count;
    return tableBlock(reading, from, Math.min(count, end - from));
  });
}

function rowsAtOnce(width: number): number {
  return Math.max(1, Math.floor(cellsAtOnce / Math.max(1, width)));
}

function isSamePlace(one: TablePart, other: TablePart): boolean {
  return (
    one.sheet === other.sheet && one.top === other.top && one.left === other.left && one.rowCount === other.rowCount
  );
}

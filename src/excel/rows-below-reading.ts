import { rowsLookedAt, type TableCells } from "../domain/questionnaire/questionnaire-cells";
import type { RawCell } from "../domain/questionnaire/raw-cell";
import { areaBlock } from "./area-block";
import { type CellArea, isTouching } from "../domain/cell-area";
import { type CellBlock, readBlocks } from "./read-blocks";

/** A table that has something below it in its columns. */
interface Standing {
  readonly sheet: string;
  readonly table: CellArea;
  /** The last row, from 0, with anything in the table's columns. */
  readonly last: number;
}

/** Reads the rows below tables. */
export function rowsBelowReading(names: readonly string[]): {
  /** Blocks that find which tables have anything below them; read these together with others. */
  readonly blocks: readonly CellBlock[];
  /**
   * Reads these rows: one round trip, or none if there is nothing. False if a table was moved meanwhile.
   *
   * @param all the names of all tables; we don't look at their cells
   */
  read(context: Excel.RequestContext, all: readonly string[]): Promise<boolean>;
  /** The rows below a table, once they are read. */
  below(name: string): Pick<TableCells, "below">;
} {
  const standing = new Map<string, Standing>();
  const found = new Map<string, NonNullable<TableCells["below"]>>();
  return {
    blocks: names.map((name): CellBlock => ({
      load(context) {
        const place = loadPlace(context.workbook.tables.getItem(name));
        const { range } = place;
        // Starting with the table's last row, because that may be the last row of the sheet.
        const rest = range.getLastRow().getBoundingRect(range.getEntireColumn().getLastRow());
        const used = rest.getUsedRangeOrNullObject(true).load({ rowIndex: true, rowCount: true });
        return () => {
          const { sheet, area } = place.now();
          const last = used.isNullObject ? -1 : used.rowIndex + used.rowCount - 1;
          if (last > area.bottom) standing.set(name, { sheet, table: area, last });
        };
      },
      part: () => null,
    })),
    async read(context, all) {
      if (standing.size === 0) return true;
      const rows = new Map<string, Map<number, readonly RawCell[]>>();
      const blocks = [...standing].flatMap(([name, one]) => {
        const ofTable = new Map<number, readonly RawCell[]>();
        rows.set(name, ofTable);
        return areasOf(one).map((area) =>
          areaBlock(one.sheet, area, (read) => {
            for (const [down, cells] of read.cells.entries()) ofTable.set(read.area.top + down, cells);
          }),
        );
      });
      const places = new Map<string, { readonly sheet: string; readonly area: CellArea }>();
      await readBlocks(context, [placesBlock(all, places), ...blocks]);
      for (const [name, { sheet, table }] of standing) {
        const now = places.get(name);
        if (now?.sheet !== sheet || JSON.stringify(now.area) !== JSON.stringify(table)) return false;
        const others = [...places].filter(([other, place]) => other !== name && place.sheet === sheet);
        const taken = others.map(([, place]) => place.area);
        const below = [...(rows.get(name) ?? [])]
          .sort(([a], [b]) => a - b)
          .map(([row, cells]) => ({
            row: row + 1,
            cells: cells.map((cell, at) => ownCell(cell, row, table.left + at, taken)),
          }))
          .filter(({ cells }) => cells.some(holdsAnything));
        if (below.length > 0) found.set(name, below);
      }
      return true;
    },
    below(name) {
      const below = found.get(name);
      return below === undefined ? {} : { below };
    },
  };
}

/** The first rows below the table, and the last row with anything in it, if that is further down. */
function areasOf({ table, last }: Standing): readonly CellArea[] {
  const bottom = Math.min(last, table.bottom + rowsLookedAt);
  const first = { ...table, top: table.bottom + 1, bottom };
  return last === bottom ? [first] : [first, { ...table, top: last, bottom: last }];
}

function placesBlock(
  names: readonly string[],
  places: Map<string, { readonly sheet: string; readonly area: CellArea }>,
): CellBlock {
  return {
    load(context) {
      const loaded = names.map((name) => {
        const table = context.workbook.tables.getItemOrNullObject(name);
        table.load({ name: true });
        return { name, table, place: loadPlace(table) };
      });
      return () => {
        for (const { name, table, place } of loaded) if (!table.isNullObject) places.set(name, place.now());
      };
    },
    part: () => null,
  };
}

/** Loads the position of a table, with its headers and totals. */
function loadPlace(table: Excel.Table) {
  const range = table.getRange();
  range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true, worksheet: { name: true } });
  return {
    range,
    now: () => {
      const { rowIndex: top, columnIndex: left, rowCount, columnCount, worksheet } = range;
      return { sheet: worksheet.name, area: { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 } };
    },
  };
}

const blank: RawCell = { value: null };

function ownCell(cell: RawCell, row: number, column: number, taken: readonly CellArea[]): RawCell {
  const here = { top: row, left: column, bottom: row, right: column };
  return taken.some((area) => isTouching(area, here)) ? blank : cell;
}

function holdsAnything({ value, formula }: RawCell): boolean {
  return value !== null || formula !== undefined;
}

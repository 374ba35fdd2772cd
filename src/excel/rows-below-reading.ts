import { rowsLookedAt, type TableCells } from "../domain/questionnaire/questionnaire-cells";
import type { RawCell } from "../domain/questionnaire/raw-cell";
import { areaBlock } from "./area-block";
import { type CellArea, isTouching } from "./cell-area";
import { type CellBlock, readBlocks } from "./read-blocks";

/** A table below which something stands in its columns. */
interface Standing {
  readonly sheet: string;
  readonly table: CellArea;
  /** The last row, from 0, that holds anything in the table's columns. */
  readonly last: number;
}

/** The reading of what stands below tables. */
export function rowsBelowReading(names: readonly string[]): {
  /** Tell below which tables anything stands; to be read with others. */
  readonly blocks: readonly CellBlock[];
  /**
   * Reads what stands there: no round trip where nothing does, and else one. False where a table was moved meanwhile.
   *
   * @param all the names of all tables, whose cells are not looked at
   */
  read(context: Excel.RequestContext, all: readonly string[]): Promise<boolean>;
  /** Of a table, once it is read. */
  below(name: string): Pick<TableCells, "below">;
} {
  const standing = new Map<string, Standing>();
  const found = new Map<string, NonNullable<TableCells["below"]>>();
  return {
    blocks: names.map((name): CellBlock => ({
      load(context) {
        const place = loadPlace(context.workbook.tables.getItem(name));
        const { range } = place;
        // From the table's last row on, for below it there may be no row any more.
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

/** The first rows below the table, and the last that holds anything where it is not among them. */
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

/** Asks for where a table stands, with its headers and totals. */
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

import { sheetSize } from "../../domain/sheet-size";
import type { CellResult } from "../../workbook-file/workbook-data";
import type { CellAddress } from "../calculation";
import { isBeyondEngine, type Known } from "./beyond-engine";
import { blocksOfCells } from "./blocks";
import { cellId, cellKey, cellOfKey } from "./cell-key";
import { cellResult } from "./cell-result";
import type { CustomCalls } from "./custom-calls";
import type { IsLive } from "./sheet-cells";
import type { ShownCell, ShownSheets } from "./shown-cells";
import { anchorsOver, changedSpills, noSpills, readSpills } from "./spills";
import { unreadable } from "./translate-formula";
import { type CalculatedCell, type SheetBlock, type UniverEngine } from "./univer-engine";
import type { WorkbookInputs } from "./workbook-inputs";

/** How many rows below the last one in use whole-column references read, and arrays may fill without a second try. */
const spareRows = 1_000;
/** How often spilled values may change other formulas that spill before we take it for a circular reference. */
const maximumFollowUps = 100;

/**
 * How often we add rows for one formula's array. If it still doesn't fit, it is as tall as the columns it reads and
 * would grow with every row, so it stays #SPILL!, as in Excel.
 */
const maximumGrowths = 3;

/**
 * Functions that the engine knows only in part. If a formula came with a value, nothing has changed since, and one of
 * these turns it into an error, it needs a part that the engine does not know.
 */
const halfKnown = /(?<![\w.])(?:CELL|INDIRECT|INFO|OFFSET)\(/i;

/** "all": every formula that has no value yet, and what depends on them. */
export type Dirty = "all" | readonly SheetBlock[];

/** Calculates what can be known now, without waiting for custom functions. */
export interface CalculationPass {
  /** Calculates what depends on the blocks, spilled values included. */
  run(dirty: Dirty): Promise<void>;
  /** The cells whose formulas wait for a custom function. */
  waiting(): SheetBlock[];
  stopWaiting(): void;
  /** The cells have new inputs; returns the blocks to calculate. */
  forgetCells(cells: readonly CellAddress[]): SheetBlock[];
  /** Positions, sheets or names have changed, so what we know about spills and waiting cells is no longer valid. */
  reset(): void;
  /** What all formulas and spilled cells show: #BUSY! for those that wait or depend on a waiting cell. */
  shown(): Promise<ShownSheets>;
}

export function createCalculationPass(
  engine: UniverEngine,
  inputs: WorkbookInputs,
  calls: CustomCalls,
  isLive: IsLive,
): CalculationPass {
  let spills = noSpills;
  let waiting = new Map<string, Set<number>>();
  const rows = new Map<string, number>();
  /** Cell → how often rows were added for the array of its formula. */
  const growths = new Map<string, number>();
  const known: Known = {
    isFunction: (name) => engine.knows(name),
    meaningOf: (name) => inputs.meaningOf(name),
    isSheet: (name) => [...inputs.sheets.values()].some((sheet) => sheet.name.toUpperCase() === name),
  };

  function engineSheets() {
    return [...inputs.sheets.values()].map(({ id, name, content, hidden, filtered }) => {
      const needed = Math.min(sheetSize.rows, Math.max(content.usedRows() + spareRows, rows.get(id) ?? 0));
      rows.set(id, needed);
      return { id, name, content, rows: needed, hidden, filtered };
    });
  }

  async function execute(dirty: Dirty): Promise<CalculatedCell[]> {
    calls.startPass();
    const calculated = await engine.execute(engineSheets(), dirty);
    calls.endPass(calculated.map((cell) => cellId(cell.sheet, cellKey(cell.row, cell.column))));
    return calculated;
  }

  /**
   * Keeps the value that a formula came with if we can't calculate it; false if we can, or if it came without a value.
   */
  function standsAsLast({ sheet, row, column, value }: CalculatedCell): boolean {
    const content = inputs.sheets.get(sheet)?.content;
    const last = content?.lastOf(row, column);
    if (content === undefined || last === undefined) return false;
    const formula = content.formulas.get(cellKey(row, column)) ?? "";
    const translated = content.formulaData[row]?.[column]?.f ?? "";
    const isCalculable = translated !== unreadable && !isBeyondEngine(formula, known);
    const isWaiting = calls.isWaiting(cellId(sheet, cellKey(row, column)));
    const now = cellResult(value);
    const isNews = isWaiting || !isError(now) || isError(last) || last === null;
    if (isCalculable && (isNews || !halfKnown.test(translated))) return false;
    content.standAsLast(row, column);
    engine.forgetArray(sheet, row, column);
    return true;
  }

  /** Stores the values, and returns what to calculate again because spilled values have changed. */
  function take(calculated: readonly CalculatedCell[]): SheetBlock[] {
    const stood: SheetBlock[] = [];
    for (const cell of calculated) {
      const { sheet, row, column, value } = cell;
      const key = cellKey(row, column);
      if (standsAsLast(cell)) {
        stood.push(oneCell(sheet, row, column));
        waiting.get(sheet)?.delete(key);
        continue;
      }
      inputs.sheets.get(sheet)?.content.setValue(row, column, value);
      if (calls.isWaiting(cellId(sheet, key))) keysOf(waiting, sheet).add(key);
      else waiting.get(sheet)?.delete(key);
    }
    const before = spills;
    spills = readSpills(engine, inputs);
    const changed = changedSpills(before, spills);
    const cells = [...changed].flatMap(([sheet, keys]) => keys.map((key) => ({ sheet, ...cellOfKey(key) })));
    const tooLong = spills.blocked.filter(
      ({ sheet, endRow, startRow, startColumn }) =>
        endRow >= (rows.get(sheet) ?? 0) &&
        endRow < sheetSize.rows &&
        mayGrow(cellId(sheet, cellKey(startRow, startColumn))),
    );
    for (const { sheet, endRow } of tooLong) rows.set(sheet, endRow + 1);
    return [
      ...stood,
      ...blocksOfSheets(changed),
      ...anchorsOver(spills.blocked, cells),
      ...tooLong.map(({ sheet, startRow, startColumn }) => oneCell(sheet, startRow, startColumn)),
    ];
  }

  function mayGrow(cell: string): boolean {
    const times = (growths.get(cell) ?? 0) + 1;
    growths.set(cell, times);
    return times <= maximumGrowths;
  }

  return {
    async run(dirty) {
      inputs.prepare();
      let next: Dirty = dirty === "all" ? uncalculated() : dirty;
      for (let round = 0; round < maximumFollowUps && (next === "all" || next.length > 0); round++)
        next = take(await execute(next));
    },
    waiting: () => blocksOfSheets(waiting),
    stopWaiting: () => (waiting = new Map()),
    forgetCells(cells) {
      const over = anchorsOver(engine.arrayRanges(), cells);
      const keys = new Map<string, Set<number>>();
      for (const { sheet, row, column } of cells) {
        keysOf(keys, sheet).add(cellKey(row, column));
        waiting.get(sheet)?.delete(cellKey(row, column));
        growths.delete(cellId(sheet, cellKey(row, column)));
        engine.forgetArray(sheet, row, column);
      }
      return [...blocksOfSheets(keys), ...over];
    },
    reset() {
      engine.forgetArrays();
      spills = noSpills;
      waiting = new Map();
      rows.clear();
      growths.clear();
    },
    async shown() {
      const busy = await busyCells();
      /** What a cell shows, with the sentence of an error; the anchor has the formula. */
      const result = (sheet: string, key: number, shown: CellResult, anchor = key): CellResult => {
        if (busy.has(cellId(sheet, key))) return { error: "#BUSY!" };
        if (typeof shown !== "object" || shown === null) return shown;
        const [from, to] = [cellOfKey(anchor), cellOfKey(key)];
        const message = calls.messageOf(cellId(sheet, anchor), shown.error, to.row - from.row, to.column - from.column);
        return message === undefined ? shown : { ...shown, message };
      };
      const sheets = new Map<string, Map<number, ShownCell>>();
      for (const { id, content } of inputs.sheets.values()) {
        const cells = new Map<number, ShownCell>();
        for (const key of content.formulas.keys()) {
          const { row, column } = cellOfKey(key);
          const value = content.currentOf(row, column) ?? cellResult(content.cells.getValue(row, column));
          cells.set(key, { result: result(id, key, value), spilled: false });
        }
        content.eachStanding((key, value, anchor) => {
          cells.set(key, { result: value, spilled: key !== anchor });
          const formula = cells.get(anchor);
          if (formula && key !== anchor) cells.set(anchor, { ...formula, spill: extended(formula.spill, anchor, key) });
        });
        for (const [key, { value, anchor }] of spills.values.get(id) ?? [])
          if (!cells.has(key) && !busy.has(cellId(id, anchor))) {
            cells.set(key, { result: result(id, key, cellResult(value), anchor), spilled: true });
            const formula = cells.get(anchor);
            if (formula) cells.set(anchor, { ...formula, spill: extended(formula.spill, anchor, key) });
          }
        sheets.set(id, cells);
      }
      return sheets;
    },
  };

  function uncalculated(): Dirty {
    const keys = inputs.uncalculated(isLive);
    const formulas = [...inputs.sheets.values()].reduce((count, { content }) => count + content.formulas.size, 0);
    const count = [...keys.values()].reduce((sum, of) => sum + of.length, 0);
    return count === formulas ? "all" : blocksOfSheets(keys);
  }

  /** Waiting cells and all cells that depend on them, which the engine would calculate again if they changed. */
  async function busyCells(): Promise<ReadonlySet<string>> {
    const busy = new Set([...waiting].flatMap(([sheet, keys]) => [...keys].map((key) => cellId(sheet, key))));
    const formulas = [...inputs.sheets.values()].reduce((count, { content }) => count + content.formulas.size, 0);
    if (busy.size === 0 || busy.size === formulas) return busy;
    for (const { sheet, row, column } of await execute(blocksOfSheets(waiting)))
      busy.add(cellId(sheet, cellKey(row, column)));
    return busy;
  }
}

function blocksOfSheets(sheets: ReadonlyMap<string, Iterable<number>>): SheetBlock[] {
  return [...sheets].flatMap(([sheet, keys]) => blocksOfCells(keys).map((block) => ({ sheet, ...block })));
}

function isError(result: CellResult): boolean {
  return typeof result === "object" && result !== null;
}

function keysOf(sheets: Map<string, Set<number>>, sheet: string): Set<number> {
  const known = sheets.get(sheet) ?? new Set<number>();
  sheets.set(sheet, known);
  return known;
}

function oneCell(sheet: string, row: number, column: number): SheetBlock {
  return { sheet, startRow: row, endRow: row, startColumn: column, endColumn: column };
}

/** How far a formula spills, including one more cell. */
function extended(spill: ShownCell["spill"], anchor: number, key: number): NonNullable<ShownCell["spill"]> {
  const [first, cell] = [cellOfKey(anchor), cellOfKey(key)];
  return {
    rows: Math.max(spill?.rows ?? 1, cell.row - first.row + 1),
    columns: Math.max(spill?.columns ?? 1, cell.column - first.column + 1),
  };
}

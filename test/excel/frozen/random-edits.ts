import type { CellArea } from "../../../src/domain/cell-area";
import { sortRows } from "../../../src/workbench/api/sort-rows";
import type { WorkbookModel } from "../../../src/workbench/model/workbook-model";

/** Numbers from 0 up to 1 that are the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed * 2_654_435_761;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Something that somebody does to a workbook, and how it is called. */
export interface Edit {
  readonly name: string;
  readonly apply: (model: WorkbookModel) => void;
}

/**
 * What a colleague does to a budget while its formulas are values. Each is drawn for the workbook as it is by then. Nobody
 * sorts by a column that shows something else where it was not frozen.
 */
export function randomEdit(random: () => number, model: WorkbookModel, frozen: WorkbookModel, step: number): Edit {
  const upTo = (count: number) => Math.floor(random() * count);
  const sheets = model.sheets.filter(({ properties }) => properties.visibility === "Visible");
  const sheet = sheets[upTo(sheets.length)]!;
  const named = (work: (model: WorkbookModel, id: string) => void) => (other: WorkbookModel) =>
    work(other, other.sheetByName(sheet.name)!.id);
  const used = sheet.usedArea(true)!;
  const one = (row: number, column: number): CellArea => ({ top: row, left: column, bottom: row, right: column });
  const count = 1 + upTo(3);
  const row = upTo(used.bottom + 2);
  const column = upTo(used.right + 2);
  const isList = sheet.cell(2, 0).value !== null && used.right <= 2;
  switch (upTo(11)) {
    case 0:
      return { name: `insert ${count} rows at ${row}`, apply: named((m, id) => m.insertRows(id, row, count)) };
    case 1:
      return { name: `delete row ${row}`, apply: named((m, id) => m.deleteRows(id, row, 1)) };
    case 2:
      return { name: `insert a column at ${column}`, apply: named((m, id) => m.insertColumns(id, column, 1)) };
    case 3:
      return { name: `delete column ${column}`, apply: named((m, id) => m.deleteColumns(id, Math.max(1, column), 1)) };
    case 4: {
      const name = `It's ${sheet.name.replace(/\d+$/, "")}${step}`.slice(-30);
      return { name: `rename ${sheet.name}`, apply: named((m, id) => m.renameSheet(id, name)) };
    }
    case 5:
      return { name: `move ${sheet.name}`, apply: named((m, id) => m.moveSheet(id, upTo(2))) };
    case 6: {
      const [value, at] = [upTo(5) * 100, one(row, column)];
      return { name: `type ${value} at ${row} ${column}`, apply: named((m, id) => m.setCells(id, at, () => value)) };
    }
    case 7: {
      const [text, at] = [`Line ${upTo(40)} renamed`, one(row, 0)];
      return { name: `label ${row}`, apply: named((m, id) => m.setCells(id, at, () => text)) };
    }
    case 8: {
      if (isList) return { name: "nothing", apply: () => undefined };
      const to = sheets[upTo(sheets.length)]!;
      const [width, height] = [1 + upTo(3), 1 + upTo(4)];
      const from = { top: row, left: column, bottom: row + height - 1, right: column + width - 1 };
      const [top, left] = [upTo(used.bottom + 8), upTo(used.right + 5)];
      const target = { top, left, bottom: top + height - 1, right: left + width - 1 };
      return {
        name: `cut ${JSON.stringify(from)} of ${sheet.name} to ${top} ${left} of ${to.name}`,
        apply: named((m, id) => m.moveCells(id, from, m.sheetByName(to.name)!.id, target)),
      };
    }
    default: {
      if (used.right < 5) return { name: "nothing", apply: () => undefined };
      const area = { top: 3 + upTo(4), left: 0, bottom: Math.max(8, used.bottom - upTo(4)), right: used.right };
      const [key, ascending] = [upTo(4), random() < 0.5];
      const keysOf = (each: WorkbookModel) =>
        Array.from({ length: area.bottom - area.top + 1 }, (_, down) =>
          JSON.stringify(each.cell(each.sheetByName(sheet.name)!.id, area.top + down, key).value),
        ).map((value) => /"error":"([^"]*)"/.exec(value)?.[1] ?? value);
      if (keysOf(model).join() !== keysOf(frozen).join()) return { name: "nothing", apply: () => undefined };
      const whole = random() < 0.8 || key < 3 ? area : { ...area, left: Math.min(3, used.right) };
      return {
        name: `sort ${JSON.stringify(whole)} by ${key} ${ascending ? "up" : "down"}`,
        apply: named((m, id) =>
          sortRows(m, { sheet: id, area: whole }, [{ column: key - whole.left, ascending }], false),
        ),
      };
    }
  }
}

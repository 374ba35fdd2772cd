import type { CellAddress, CellChange, CellInput } from "../calculation";
import type { Area } from "./area";
import type { Cell } from "./cell";
import type { Sheet } from "./sheet";
import type { CellContents } from "./undo-step";

/** What the calculation engine is told about cells with new contents. */
type Entered = CellAddress & { readonly input: CellInput };

/** Gives an area's cells their contents, keeping how they look; undefined leaves a cell as it is. */
export function enterCells(
  sheet: Sheet,
  area: Area,
  input: (row: number, column: number) => CellInput | undefined,
): Entered[] {
  const entered: Entered[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const given = input(row, column);
      if (given === undefined) continue;
      const formula = typeof given === "object" && given !== null ? given.formula : null;
      const value = typeof given === "object" ? null : given;
      sheet.setCell(row, column, {
        ...sheet.cell(row, column),
        value,
        formula,
        spilled: false,
        spill: null,
        isFixedArray: false,
      });
      entered.push({ sheet: sheet.id, row, column, input: given });
    }
  }
  return entered;
}

/** Replaces an area's cells by others; undefined leaves a cell as it is. */
export function putCells(
  sheet: Sheet,
  area: Area,
  cellAt: (row: number, column: number) => Cell | undefined,
): Entered[] {
  const entered: Entered[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = cellAt(row, column);
      if (cell === undefined) continue;
      sheet.setCell(row, column, cell);
      entered.push({ sheet: sheet.id, row, column, input: inputOf(cell) });
    }
  }
  return entered;
}

/** The inputs of all of a sheet's cells. */
export function inputsOf(sheet: Sheet): Entered[] {
  return [...sheet.cells()]
    .filter(({ cell }) => !cell.spilled)
    .map(({ row, column, cell }) => ({ sheet: sheet.id, row, column, input: inputOf(cell) }));
}

/** A cell's contents as the calculation engine gets them, with the last value for formulas that it can't calculate. */
export function inputOf({ value, formula, spill, isFixedArray }: CellContents): CellInput {
  const isError = typeof value === "object" && value !== null;
  if (formula === null) return isError ? { formula: `=${value.error}`, last: [[value]], isCurrent: true } : value;
  const last = value === null || spill || isError ? {} : { last: [[value]] };
  return { formula, ...last, ...(isFixedArray && spill && { array: spill }) };
}

/** Puts a calculated result into a cell. */
export function enterResult(sheet: Sheet, { row, column, result, spilled, spill }: CellChange): void {
  const cell = sheet.cell(row, column);
  const fills = cell.isFixedArray ? cell.spill : (spill ?? null);
  sheet.setResult(row, column, { ...cell, value: result, spilled, spill: fills });
}

/** Puts a formula that the engine rewrote into a cell; keeps the value until there is a new one. */
export function enterFormula(sheet: Sheet, { row, column, formula }: CellAddress & { readonly formula: string }): void {
  sheet.setCell(row, column, { ...sheet.cell(row, column), formula });
}

/** Clears an area's cells, except those a formula elsewhere spills into. */
export function clearContents(sheet: Sheet, area: Area): Entered[] {
  const held = [...sheet.cells(area)].filter(({ cell }) => !cell.spilled && (cell.formula ?? cell.value) !== null);
  return held.map(({ row, column, cell }) => {
    sheet.setCell(row, column, { ...cell, value: null, formula: null, spill: null, isFixedArray: false });
    return { sheet: sheet.id, row, column, input: null };
  });
}

/** Changes each of an area's cells, empty ones too. */
export function changeCells(sheet: Sheet, area: Area, change: (cell: Cell, row: number, column: number) => Cell): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      sheet.setCell(row, column, change(sheet.cell(row, column), row, column));
    }
  }
}

/** Restores Excel's default formats to an area's cells. */
export function clearFormats(sheet: Sheet, area: Area): void {
  for (const { row, column, cell } of [...sheet.cells(area)]) {
    sheet.setCell(row, column, { ...cell, numberFormat: "General", format: {} });
  }
}

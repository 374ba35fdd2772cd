import { moveFormula } from "../../domain/move-formula";
import { sectionFor } from "../../domain/number-format/section-for";
import { type Area, areaSize } from "./area";
import { partsWithCopies, partsWithin } from "./carry-parts";
import type { Cell } from "./cell";
import { copyCells } from "./copied-cells";
import { fillSeries, type Series } from "./fill-series";
import { filteredRows } from "./hidden-rows";
import type { WorkbookModel } from "./workbook-model";

/** "series" continues what can be continued, "copy" repeats; "count" is a series that single numbers start as well. */
export type FillWay = "series" | "copy" | "count";

/**
 * Fills the rest of an area from the part of it in `from`, which lies at one of its edges: formulas shift, values are
 * continued or repeated, looks and rules are repeated. Selects the whole area. One change for subscribers and for Undo.
 */
export function fillCells(model: WorkbookModel, from: Area, whole: Area, way: FillWay): void {
  const { id } = model.activeSheet;
  const to = restOf(whole, from);
  if (!to || !model.mayEnter(id, to)) return;
  model.step(() => {
    fillRest(model, id, from, whole, way);
    model.select(id, whole, { row: from.top, column: from.left });
  });
}

/** Fills the rest of an area of any sheet, but not rows that a filter hides; leaves the selection as it is. */
export function fillRest(model: WorkbookModel, id: string, from: Area, whole: Area, way: FillWay): void {
  const sheet = model.sheet(id);
  const to = restOf(whole, from);
  if (!to) return;
  const { rows } = copyCells(sheet, from);
  const { rows: height, columns: width } = areaSize(from);
  const isDown = whole.left === from.left && whole.right === from.right;
  const isBack = to.bottom < from.top || to.right < from.left;
  const length = isDown ? height : width;
  const lineOf = (across: number) =>
    Array.from({ length }, (_, along) => (isDown ? rows[along]?.[across] : rows[across]?.[along]));
  const lines = Array.from({ length: isDown ? width : height }, (_, across) => {
    const cells = lineOf(across).flatMap((cell) => cell ?? []);
    const series = seriesOf(isBack ? cells.reverse() : cells, way);
    // Several values say themselves which way they go.
    return series && isBack && length === 1 ? (after: number) => series(-after) : series;
  });
  const keepsLook = sheet.properties.protection !== undefined;
  const filtered = new Set(filteredRows(sheet.properties));
  const cellAt = (row: number, column: number): Cell | undefined => {
    if (filtered.has(row)) return undefined;
    const [down, along] = [remainder(row - from.top, height), remainder(column - from.left, width)];
    const cell = rows[down]?.[along];
    if (!cell) return undefined;
    const after = isDown ? distance(row, from.top, from.bottom) : distance(column, from.left, from.right);
    const series = lines[isDown ? along : down] ?? null;
    const value = series ? series(after) : cell.value;
    const moved = cell.formula && moveFormula(cell.formula, row - from.top - down, column - from.left - along);
    const contents = { value: moved === null ? value : null, formula: moved };
    const { numberFormat, format } = keepsLook ? sheet.cell(row, column) : cell;
    return { ...contents, spilled: false, spill: null, isFixedArray: false, numberFormat, format };
  };
  model.step(() => {
    model.putCells(sheet.id, to, cellAt);
    const parts = { ...partsWithin(sheet.properties, from), merges: [] };
    if (!keepsLook) model.changeSheet(sheet.id, partsWithCopies(sheet.properties, parts, from, to));
  });
}

/** Ctrl+D and Ctrl+R: the first row or column of the selection fills the rest; a single one is filled from before it. */
export function fillSelection(model: WorkbookModel, way: "down" | "right"): void {
  const { selection } = model.activeSheet.properties;
  const { top, left, bottom, right } = selection;
  if (way === "down") {
    const first = top === bottom ? top - 1 : top;
    if (first >= 0) fillCells(model, { ...selection, top: first, bottom: first }, { ...selection, top: first }, "copy");
    return;
  }
  const first = left === right ? left - 1 : left;
  if (first >= 0) fillCells(model, { ...selection, left: first, right: first }, { ...selection, left: first }, "copy");
}

function seriesOf(cells: readonly Cell[], way: FillWay): Series | null {
  if (way === "copy" || cells.some(({ formula }) => formula !== null)) return null;
  const values = cells.map(({ value, numberFormat }) => ({
    value: typeof value === "object" && value !== null ? null : value,
    isDate: typeof value === "number" && sectionFor(numberFormat, value)?.isDate === true,
  }));
  const isBlankOrError = values.some(({ value }) => value === null);
  return isBlankOrError ? null : fillSeries(values, way === "count");
}

function restOf(whole: Area, from: Area): Area | null {
  if (whole.bottom > from.bottom) return { ...whole, top: from.bottom + 1 };
  if (whole.top < from.top) return { ...whole, bottom: from.top - 1 };
  if (whole.right > from.right) return { ...whole, left: from.right + 1 };
  return whole.left < from.left ? { ...whole, right: from.left - 1 } : null;
}

function distance(index: number, first: number, last: number): number {
  return index > last ? index - last : first - index;
}

function remainder(number: number, by: number): number {
  return ((number % by) + by) % by;
}

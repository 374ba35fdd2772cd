import type { Area } from "../../model/area";
import { displayText } from "../../model/display-text";
import { protectedSentence } from "../../model/protection";
import type { Sheet } from "../../model/sheet";
import type { WorkbookModel } from "../../model/workbook-model";
import { mergeAt } from "./merged-cells";

const pixelsPerPoint = 96 / 72;
const usualPoints = 11;
const least = 24;
const most = 1_000;

/** Sets the width of columns in pixels, as one step for Undo; null as wide as their longest text. */
export function setColumnWidths(model: WorkbookModel, first: number, last: number, width: number | null): void {
  if (!mayResize(model, "allowFormatColumns")) return;
  const sheet = model.activeSheet;
  const widths = { ...sheet.properties.columnWidths };
  const fitted = width === null ? textWidths(model, first, last) : null;
  for (let column = first; column <= last; column += 1) {
    const size = fitted ? fitted.get(column) : width;
    // A column without text keeps its width.
    if (size !== undefined && size !== null) widths[column] = Math.round(size);
  }
  model.changeSheet(sheet.id, { columnWidths: widths });
}

/** Sets the height of rows in pixels, as one step for Undo; null as high as their text, now and after changes to it. */
export function setRowHeights(model: WorkbookModel, first: number, last: number, height: number | null): void {
  if (!mayResize(model, "allowFormatRows")) return;
  const { id, properties } = model.activeSheet;
  const kept = Object.entries(properties.rowHeights).filter(([row]) => Number(row) < first || Number(row) > last);
  const heights: Record<number, number> = Object.fromEntries(kept);
  if (height !== null) for (let row = first; row <= last; row += 1) heights[row] = height / pixelsPerPoint;
  model.changeSheet(id, { rowHeights: heights });
}

/** The rows or columns to resize together: all that are selected whole, if the one at hand is among them. */
export function resizedTogether(sheet: Sheet, index: number, axis: "row" | "column"): readonly [number, number] {
  const { selection } = sheet.properties;
  const [first, last, isWhole] =
    axis === "row"
      ? [selection.top, selection.bottom, isWholeLine(selection.left, selection.right)]
      : [selection.left, selection.right, isWholeLine(selection.top, selection.bottom)];
  return isWhole && index >= first && index <= last ? [first, last] : [index, index];
}

function isWholeLine(first: number, last: number): boolean {
  return first === 0 && last >= 16_383;
}

function mayResize(model: WorkbookModel, option: "allowFormatColumns" | "allowFormatRows"): boolean {
  const { protection } = model.activeSheet.properties;
  if (!protection || protection.allowed.includes(option)) return true;
  model.refuse(protectedSentence);
  return false;
}

/** The width of each column's longest text; wrapped and merged cells don't count, as in Excel. */
function textWidths(model: WorkbookModel, first: number, last: number): Map<number, number> {
  const sheet = model.activeSheet;
  const within: Area = { top: 0, bottom: 1_048_575, left: first, right: last };
  const widths = new Map<number, number>();
  const measure = createMeasure();
  for (const { row, column, cell } of sheet.cells(within)) {
    if (cell.value === null || cell.format.wrapText || mergeAt(sheet, row, column)) continue;
    const text = displayText(cell.value, cell.numberFormat, model.dates);
    const { fontSize = usualPoints, bold = false, fontName, indentLevel = 0 } = cell.format;
    const width = measure(text, fontSize * pixelsPerPoint, bold, fontName) + 12 + indentLevel * 9;
    widths.set(column, Math.min(most, Math.max(least, widths.get(column) ?? 0, width)));
  }
  return widths;
}

/** Measures text as it is drawn; without a page that draws, by the usual width of a letter. */
function createMeasure(): (text: string, pixels: number, bold: boolean, fontName?: string) => number {
  const usualFont = getComputedStyle(document.documentElement).getPropertyValue("--cell-font") || "sans-serif";
  const canvas = typeof CanvasRenderingContext2D === "undefined" ? null : document.createElement("canvas");
  const context = canvas?.getContext("2d") ?? null;
  return (text, pixels, bold, fontName) => {
    const lines = text.split("\n");
    if (!context) return Math.max(...lines.map((line) => line.length)) * pixels * 0.53;
    context.font = `${bold ? "600 " : ""}${pixels}px ${fontName ? `"${fontName}", ` : ""}${usualFont}`;
    return Math.max(...lines.map((line) => context.measureText(line).width));
  };
}

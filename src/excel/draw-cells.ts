import { cellLooks, type DrawnLook } from "../domain/questionnaire/cell-looks";
import type { CellLook, PlannedCell } from "../domain/questionnaire/sheet-plan";
import { addressesOf } from "./addresses-of";
import { columnLetters, joinCells } from "../domain/cell-area";
import { sheetPrefix } from "../domain/sheet-prefix";
import type { requestRoom } from "./request-room";
import { asText } from "./as-text";

/** How many rows are written at once. */
const rowsABlock = 500;

/** Writes and formats the cells of a new sheet: contents in blocks, each format to all its cells at once. */
export async function drawCells(
  sheet: Excel.Worksheet,
  cells: readonly PlannedCell[],
  room: ReturnType<typeof requestRoom>,
): Promise<void> {
  const width = cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
  for (const { top, rows } of blocksOf(cells)) {
    const grid = (of: (cell: PlannedCell) => string | number | null) => gridOf(rows, top, width, of);
    const contents = grid(contentOf);
    const formats = grid(({ numberFormat }) => numberFormat ?? null);
    await room(JSON.stringify([contents, formats]).length);
    const range = sheet.getRangeByIndexes(top, 0, contents.length, width);
    if (contents.flat().some((content) => content !== null)) range.formulas = contents;
    // Formats come after contents, or a text in a cell formatted as text would show its apostrophe. Null leaves a cell
    // as it is.
    if (formats.flat().some((format) => format !== null)) range.numberFormat = formats;
  }
  for (const { row, column, link } of cells) {
    if (link === undefined) continue;
    await room(1_000);
    const documentReference = `${sheetPrefix(link.sheet)}${columnLetters(link.column)}${link.row + 1}`;
    sheet.getRangeByIndexes(row, column, 1, 1).hyperlink = { documentReference, screenTip: link.tip };
  }
  // After the links, which have a look of their own.
  for (const look of Object.keys(cellLooks) as CellLook[]) {
    const areas = joinCells(cells.filter((cell) => cell.look === look));
    for (const address of addressesOf(areas)) {
      await room(address.length + 2_000);
      applyLook(sheet.getRanges(address).format, cellLooks[look]);
    }
    const line = cellLooks[look].borders?.EdgeTop;
    if (line === undefined) continue;
    // Excel refuses lines between rows or columns if there is only one.
    for (const address of addressesOf(areas.filter(({ top, bottom }) => top < bottom)))
      applyLine(sheet.getRanges(address).format, "InsideHorizontal", line);
    for (const address of addressesOf(areas.filter(({ left, right }) => left < right)))
      applyLine(sheet.getRanges(address).format, "InsideVertical", line);
  }
}

function blocksOf(cells: readonly PlannedCell[]) {
  const blocks = new Map<number, PlannedCell[]>();
  for (const cell of cells) {
    const block = Math.floor(cell.row / rowsABlock);
    const rows = blocks.get(block) ?? [];
    blocks.set(block, rows);
    rows.push(cell);
  }
  return [...blocks].map(([block, rows]) => ({ top: block * rowsABlock, rows }));
}

function gridOf(
  cells: readonly PlannedCell[],
  top: number,
  width: number,
  of: (cell: PlannedCell) => string | number | null,
): (string | number | null)[][] {
  const height = cells.reduce((most, { row }) => Math.max(most, row - top + 1), 0);
  const grid = Array.from({ length: height }, () => Array<string | number | null>(width).fill(null));
  for (const cell of cells) {
    const row = grid[cell.row - top];
    if (row !== undefined) row[cell.column] = of(cell);
  }
  return grid;
}

/**
 * The content as it would be typed. Text gets an apostrophe, or Excel would turn the year 2025-26 into something else.
 */
function contentOf({ value, formula }: PlannedCell): string | number | null {
  if (formula !== undefined) return formula;
  return typeof value === "string" ? asText(value) : value;
}

function applyLook(format: Excel.RangeFormat, look: DrawnLook): void {
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.fontSize !== undefined) format.font.size = look.fontSize;
  if (look.fontColor !== undefined) format.font.color = look.fontColor;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.underline !== undefined) format.font.underline = look.underline;
  if (look.horizontalAlignment !== undefined) format.horizontalAlignment = look.horizontalAlignment;
  if (look.verticalAlignment !== undefined) format.verticalAlignment = look.verticalAlignment;
  if (look.indentLevel !== undefined) format.indentLevel = look.indentLevel;
  if (look.wrapText !== undefined) format.wrapText = look.wrapText;
  if (look.locked !== undefined) format.protection.locked = look.locked;
  for (const [edge, line] of Object.entries(look.borders ?? {})) applyLine(format, edge as Excel.BorderIndex, line);
}

function applyLine(
  format: Excel.RangeFormat,
  edge: Excel.BorderIndex | "InsideHorizontal" | "InsideVertical",
  { style, weight, color }: { readonly style: "Continuous"; readonly weight: "Thin"; readonly color: string },
): void {
  const border = format.borders.getItem(edge as Excel.BorderIndex);
  border.style = style;
  border.weight = weight;
  border.color = color;
}

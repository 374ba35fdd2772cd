import { columnLetters } from "../domain/cell-area";
import { parseArea, type Area } from "./a1";
import { escapeText } from "./escaped-text";
import { formulaInFile, isDynamicFormula } from "./formula-text";
import { pixelsPerWidth, type CellInFile, type SheetInFile } from "./read-sheet";
import { shiftCells, shiftElements, shiftIndex } from "./shift-in-file";
import type { StyleSheet } from "./style-sheet";
import type { CellData, CellErrorCode, CellResult, SheetData } from "./workbook-data";
import { replaceElement } from "./worksheet-elements";
import { parseWorksheet } from "./parse-worksheet";
import { childOf, childrenOf, escapeXml, parseXml, withoutAttributes, writeAttributes, type XmlElement } from "./xml";

export interface SheetWriting {
  readonly styles: StyleSheet;
  /** The index of the "dynamic array" mark in the workbook's metadata; null if it can't have one. */
  readonly dynamicArrayMark: () => number | null;
}

/** Errors that files can't hold, and what to write instead; Excel recalculates the formula when it opens the file. */
const errorInFile: Partial<Record<CellErrorCode, string>> = { "#SPILL!": "#VALUE!", "#CALC!": "#VALUE!" };

/** Writes the data into a worksheet part; everything we don't model stays as it is in `xml`. */
export function writeSheet(xml: string, before: SheetInFile | null, data: SheetData, writing: SheetWriting): string {
  const was = before?.data;
  const { shifts = [] } = data;
  let written = replaceElement(shiftElements(xml, shifts), "sheetData", writeCells(xml, before, data, writing));
  const hasMovedColumns = shifts.some(({ change }) => change.startsWith("Column"));
  if (hasMovedColumns || JSON.stringify(was?.columnWidths ?? {}) !== JSON.stringify(data.columnWidths))
    written = replaceElement(written, "cols", writeColumns(written, data));
  const isSameView =
    was?.showGridlines === data.showGridlines &&
    was.freezeRows === data.freezeRows &&
    was.freezeColumns === data.freezeColumns;
  if (!isSameView) written = writeView(written, data);
  return replaceElement(written, "dimension", writeDimension(data.cells));
}

function writeCells(xml: string, before: SheetInFile | null, data: SheetData, writing: SheetWriting): string {
  const { shifts = [] } = data;
  const rowAttributes = new Map<number, Record<string, string>>();
  for (const { attributes } of childrenOf(childOf(parseXml(xml), "sheetData"), "row")) {
    const row = attributes["r"] === undefined ? null : shiftIndex(Number(attributes["r"]) - 1, "row", shifts);
    if (row !== null) rowAttributes.set(row, { ...attributes });
  }
  const spills = data.cells
    .flatMap(({ spill }) => (spill === null ? [] : [parseArea(spill)]))
    .filter((area) => area !== null);
  const cellsBefore = before && shiftCells(before.cells(), shifts);
  const cellsByRow = new Map<number, CellData[]>();
  for (const cell of [...data.cells, ...unmodelled(cellsBefore, data, writing)])
    cellsByRow.set(cell.row, [...(cellsByRow.get(cell.row) ?? []), cell]);

  const hidden = new Set(data.hiddenRows);
  const sized = Object.keys(data.rowHeights).map(Number);
  const rows = new Set([...rowAttributes.keys(), ...cellsByRow.keys(), ...sized, ...hidden]);
  const written = [...rows]
    .sort((a, b) => a - b)
    .map((row) => {
      const kept = withoutAttributes(rowAttributes.get(row) ?? {}, "ht", "customHeight", "spans");
      const height = data.rowHeights[row];
      const wasHeight = rowAttributes.get(row)?.["ht"];
      const wasCustom = rowAttributes.get(row)?.["customHeight"] !== undefined;
      const isAutomatic = height === undefined && wasHeight !== undefined && !wasCustom;
      const attributes = writeAttributes({
        ...kept,
        r: row + 1,
        ht: height ?? (isAutomatic ? wasHeight : undefined),
        customHeight: height === undefined ? undefined : 1,
        hidden: hidden.has(row) ? 1 : undefined,
      });
      const cells = [...(cellsByRow.get(row) ?? [])]
        .sort((a, b) => a.column - b.column)
        .map((cell) => writeCell(cell, cellsBefore?.get(placeOf(cell)), spills, writing));
      return `<row${attributes}>${cells.join("")}</row>`;
    });
  return `<sheetData>${written.join("")}</sheetData>`;
}

/** Blank cells with formatting that we don't model, such as a pattern: kept, although the data does not have them. */
function unmodelled(
  before: ReadonlyMap<string, CellInFile> | null,
  data: SheetData,
  { styles }: SheetWriting,
): CellData[] {
  const present = new Set(data.cells.map(placeOf));
  return [...(before ?? [])].flatMap(([place, { style, value, formula }]) => {
    const area = parseArea(place);
    if (area === null || style === 0 || value !== null || formula !== null || present.has(place)) return [];
    const { numberFormat, format } = styles.styleAt(style);
    if (numberFormat !== "General" || Object.keys(format).length > 0) return [];
    return [{ row: area.top, column: area.left, value, formula, spill: null, numberFormat, format }];
  });
}

function writeCell(
  cell: CellData,
  before: CellInFile | undefined,
  spills: readonly Area[],
  writing: SheetWriting,
): string {
  const style = writing.styles.indexOf(cell, before?.style ?? 0);
  const place = writeAttributes({ r: placeOf(cell), s: style === 0 ? undefined : style });
  const isSpilled = cell.formula === null && spills.some((area) => isInside(area, cell));
  const isSameFormula = before?.formula === cell.formula;
  // If a formula had no value in the file and gives an error here, leave it to Excel, which can calculate more than we
  // can.
  const isError = cell.formula !== null && typeof cell.value === "object" && cell.value !== null;
  const isSame =
    isSameFormula &&
    (before.spill === null || isSameArea(before.spill, cell.spill ?? placeOf(cell))) &&
    (isSameResult(before.value, cell.value) ||
      (isSpilled && cell.value === null) ||
      (before.value === null && isError));
  if (before?.asWritten && isSame) {
    const { attributes, content } = before.asWritten;
    return content === "" && style === 0 && Object.keys(attributes).length === 0
      ? ""
      : `<c${place}${writeAttributes(attributes)}>${content}</c>`;
  }
  if (cell.formula === null)
    return cell.value === null && style === 0 ? "" : `<c${place}${writeConstant(cell.value)}</c>`;
  const formula = escapeXml(formulaInFile(cell.formula));
  const isFixed = cell.isFixedArray === true;
  // A formula that is plain in the file fills only its own cell, and stays plain.
  const isPlain = isSameFormula && before.spill === null && cell.spill === null;
  const markBefore = isSameFormula ? before.asWritten?.attributes["cm"] : undefined;
  const isMarked = cell.spill !== null || markBefore !== undefined || isDynamicFormula(cell.formula);
  const isDynamic = !isFixed && !isPlain && isMarked;
  const mark = isDynamic ? (markBefore ?? writing.dynamicArrayMark()) : null;
  const isArray = isFixed || mark !== null;
  const f = isArray ? `<f t="array" ref="${cell.spill ?? placeOf(cell)}">${formula}</f>` : `<f>${formula}</f>`;
  const { type, v } = writeResult(cell.value);
  return `<c${place}${writeAttributes({ t: type, cm: mark ?? undefined })}>${f}${v}</c>`;
}

/** The rest of the element after its place: attributes, bracket and content. */
function writeConstant(value: CellResult): string {
  if (typeof value === "string") return ` t="inlineStr"><is><t xml:space="preserve">${escapeText(value)}</t></is>`;
  const { type, v } = writeResult(value);
  return `${writeAttributes({ t: type })}>${v}`;
}

function writeResult(value: CellResult): { readonly type: string | undefined; readonly v: string } {
  if (value === null) return { type: undefined, v: "" };
  if (typeof value === "number") return { type: undefined, v: `<v>${value}</v>` };
  if (typeof value === "boolean") return { type: "b", v: `<v>${value ? 1 : 0}</v>` };
  if (typeof value === "string") return { type: "str", v: `<v>${escapeText(value)}</v>` };
  if (value.error === "#BUSY!") return { type: undefined, v: "" };
  return { type: "e", v: `<v>${errorInFile[value.error] ?? value.error}</v>` };
}

/** Changes column widths, and keeps hidden, grouped and styled columns as they are. */
function writeColumns(xml: string, { columnWidths: widths, shifts = [] }: SheetData): string {
  const columns = new Map<number, Record<string, string>>();
  let rest: XmlElement | null = null;
  for (const element of childrenOf(childOf(parseWorksheet(xml), "cols"), "col")) {
    const { min, max } = element.attributes;
    const kept = withoutAttributes(element.attributes, "min", "max", "width", "customWidth");
    if (Number(max) > 1_000) rest = element;
    for (let column = Number(min) - 1; column < Math.min(Number(max), 1_000); column++) {
      const now = shiftIndex(column, "column", shifts);
      if (now !== null) columns.set(now, kept);
    }
  }
  for (const [column, pixels] of Object.entries(widths))
    columns.set(Number(column), {
      ...columns.get(Number(column)),
      width: String(Math.round((pixels / pixelsPerWidth) * 256) / 256),
      customWidth: "1",
    });
  const written = [...columns]
    .filter(([, attributes]) => Object.keys(attributes).length > 0)
    .sort(([a], [b]) => a - b)
    .map(([column, attributes]) => `<col${writeAttributes({ min: column + 1, max: column + 1, ...attributes })}/>`);
  if (rest !== null) {
    const min = Math.max(Number(rest.attributes["min"]), 1_001);
    written.push(`<col${writeAttributes({ ...rest.attributes, min })}/>`);
  }
  return written.length === 0 ? "" : `<cols>${written.join("")}</cols>`;
}

function writeView(xml: string, { showGridlines, freezeRows, freezeColumns }: SheetData): string {
  const view = childOf(parseWorksheet(xml), "sheetViews/sheetView");
  const kept = withoutAttributes(view?.attributes ?? { workbookViewId: "0" }, "showGridLines");
  const attributes = writeAttributes({ ...kept, showGridLines: showGridlines ? undefined : 0 });
  const others = (view?.children ?? []).filter(({ name }) => name !== "pane" && name !== "selection");
  const content = others.map(({ start, end }) => xml.slice(start, end)).join("");
  return replaceElement(
    xml,
    "sheetViews",
    `<sheetViews><sheetView${attributes}>${writePane(freezeRows, freezeColumns)}${content}</sheetView></sheetViews>`,
  );
}

function writePane(rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return "";
  const pane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const attributes = writeAttributes({
    xSplit: columns === 0 ? undefined : columns,
    ySplit: rows === 0 ? undefined : rows,
    topLeftCell: `${columnLetters(columns)}${rows + 1}`,
    activePane: pane,
    state: "frozen",
  });
  return `<pane${attributes}/><selection pane="${pane}"/>`;
}

function writeDimension(cells: readonly CellData[]): string {
  if (cells.length === 0) return '<dimension ref="A1"/>';
  const extent = cells.reduce(
    (area, { row, column }) => ({
      top: Math.min(area.top, row),
      left: Math.min(area.left, column),
      bottom: Math.max(area.bottom, row),
      right: Math.max(area.right, column),
    }),
    { top: Infinity, left: Infinity, bottom: 0, right: 0 },
  );
  const from = `${columnLetters(extent.left)}${extent.top + 1}`;
  const to = `${columnLetters(extent.right)}${extent.bottom + 1}`;
  return `<dimension ref="${from === to ? from : `${from}:${to}`}"/>`;
}

function placeOf({ row, column }: CellData): string {
  return `${columnLetters(column)}${row + 1}`;
}

function isInside(area: Area, { row, column }: CellData): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** "B6:B6" is "B6". */
function isSameArea(a: string, b: string): boolean {
  return JSON.stringify(parseArea(a)) === JSON.stringify(parseArea(b));
}

function isSameResult(a: CellResult, b: CellResult): boolean {
  return typeof a === "object" && typeof b === "object" && a !== null && b !== null
    ? a.error === b.error
    : Object.is(a, b);
}

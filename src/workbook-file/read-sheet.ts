import { columnLetters } from "../domain/cell-area";
import { sheetSize } from "../domain/sheet-size";
import { parseArea, type Area } from "./a1";
import { shownFormula } from "./formula-text";
import { unescapeText } from "./escaped-text";
import { readIsoDate } from "./read-iso-date";
import { moveFormula } from "../domain/move-formula";
import type { StyleSheet } from "./style-sheet";
import type { CellData, CellErrorCode, CellResult, SheetData } from "./workbook-data";
import { childOf, childrenOf, parseXml, withoutAttributes, type XmlElement } from "./xml";

/** What we keep of a cell in the file, so that we can write it unchanged if its value has not changed. */
export interface CellInFile {
  readonly style: number;
  /** The element's attributes without place and style, and its content; null if it depends on another cell. */
  readonly asWritten: { readonly attributes: Readonly<Record<string, string>>; readonly content: string } | null;
  readonly value: CellResult;
  readonly formula: string | null;
  /** The range that an array formula fills; null for any other cell. */
  readonly spill: string | null;
}

export interface SheetInFile {
  readonly data: Omit<SheetData, "name" | "visibility" | "charts">;
  /** By place ("B3"). Read from the part each time, because they are needed only if cells changed. */
  cells(): ReadonlyMap<string, CellInFile>;
}

/** Pixels in a column width of 1, in the usual font. */
export const pixelsPerWidth = 7;

/** What cells need from their workbook. */
export interface WorkbookTexts {
  /** The shared strings. */
  readonly texts: readonly string[];
  /** The year from whose first day dates are counted: 1900 or 1904. */
  readonly dates: 1900 | 1904;
}

/** Reads a worksheet part. */
export function readSheet(xml: string, workbook: WorkbookTexts, styles: StyleSheet): SheetInFile {
  const cells: CellData[] = [];
  const spills: Area[] = [];
  const rowHeights: Record<number, number> = {};
  const hiddenRows: number[] = [];
  const root = readRows(xml, workbook, {
    row(row, { attributes }) {
      if (["1", "true"].includes(attributes["hidden"] ?? "")) hiddenRows.push(row);
      if (attributes["ht"] !== undefined && attributes["customHeight"] !== undefined)
        rowHeights[row] = Number(attributes["ht"]);
    },
    cell({ element, row, column, formula, value }) {
      const { spill, isFixedArray } = arrayOf(element);
      const area = spill === null ? null : parseArea(spill);
      if (area !== null && !isFixedArray) spills.push(area);
      const isSpilled = formula === null && spills.some((one) => isInside(one, row, column));
      const { numberFormat, format } = styles.styleAt(styleOf(element));
      const shown = isSpilled ? { value: null, spilled: value } : { value };
      const cell = { row, column, ...shown, formula, spill, numberFormat, format };
      cells.push(isFixedArray ? { ...cell, isFixedArray } : cell);
    },
  });
  const view = childOf(root, "sheetViews/sheetView");
  const pane = childOf(view, "pane");
  const frozen = pane?.attributes["state"]?.startsWith("frozen") === true;
  const columnWidths: Record<number, number> = {};
  for (const { attributes } of childrenOf(childOf(root, "cols"), "col"))
    if (attributes["width"] !== undefined && attributes["customWidth"] !== undefined)
      // A last range that reaches the sheet's edge is the default for empty columns; a thousand columns are enough to
      // show.
      for (let c = Number(attributes["min"]) - 1; c < Math.min(Number(attributes["max"]), 1_000); c++)
        columnWidths[c] = Math.round(Number(attributes["width"]) * pixelsPerWidth);
  return {
    data: {
      cells,
      columnWidths,
      rowHeights,
      ...(hiddenRows.length > 0 && { hiddenRows }),
      showGridlines: !["0", "false"].includes(view?.attributes["showGridLines"] ?? "1"),
      freezeRows: frozen ? Number(pane?.attributes["ySplit"] ?? 0) : 0,
      freezeColumns: frozen ? Number(pane?.attributes["xSplit"] ?? 0) : 0,
    },
    cells: () => cellsInFile(xml, workbook),
  };
}

function cellsInFile(xml: string, workbook: WorkbookTexts): ReadonlyMap<string, CellInFile> {
  const cells = new Map<string, CellInFile>();
  readRows(xml, workbook, {
    cell({ element, row, column, formula, value }) {
      const attributes = withoutAttributes(element.attributes, "r", "s");
      const asWritten =
        childOf(element, "f")?.attributes["t"] === "shared" ? null : { attributes, content: innerXml(xml, element) };
      cells.set(`${columnLetters(column)}${row + 1}`, {
        style: styleOf(element),
        asWritten,
        value,
        formula,
        spill: arrayOf(element).spill,
      });
    },
  });
  return cells;
}

interface CellElement {
  readonly element: XmlElement;
  readonly row: number;
  readonly column: number;
  readonly value: CellResult;
  /** As Excel shows it; null for a constant. */
  readonly formula: string | null;
}

/** Reads a worksheet part's rows and cells, with only one row in memory at a time; returns the rest of the part. */
function readRows(
  xml: string,
  workbook: WorkbookTexts,
  on: { row?(row: number, element: XmlElement): void; cell(cell: CellElement): void },
): XmlElement {
  const shared = new Map<string, { formula: string; row: number; column: number }>();
  let row = -1;
  return parseXml(xml, {
    name: "row",
    take(rowElement) {
      row = rowElement.attributes["r"] === undefined ? row + 1 : Number(rowElement.attributes["r"]) - 1;
      if (!(row >= 0 && row < sheetSize.rows))
        throw new Error(`It has a row numbered ${rowElement.attributes["r"]}, and Excel has no such row.`);
      on.row?.(row, rowElement);
      let column = -1;
      for (const element of rowElement.children) {
        if (element.name !== "c") continue;
        column = columnOf(element.attributes["r"]) ?? column + 1;
        const f = childOf(element, "f");
        const written = f === undefined ? "" : formulaOf(f, column);
        // An empty formula is not a formula: the cell has only its value.
        const formula = written === "" ? null : shownFormula(written);
        on.cell({ element, row, column, formula, value: valueOf(element, workbook) });
      }
    },
  });

  function formulaOf(f: XmlElement, column: number): string {
    const { t, si = "" } = f.attributes;
    if (t !== "shared") return f.text;
    const first = shared.get(si);
    if (f.text !== "" || first === undefined) {
      shared.set(si, { formula: f.text, row, column });
      return f.text;
    }
    return moveFormula(first.formula, row - first.row, column - first.column);
  }
}

/** 2 for "C5"; null if there is no reference. */
function columnOf(place: string | undefined): number | null {
  if (place === undefined) return null;
  let column = 0;
  for (let at = 0; at < 3; at++) {
    const letter = place.charCodeAt(at) - 64;
    if (!(letter >= 1 && letter <= 26)) break;
    column = column * 26 + letter;
  }
  return column === 0 ? null : column - 1;
}

function styleOf({ attributes }: XmlElement): number {
  return Number(attributes["s"] ?? 0);
}

/** The range that an array formula filled, and whether it is an old-style array formula; null for any other cell. */
function arrayOf(element: XmlElement): { readonly spill: string | null; readonly isFixedArray: boolean } {
  const formula = childOf(element, "f")?.attributes;
  const spill = formula?.["t"] === "array" ? (formula["ref"] ?? null) : null;
  return { spill, isFixedArray: spill !== null && element.attributes["cm"] === undefined };
}

/** The shared strings, each as its plain text. */
export function readTexts(xml: string): string[] {
  const texts: string[] = [];
  parseXml(xml, { name: "si", take: (element) => void texts.push(plainText(element)) });
  return texts;
}

function valueOf(element: XmlElement, { texts, dates }: WorkbookTexts): CellResult {
  const type = element.attributes["t"] ?? "n";
  const inline = childOf(element, "is");
  if (type === "inlineStr") return inline === undefined ? "" : plainText(inline);
  const v = childOf(element, "v")?.text ?? "";
  if (type === "str") return unescapeText(v);
  if (v.trim() === "") return null;
  if (type === "s") {
    const text = texts[Number(v)];
    if (text === undefined)
      throw new Error(
        `Cell ${element.attributes["r"] ?? ""} refers to text number ${v}, but the workbook's list of texts has no such number.`,
      );
    return text;
  }
  if (type === "b") return v === "1" || v === "true";
  if (type === "e") return { error: v as CellErrorCode };
  if (type === "d") return readIsoDate(v, dates) ?? v;
  return decimal.test(v) ? Number(v) : v;
}

/** A number as files write it; anything else stays text. */
const decimal = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i;

/** The whole text, plain or in runs, without phonetic hints. */
function plainText({ children }: XmlElement): string {
  let text = "";
  for (const child of children) {
    if (child.name === "t") text += unescapeText(child.text);
    else if (child.name === "r") text += unescapeText(childOf(child, "t")?.text ?? "");
  }
  return text;
}

function innerXml(xml: string, element: XmlElement): string {
  const whole = xml.slice(element.start, element.end);
  if (/^<[^>]*\/>$/.test(whole)) return "";
  return whole.slice(whole.indexOf(">") + 1, whole.lastIndexOf("</"));
}

function isInside(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

import { parseArea } from "./a1";
import { readCustomXml, writeCustomXml } from "./custom-xml";
import { dynamicArrayMark } from "./dynamic-array-mark";
import { readSettings, writeSettings } from "./document-settings";
import { readCharts, writeCharts } from "./drawing";
import { contentTypes, emptySheet, newPackage, plainStyles } from "./new-package";
import { readSheet, readTexts, type SheetInFile } from "./read-sheet";
import { readSheetParts, writeSheetParts } from "./sheet-parts-in-file";
import { readStyleSheet, type StyleSheet } from "./style-sheet";
import { readThemeColors } from "./theme-colors";
import type { CellData, SheetData, WorkbookData } from "./workbook-data";
import { readWorkbookPart, writeWorkbookPart, type SheetEntry, type WorkbookPart } from "./workbook-part";
import { writeSheet } from "./write-sheet";
import { openPackage, type XlsxPackage } from "./xlsx-package";

/** An .xlsx workbook: its data, and a way to write data back that keeps everything we don't model. */
export interface XlsxDocument {
  readonly data: WorkbookData;
  /** Returns the file with this data in it. Does not change this document. */
  save(data: WorkbookData): Promise<Uint8Array>;
}

interface OpenedSheet {
  readonly entry: SheetEntry;
  readonly inFile: SheetInFile;
  readonly data: SheetData;
}

/** A workbook with one empty sheet, "Sheet1". @param isCalculated as in newPackage */
export async function newXlsx(isCalculated = false): Promise<XlsxDocument> {
  return readDocument(newPackage(isCalculated));
}

/** How a file is opened that may be large. */
interface Opening {
  /** The bytes that it may have once unpacked. */
  readonly most?: number;
  /** Awaited after each sheet; what it throws ends the reading. */
  readonly onSheet?: (done: number, of: number) => Promise<void>;
}

/** Opens an .xlsx file. If it is protected, damaged or something else, rejects with a sentence that says what to do. */
export async function openXlsx(bytes: Uint8Array, { most, onSheet }: Opening = {}): Promise<XlsxDocument> {
  return readDocument(openPackage(bytes, most), onSheet);
}

async function readDocument(file: XlsxPackage, onSheet?: Opening["onSheet"]): Promise<XlsxDocument> {
  const workbook = readWorkbookPart(file);
  // Do without any of these that is named but missing; cells then say which of its texts they need.
  const part = (kind: string) =>
    file.relationships(workbook.path).find((one) => one.kind === kind && file.has(one.target))?.target;
  const stylesPath = part("styles");
  const textsPath = part("sharedStrings");
  const themePath = part("theme");
  const themeColors = themePath === undefined ? [] : readThemeColors(file.text(themePath));
  const stylesXml = stylesPath === undefined ? plainStyles : file.text(stylesPath);
  const styles = readStyleSheet(stylesXml, themeColors);
  const texts = textsPath === undefined ? [] : readTexts(file.text(textsPath));
  const openSheet = (entry: SheetEntry): OpenedSheet => {
    const inFile = readSheet(file.text(entry.path), { texts, dates: workbook.dates }, styles);
    const { name, visibility, printRanges } = entry;
    return {
      entry,
      inFile,
      data: {
        name,
        visibility,
        ...inFile.data,
        charts: readCharts(file, entry.path, inFile.data),
        ...readSheetParts(file, entry.path, styles),
        ...(printRanges && { printRanges }),
      },
    };
  };
  const sheets: OpenedSheet[] = [];
  for (const entry of workbook.sheets) {
    sheets.push(openSheet(entry));
    await onSheet?.(sheets.length, workbook.sheets.length);
  }
  const customXml = readCustomXml(file, workbook.path);
  return {
    data: {
      sheets: sheets.map(({ data }) => data),
      names: workbook.names,
      activeSheet: workbook.activeSheet,
      settings: readSettings(file, workbook.path),
      ...(workbook.dates === 1904 && { dates: 1904 as const }),
      ...(workbook.isToBeCalculated && sheets.some(hasCalculated) && { isToBeCalculated: true as const }),
      ...(styles.named.length > 0 && { styles: styles.named }),
      ...(customXml.length > 0 && { customXml }),
    },
    save: async (data) => {
      const saved = file.copy();
      saveInto(saved, workbook, sheets, data, readStyleSheet(stylesXml, themeColors), stylesPath);
      return saved.toBytes();
    },
  };
}

function saveInto(
  file: XlsxPackage,
  workbook: WorkbookPart,
  opened: readonly OpenedSheet[],
  data: WorkbookData,
  styles: StyleSheet,
  stylesPath: string | undefined,
): void {
  const before = matchSheets(opened, data.sheets);
  styles.name(data.styles ?? []);
  // Finding it reads two parts of the file, so not for each of thousands of formulas.
  let mark: number | null | undefined;
  const markOnce = () => (mark === undefined ? (mark = dynamicArrayMark(file, workbook.path)) : mark);
  const writing = { styles, dynamicArrayMark: markOnce };
  const entries = new Map<string, SheetEntry>();
  let { lastSheetId } = workbook;
  for (const sheet of data.sheets) {
    const was = before.get(sheet);
    const entry = was?.entry ?? addSheet(file, workbook.path, ++lastSheetId, sheet);
    entries.set(sheet.name, entry);
    if (was === undefined || !isSameCells(was.data, sheet))
      file.write(entry.path, writeSheet(file.text(entry.path), was?.inFile ?? null, sheet, writing));
    writeCharts(file, entry.path, was?.data.charts ?? [], sheet.charts, sheet);
    writeSheetParts(file, entry.path, sheet, styles);
  }
  const kept = new Set([...before.values()].map(({ entry }) => entry.path));
  for (const { entry } of opened.filter((sheet) => !kept.has(sheet.entry.path))) {
    file.removeRelationship(workbook.path, entry.relationship);
    file.remove(entry.path);
  }
  writeStyles(file, workbook.path, stylesPath, styles.toXml());
  writeWorkbookPart(file, workbook, data, entries);
  writeSettings(file, workbook.path, data.settings);
  writeCustomXml(file, workbook.path, data.customXml ?? []);
  const isSameFormulas =
    opened.length === data.sheets.length &&
    data.sheets.every((sheet) => formulaPlaces(sheet) === formulaPlaces(before.get(sheet)?.data));
  if (isSameFormulas) return;
  // The calculation chain may list cells that no longer have a formula; Excel makes it again.
  for (const { id, target } of file.relationships(workbook.path).filter(({ kind }) => kind === "calcChain")) {
    file.removeRelationship(workbook.path, id);
    file.remove(target);
  }
}

/**
 * Adds styles when the first cell needs one, if the workbook has none; at the path it names, if that part is missing.
 */
function writeStyles(file: XlsxPackage, workbookPath: string, path: string | undefined, xml: string): void {
  if (xml === (path === undefined ? plainStyles : file.text(path))) return;
  const named = path ?? file.relationships(workbookPath).find(({ kind }) => kind === "styles")?.target;
  const written = named ?? "xl/styles.xml";
  file.write(written, xml);
  if (path === undefined) file.setContentType(written, contentTypes.styles);
  if (named === undefined) file.addRelationship(workbookPath, "styles", written);
}

function hasCalculated({ data }: OpenedSheet): boolean {
  return data.cells.some(({ formula, value }) => formula !== null && value !== null);
}

/** Which cells have formulas. */
function formulaPlaces(sheet: SheetData | undefined): string {
  const places = sheet?.cells.flatMap(({ row, column, formula }) => (formula === null ? [] : [`${row} ${column}`]));
  return places?.sort().join() ?? "none";
}

/** Matches sheets by name. A sheet with a new name is taken for the old one at its place, if that name is gone. */
function matchSheets(opened: readonly OpenedSheet[], sheets: readonly SheetData[]): Map<SheetData, OpenedSheet> {
  const byName = new Map(opened.map((sheet) => [sheet.data.name, sheet]));
  const names = new Set(sheets.map(({ name }) => name));
  const matched = new Map<SheetData, OpenedSheet>();
  sheets.forEach((sheet, place) => {
    const inPlace = opened[place];
    const was =
      byName.get(sheet.name) ?? (inPlace !== undefined && !names.has(inPlace.data.name) ? inPlace : undefined);
    if (was !== undefined) matched.set(sheet, was);
  });
  return matched;
}

function addSheet(file: XlsxPackage, workbookPath: string, sheetId: number, sheet: SheetData): SheetEntry {
  const path = file.freePath("xl/worksheets/sheet{}.xml");
  file.write(path, emptySheet);
  file.setContentType(path, contentTypes.worksheet);
  const relationship = file.addRelationship(workbookPath, "worksheet", path);
  return { name: sheet.name, visibility: sheet.visibility, sheetId, relationship, path };
}

function isSameCells(before: SheetData, now: SheetData): boolean {
  const modelled = ({ columnWidths, rowHeights, hiddenRows = [], shifts, ...sheet }: SheetData) => {
    const { showGridlines, freezeRows, freezeColumns } = sheet;
    const view = [columnWidths, rowHeights, hiddenRows, showGridlines, freezeRows, freezeColumns];
    return JSON.stringify([comparedCells(sheet.cells), ...view, shifts]);
  };
  return modelled(before) === modelled(now);
}

/** Leaves out blank cells without content, and writes an array in a single cell in one standard way. */
function comparedCells(cells: readonly CellData[]): CellData[] {
  return cells.flatMap((cell) => {
    const { value, formula, spill, numberFormat, format } = cell;
    const saysNothing = value === null && formula === null && numberFormat === "General";
    if (saysNothing && Object.keys(format).length === 0) return [];
    const area = spill === null ? null : parseArea(spill);
    const isSingle = area !== null && area.top === area.bottom && area.left === area.right;
    return [isSingle ? { ...cell, spill: null } : cell];
  });
}

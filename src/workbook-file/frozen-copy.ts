import type { FreezeOutcome, FrozenFrom } from "../actions/frozen-ports";
import type { CellArea } from "../domain/cell-area";
import { placeOfCell } from "../domain/cell-place";
import { freeSheetName } from "../domain/free-sheet-name";
import { canBeWritten, isErrorText } from "../domain/frozen/error-text";
import { freezesXml } from "../domain/frozen/freezes-xml";
import { frozenBlocks } from "../domain/frozen/frozen-blocks";
import { frozenHead, frozenName, frozenSheetName, keptCellOf, sheetOfFrozen } from "../domain/frozen/frozen-sheet";
import type { CellValue } from "../domain/frozen/is-same-value";
import { keptFormula, type SheetCell } from "../domain/frozen/kept-formula";
import { type DueFormula, filledArea, keptRows, type KeptRow, nextFreeze } from "../domain/frozen/kept-rows";
import { hasClubCall } from "../domain/has-club-call";
import { identityXml } from "../domain/questionnaire/identity-xml";
import { isSheetOfSome } from "../domain/questionnaire/is-sheet-of-some";
import { SheetContents } from "../domain/sheet-contents";
import { parseArea } from "./a1";
import type { CellData, CellErrorCode, CellResult, SheetData, WorkbookData } from "./workbook-data";
import { openXlsx } from "./xlsx";

/** A formula with functions of ours, as a file has it. */
interface FormulaInFile extends SheetCell {
  readonly formula: string;
  readonly value: CellValue;
  readonly filled: DueFormula["filled"];
}

/** A copy of a workbook, with what was frozen in it and what was not. */
export interface FrozenCopy {
  readonly bytes: Uint8Array;
  readonly outcome: FreezeOutcome;
}

/**
 * A copy of a workbook's file in which formulas with functions of ours are values, as Freeze makes them: with the
 * formulas kept on a hidden sheet, so that Thaw puts them back. Errors are frozen too; protected sheets as well, because
 * the copy is nobody's yet. Sheets of a questionnaire stay as they are. If the file can't be opened, rejects with a
 * sentence that says what to do.
 *
 * @param fromOf what the formulas to freeze are from
 */
export async function frozenCopy(
  bytes: Uint8Array,
  fromOf: (formulas: readonly string[]) => Promise<FrozenFrom>,
): Promise<FrozenCopy> {
  const document = await openXlsx(bytes);
  const { data } = document;
  const keptName = sheetOfFrozen(data.names.find(({ name }) => name === frozenName)?.refersTo ?? "");
  const kept = data.sheets.find(({ name }) => name === keptName) ?? null;
  const before = kept === null ? [] : rowsOf(kept).flatMap(([at, row]) => keptCellOf(row, at) ?? []);
  const isAsked = hasQuestionnaire(data);
  const sheets = data.sheets.filter((sheet) => sheet !== kept && !(isAsked && isSheetOfSome(headOf(sheet))));
  const found = sheets.flatMap(formulasIn);
  const isReady = (one: FormulaInFile) => !valuesOf(one).some((value) => isErrorText(value) && !canBeWritten(value));
  const ready = found.filter(isReady);
  const due = ready.flatMap((one) => {
    const formula = keptFormula(one.formula, one);
    return formula === null ? [] : [{ ...one, kept: formula }];
  });
  const outcome: FreezeOutcome = {
    formulas: due.length,
    errors: due.filter((one) => valuesOf(one).some(isErrorText)).map(placeOfCell),
    waiting: found.filter((one) => !isReady(one)).map(placeOfCell),
    tooLong: ready.filter((one) => keptFormula(one.formula, one) === null).map(placeOfCell),
    guarded: [],
    named: data.names.filter(({ refersTo }) => hasClubCall(refersTo)).map(({ name }) => name),
    frozen: new Set(before.map(({ id }) => id)).size,
  };
  if (due.length === 0) return { bytes, outcome };

  const { at, releases, releaseOf } = await fromOf([...new Set(due.map(({ formula }) => formula))]);
  const xmlBefore = (data.customXml ?? []).map(({ xml }) => xml);
  const numbers = freezesXml.read(xmlBefore.filter((xml) => xml.includes(freezesXml.namespace))).value;
  const number = nextFreeze(
    numbers.map((one) => one.number),
    before,
  );
  const { blocks, blockOf } = frozenBlocks(
    due.map((one) => ({ ...one, area: filledArea(one) })),
    releaseOf,
  );
  const rows = keptRows(due, contentsOf(sheets), before, number, blockOf);
  const values = valuesBySheet(due);
  const now = data.sheets.map((sheet) => {
    const its = values.get(sheet.name);
    if (sheet === kept) return withRows(sheet, rows);
    return its === undefined ? sheet : { ...sheet, cells: sheet.cells.map((cell) => asValue(cell, its)) };
  });
  const added = kept === null ? addedSheet(data, rows) : null;
  const xml = {
    id: `{${crypto.randomUUID().toUpperCase()}}`,
    xml: freezesXml.write([{ number, at, releases, blocks }]),
  };
  const saved: WorkbookData = {
    ...data,
    sheets: added === null ? now : [...now, added.sheet],
    names: added === null ? data.names : [...data.names, added.name],
    customXml: [...(data.customXml ?? []), xml],
  };
  return { bytes: await document.save(saved), outcome };
}

function formulasIn({ name, cells }: SheetData): readonly FormulaInFile[] {
  const at = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  return cells.flatMap((cell): FormulaInFile[] => {
    const { row, column, formula, value, spill } = cell;
    if (formula === null || !hasClubCall(formula)) return [];
    const area = spill === null ? null : parseArea(spill);
    const filled = (area === null ? [] : placesIn(area)).flatMap((place) => {
      if (place.row === row && place.column === column) return [];
      const other = at.get(`${place.row} ${place.column}`);
      return [{ sheet: name, ...place, value: shown(other?.spilled ?? other?.value ?? null) }];
    });
    return [{ sheet: name, row, column, formula, value: shown(value), filled }];
  });
}

function placesIn({ top, left, bottom, right }: CellArea) {
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_, across) => ({ row: top + down, column: left + across })),
  ).flat();
}

/** As Excel gives a cell's value: "" if blank, and an error as its text. */
function shown(value: CellResult): CellValue {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

function valuesOf({ value, filled }: Pick<FormulaInFile, "value" | "filled">): readonly CellValue[] {
  return [value, ...filled.map((cell) => cell.value)];
}

function hasQuestionnaire({ customXml = [] }: WorkbookData): boolean {
  return customXml.some(({ xml }) => xml.includes(identityXml.namespace));
}

function headOf({ cells }: SheetData): readonly [string, string] {
  const textAt = (row: number) => {
    const cell = cells.find((one) => one.row === row && one.column === 0);
    return String(shown(cell?.value ?? null));
  };
  return [textAt(0), textAt(1)];
}

/** What a sheet's rows hold from the first column, as Excel gives it: formulas, or else values. */
function rowsOf({ cells }: SheetData): readonly (readonly [number, readonly CellValue[]])[] {
  const rows = new Map<number, CellValue[]>();
  for (const { row, column, formula, value } of cells) {
    const its = rows.get(row) ?? [];
    rows.set(row, its);
    while (its.length < column) its.push("");
    its[column] = formula ?? shown(value);
  }
  return [...rows].sort(([one], [other]) => one - other);
}

function contentsOf(sheets: readonly SheetData[]): SheetContents {
  const contents = new SheetContents();
  for (const sheet of sheets) for (const [row, its] of rowsOf(sheet)) contents.add(sheet.name, [its], row, 0);
  return contents;
}

/** The values to freeze, by sheet and place. */
function valuesBySheet(due: readonly DueFormula[]): ReadonlyMap<string, ReadonlyMap<string, CellValue>> {
  const sheets = new Map<string, Map<string, CellValue>>();
  for (const one of due)
    for (const { sheet, row, column, value } of [one, ...one.filled]) {
      const its = sheets.get(sheet) ?? new Map<string, CellValue>();
      sheets.set(sheet, its.set(`${row} ${column}`, value));
    }
  return sheets;
}

/** The cell with its value in place of its formula; an error as a formula that is nothing else, as Freeze writes it. */
function asValue(cell: CellData, values: ReadonlyMap<string, CellValue>): CellData {
  const value = values.get(`${cell.row} ${cell.column}`);
  if (value === undefined) return cell;
  const { row, column, numberFormat, format } = cell;
  const isError: boolean = isErrorText(value);
  const content = isError
    ? { formula: `=${value}`, value: { error: value as CellErrorCode } }
    : { formula: null, value: value === "" ? null : value };
  return { row, column, ...content, spill: null, numberFormat, format };
}

function withRows(sheet: SheetData, rows: readonly KeptRow[]): SheetData {
  const first = 1 + sheet.cells.reduce((last, { row }) => Math.max(last, row), 0);
  const cells = rows.flatMap((row, down) =>
    row.flatMap((content, column): CellData[] => {
      if (content === "") return [];
      const formula = column === 0 ? String(content) : null;
      return [plainCell(first + down, column, formula === null ? content : "", formula)];
    }),
  );
  return { ...sheet, cells: [...sheet.cells, ...cells] };
}

function plainCell(row: number, column: number, value: CellValue, formula: string | null): CellData {
  return { row, column, value, formula, spill: null, numberFormat: "General", format: {} };
}

/** The hidden sheet, with the name by which it is found. */
function addedSheet(data: WorkbookData, rows: readonly KeptRow[]) {
  const name = freeSheetName(
    frozenSheetName,
    data.sheets.map((sheet) => sheet.name),
  );
  const empty: SheetData = {
    name,
    visibility: "VeryHidden",
    cells: [plainCell(0, 0, frozenHead, null)],
    columnWidths: {},
    rowHeights: {},
    showGridlines: true,
    freezeRows: 0,
    freezeColumns: 0,
    charts: [],
  };
  return {
    sheet: withRows(empty, rows),
    name: {
      name: frozenName,
      refersTo: `='${name}'!$A$1`,
      comment: "Yardstick: formulas that were turned into values",
      scope: null,
      visible: false,
    },
  };
}

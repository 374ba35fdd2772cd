import type { CellFormat, WorkbookData } from "../../workbook-file/workbook-data";
import type { Calculation, CellChange, CellInput } from "../calculation";
import { type Area, cellArea, wholeSheet } from "./area";
import type { Cell } from "./cell";
import { ChartList } from "./chart-list";
import type { DateSystem } from "./date-system";
import { changeCells, clearContents, clearFormats, enterCells, enterFormula, enterResult } from "./enter-cells";
import { FormulaProbe } from "./formula-probe";
import { growTables } from "./grow-tables";
import { inputText } from "./input-text";
import { loadWorkbook } from "./load-workbook";
import { CustomXmlList } from "./custom-xml-list";
import type { StructureChange } from "../../workbook-file/shift-area";
import type { ModelEvent, Origin, ResultPlace } from "./model-event";
import { NameList } from "./name-list";
import { parseInput } from "./parse-input";
import { type ProtectedAction, ProtectedError, protectedSentence, protectionRefusal } from "./protection";
import { Recalculation } from "./recalculation";
import { renameReferences } from "./rewrite-references";
import { saveWorkbook } from "./save-workbook";
import { SettingList } from "./setting-list";
import { shiftWorkbook } from "./shift-workbook";
import type { Sheet, SheetView } from "./sheet";
import { SheetList } from "./sheet-list";
import { nameColumns } from "./table-columns";

export type ClearWhat = "All" | "Formats" | "Contents";

/**
 * The in-memory workbook, the only source of its state: sheets, sparse cells, formats, names, charts, settings and the
 * selection. Passes inputs to a calculation engine, whose results come back into the cells. Subscribe to show the
 * workbook. Rows and columns count from 0; sheets are identified by a permanent id.
 *
 * A change happens at once; its calculation follows in a microtask, so that many changes are calculated together.
 * Changes count as the user's unless made within `as`. Throws if used wrongly, such as with an unknown sheet id.
 */
export class WorkbookModel {
  readonly names: NameList;
  readonly charts: ChartList;
  readonly settings: SettingList;
  readonly customXml = new CustomXmlList();
  readonly recalculation: Recalculation;
  /** Formulas that are not in a cell. */
  readonly probe: FormulaProbe;
  readonly #calculation: Calculation;
  readonly #sheets = new SheetList();
  readonly #listeners = new Set<(event: ModelEvent) => void>();
  dates: DateSystem = 1900;
  #active = "";
  #origin: Origin = "person";

  constructor(calculation: Calculation) {
    this.#calculation = calculation;
    this.recalculation = new Recalculation(
      calculation,
      () => this.#tell({ kind: "settled" }),
      (message) => this.#tell({ kind: "calculation-failed", message }),
    );
    this.probe = new FormulaProbe(calculation, this.recalculation);
    calculation.onChange((changes) => this.#takeResults(changes));
    this.names = new NameList(calculation, () => {
      this.recalculation.schedule();
      this.#tell({ kind: "names" });
    });
    this.charts = new ChartList(
      (id) => this.sheet(id),
      (sheet) => this.#tell({ kind: "charts", sheet }),
    );
    this.settings = new SettingList(() => this.#tell({ kind: "settings" }));
    this.addSheet("Sheet1");
  }

  /** Replaces everything with a workbook's data, and calculates it. */
  load(data: WorkbookData): void {
    for (const { name, scope } of this.names.all) this.names.remove(name, scope);
    for (const { id } of this.#sheets.clear()) this.#calculation.removeSheet(id);
    this.probe.forget();
    loadWorkbook(this, data);
    this.#tell({ kind: "loaded" });
  }

  /** Everything as plain data for saving as a file; spilled values are plain cells. */
  toData(): WorkbookData {
    return saveWorkbook(this);
  }

  /** Calls the listener with every event from now on; returns a function that stops it. */
  subscribe(listener: (event: ModelEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Makes the changes in `work` with an origin other than the user. */
  as<T>(origin: Origin, work: () => T): T {
    const before = this.#origin;
    this.#origin = origin;
    try {
      return work();
    } finally {
      this.#origin = before;
    }
  }

  // Sheets

  /** In the order of their tabs. */
  get sheets(): readonly Sheet[] {
    return this.#sheets.all;
  }

  get activeSheet(): Sheet {
    return this.sheet(this.#active);
  }

  /** The sheet with that id; throws if there is none. */
  sheet(id: string): Sheet {
    return this.#sheets.get(id);
  }

  findSheet(id: string): Sheet | null {
    return this.#sheets.find(id);
  }

  /** The sheet with that name, ignoring letter case as Excel does; null if there is none. */
  sheetByName(name: string): Sheet | null {
    return this.#sheets.byName(name);
  }

  /** Adds a sheet after the others, named as given or Sheet2, Sheet3 …. */
  addSheet(name?: string): Sheet {
    const sheet = this.#sheets.add(name);
    if (this.sheets.length === 1) this.#active = sheet.id;
    this.#calculation.addSheet(sheet.id, sheet.name);
    this.#tell({ kind: "sheets" });
    return sheet;
  }

  /** Removes a sheet and its contents; the last one can't be removed. */
  removeSheet(id: string): void {
    const next = this.#sheets.neighbour(id);
    if (next === null) throw new Error("A workbook needs at least one sheet.");
    if (this.#active === id) this.activate(next.id);
    const { name } = this.sheet(id);
    this.names.update((item) => (item.scope === name ? null : item));
    this.#sheets.remove(id);
    this.#rewrite(this.#calculation.removeSheet(id));
    renameReferences(this, name, null);
    this.#tell({ kind: "sheets" });
  }

  renameSheet(id: string, name: string): void {
    const before = this.sheet(id).name;
    this.names.update((item) => (item.scope === before ? { ...item, scope: name } : item));
    this.changeSheet(id, { name });
    this.#rewrite(this.#calculation.renameSheet(id, name));
    renameReferences(this, before, name);
  }

  /** Moves a sheet's tab to that position, counting from 0. */
  moveSheet(id: string, position: number): void {
    this.#sheets.move(id, position);
    this.#tell({ kind: "sheets" });
  }

  /** Changes a sheet's view, sizes or visibility. */
  changeSheet(id: string, change: Partial<SheetView>): void {
    const sheet = this.sheet(id);
    sheet.properties = { ...sheet.properties, ...change };
    this.#tell({ kind: "sheets" });
  }

  /** Shows a sheet. */
  activate(id: string): void {
    const previous = this.#active;
    if (this.sheet(id).id === previous) return;
    this.#active = id;
    this.#tell({ kind: "activated", sheet: id, previous });
    this.#tell({ kind: "selection", sheet: id, area: this.activeSheet.properties.selection });
  }

  /** Selects an area, showing its sheet; typing goes to the active cell, the area's first unless given. */
  select(id: string, area: Area, activeCell = { row: area.top, column: area.left }): void {
    const sheet = this.sheet(id);
    sheet.properties = { ...sheet.properties, selection: area, activeCell };
    if (this.#active === id) this.#tell({ kind: "selection", sheet: id, area });
    else this.activate(id);
  }

  // Cells

  cell(sheet: string, row: number, column: number): Cell {
    return this.sheet(sheet).cell(row, column);
  }

  /** What the formula bar shows; typing it again leaves the cell as it is. */
  inputText(sheet: string, row: number, column: number): string {
    return inputText(this.cell(sheet, row, column), this.dates);
  }

  /** Whether protection lets the user enter something into all of an area; if not, tells them. */
  mayEnter(sheet: string, area: Area): boolean {
    return this.#mayChange(this.sheet(sheet), area, "enter");
  }

  /** Enters text as if the user typed it: numbers, £, %, dates, TRUE, formulas, an apostrophe before plain text. */
  setInput(sheet: string, row: number, column: number, text: string): void {
    if (!this.#mayChange(this.sheet(sheet), cellArea(row, column), "enter")) return;
    const typed = parseInput(text, this.cell(sheet, row, column).numberFormat, this.dates);
    if (typed.numberFormat !== null) this.setNumberFormats(sheet, cellArea(row, column), () => typed.numberFormat);
    this.setCells(sheet, cellArea(row, column), () => typed.input);
  }

  /** Sets the contents of an area's cells: null empties a cell, undefined leaves it as it is. */
  setCells(sheet: string, area: Area, input: (row: number, column: number) => CellInput | undefined): void {
    const target = this.sheet(sheet);
    if (!this.#mayChange(target, area, "enter")) return;
    const before = target.cell(area.top, area.left).value;
    this.recalculation.enter(enterCells(target, area, input));
    // Only for text the user types: an add-in adds table rows itself.
    if (this.#origin === "person") growTables(target, area);
    this.recalculation.enter(nameColumns(target));
    const single = area.top === area.bottom && area.left === area.right;
    const edit = single ? { before, after: target.cell(area.top, area.left).value } : null;
    this.#tell({ kind: "cells", sheet, area, origin: this.#origin, edit });
  }

  /** Clears cells' contents, their formats, or both. */
  clear(sheet: string, area: Area, what: ClearWhat): void {
    const target = this.sheet(sheet);
    if (!this.#mayChange(target, area, what === "Formats" ? "format" : "enter")) return;
    if (what !== "Contents") {
      clearFormats(target, area);
      this.#tell({ kind: "formats", sheet, area });
    }
    if (what === "Formats") return;
    this.recalculation.enter(clearContents(target, area));
    this.#tell({ kind: "cells", sheet, area, origin: this.#origin, edit: null });
  }

  /** Sets number formats; null or undefined leaves a cell's as it is. */
  setNumberFormats(
    sheet: string,
    area: Area,
    format: (row: number, column: number) => string | null | undefined,
  ): void {
    this.#changeCells(sheet, area, (cell, row, column) => ({
      ...cell,
      numberFormat: format(row, column) ?? cell.numberFormat,
    }));
  }

  /** Changes how an area's cells look. Sets the fields in the change; undefined restores Excel's default. */
  setFormat(sheet: string, area: Area, change: (format: CellFormat, row: number, column: number) => CellFormat): void {
    this.#changeCells(sheet, area, (cell, row, column) => ({ ...cell, format: change(cell.format, row, column) }));
  }

  #changeCells(sheet: string, area: Area, change: (cell: Cell, row: number, column: number) => Cell): void {
    changeCells(this.sheet(sheet), area, change);
    this.#tell({ kind: "formats", sheet, area });
  }

  readonly insertRows = (sheet: string, row: number, count: number) => this.#shift(sheet, "RowInserted", row, count);
  readonly deleteRows = (sheet: string, row: number, count: number) => this.#shift(sheet, "RowDeleted", row, count);
  readonly insertColumns = (sheet: string, at: number, count: number) =>
    this.#shift(sheet, "ColumnInserted", at, count);
  readonly deleteColumns = (sheet: string, at: number, count: number) => this.#shift(sheet, "ColumnDeleted", at, count);

  #shift(sheet: string, change: StructureChange, at: number, count: number): void {
    if (!this.#mayChange(this.sheet(sheet), wholeSheet, change)) return;
    const { area, formulas } = shiftWorkbook(this, this.#calculation, { sheet, change, at, count });
    this.#rewrite(formulas);
    this.recalculation.enter(nameColumns(this.sheet(sheet)));
    this.#tell({ kind: "structure", sheet, change, area, origin: this.#origin });
  }

  /** Whether protection allows the change. If not, throws for an add-in, and tells the user. */
  #mayChange(sheet: Sheet, area: Area, action: ProtectedAction): boolean {
    const message = protectionRefusal(sheet, area, action);
    if (message === null) return true;
    if (this.#origin === "add-in") throw new ProtectedError(message);
    this.#tell({ kind: "refused", message: protectedSentence });
    return false;
  }

  /** Stores formulas that the engine rewrote because the cells they refer to moved or were renamed. */
  #rewrite(formulas: readonly (ResultPlace & { readonly formula: string })[]): void {
    this.probe.forget();
    for (const rewritten of formulas) {
      const sheet = this.findSheet(rewritten.sheet);
      if (sheet) enterFormula(sheet, rewritten);
    }
    this.recalculation.schedule();
  }

  #takeResults(changes: readonly CellChange[]): void {
    const ofCells = changes.filter((change) => !this.probe.take(change));
    const known = ofCells.filter((change) => this.findSheet(change.sheet) !== null);
    for (const change of known) enterResult(this.sheet(change.sheet), change);
    this.recalculation.reported();
    if (known.length > 0 || ofCells.length < changes.length) this.#tell({ kind: "results", cells: known });
  }

  #tell(event: ModelEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }
}

import type { CellFormat, WorkbookData } from "../../workbook-file/workbook-data";
import type { Calculation, CellChange, CellInput } from "../calculation";
import { type Area, cellArea, wholeSheet } from "./area";
import type { Cell } from "./cell";
import { ChartList } from "./chart-list";
import type { DateSystem } from "./date-system";
import {
  changeCells,
  clearContents,
  clearFormats,
  enterCells,
  enterFormula,
  enterResult,
  inputsOf,
  putCells,
} from "./enter-cells";
import { FormulaProbe } from "./formula-probe";
import { growTables } from "./grow-tables";
import { inputText } from "./input-text";
import { loadWorkbook } from "./load-workbook";
import { CustomXmlList } from "./custom-xml-list";
import type { StructureChange } from "../../workbook-file/shift-area";
import type { ResultPlace } from "./model-event";
import { NameList } from "./name-list";
import { parseInput } from "./parse-input";
import { type ProtectedAction, ProtectedError, protectedSentence, protectionRefusal } from "./protection";
import { Recalculation } from "./recalculation";
import { renameReferences } from "./rewrite-references";
import { saveWorkbook } from "./save-workbook";
import { SettingList } from "./setting-list";
import { shiftWorkbook } from "./shift-workbook";
import type { Sheet } from "./sheet";
import type { SheetView } from "./sheet-properties";
import { SheetList } from "./sheet-list";
import { nameColumns } from "./table-columns";
import { takeBack } from "./take-back";
import { UndoableModel } from "./undoable-model";
import { noteDeleted, noteFormulas, opposite } from "./undo-shift";

export type ClearWhat = "All" | "Formats" | "Contents";

/**
 * The in-memory workbook, the only source of its state: sheets, sparse cells, formats, names, charts, settings and the
 * selection. Passes inputs to a calculation engine, whose results come back into the cells. Subscribe to show the
 * workbook. Rows and columns count from 0; sheets are identified by a permanent id.
 *
 * A change happens at once; its calculation follows in a microtask, so that many changes are calculated together.
 * Changes count as the user's unless made within `as`. Throws if used wrongly, such as with an unknown sheet id.
 */
export class WorkbookModel extends UndoableModel {
  readonly names: NameList;
  readonly charts: ChartList;
  readonly settings: SettingList;
  readonly customXml = new CustomXmlList();
  readonly recalculation: Recalculation;
  /** Formulas that are not in a cell. */
  readonly probe: FormulaProbe;
  readonly #calculation: Calculation;
  readonly #sheets: SheetList;
  dates: DateSystem = 1900;
  #active = "";

  constructor(calculation: Calculation) {
    super((difference, isQuiet) => takeBack(this, difference, isQuiet, (event) => this.tell(event)));
    this.#calculation = calculation;
    this.#sheets = new SheetList(this.history);
    this.recalculation = new Recalculation(
      calculation,
      () => this.tell({ kind: "settled" }),
      (message) => this.tell({ kind: "calculation-failed", message }),
    );
    this.probe = new FormulaProbe(calculation, this.recalculation);
    calculation.onChange((changes) => this.#takeResults(changes));
    this.names = new NameList(calculation, this.history, () => {
      this.recalculation.schedule();
      this.tell({ kind: "names" });
    });
    this.charts = new ChartList(
      (id) => this.sheet(id),
      (sheet) => this.tell({ kind: "charts", sheet }),
    );
    this.settings = new SettingList(() => this.tell({ kind: "settings" }));
    this.history.pausedFor(() => this.addSheet("Sheet1"));
  }

  /** Replaces everything with a workbook's data, and calculates it. */
  load(data: WorkbookData): void {
    for (const { name, scope } of this.names.all) this.names.remove(name, scope);
    for (const { id } of this.#sheets.clear()) this.#calculation.removeSheet(id);
    this.probe.forget();
    this.history.pausedFor(() => loadWorkbook(this, data));
    this.history.clear();
    this.tell({ kind: "loaded" });
  }

  /** Everything as plain data for saving as a file; spilled values are plain cells. */
  toData(): WorkbookData {
    return saveWorkbook(this);
  }

  // Sheets

  /** In the order of their tabs. */
  get sheets(): readonly Sheet[] {
    return this.#sheets.all;
  }

  get activeSheet(): Sheet {
    return this.sheet(this.#active);
  }

  protected get shownSheet(): Sheet | null {
    return this.#sheets.find(this.#active);
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
    return this.step(() => {
      const sheet = this.#sheets.add(name);
      if (this.sheets.length === 1) this.#active = sheet.id;
      this.#calculation.addSheet(sheet.id, sheet.name);
      this.history.move(() => this.removeSheet(sheet.id));
      this.tell({ kind: "sheets" });
      return sheet;
    });
  }

  /** Removes a sheet and its contents; the last one can't be removed. */
  removeSheet(id: string): void {
    const next = this.#sheets.neighbour(id);
    if (next === null) throw new Error("A workbook needs at least one sheet.");
    this.step(() => {
      if (this.#active === id) this.activate(next.id);
      const sheet = this.sheet(id);
      const position = this.sheets.indexOf(sheet);
      this.names.update((item) => (item.scope === sheet.name ? null : item));
      this.#sheets.remove(id);
      this.#rewrite(this.#calculation.removeSheet(id));
      renameReferences(this, sheet.name, null);
      this.history.move(() => this.#restoreSheet(sheet, position));
      this.tell({ kind: "sheets" });
    });
  }

  #restoreSheet(sheet: Sheet, position: number): void {
    this.#sheets.restore(sheet, position);
    this.#calculation.addSheet(sheet.id, sheet.name);
    this.recalculation.enter(inputsOf(sheet));
    this.history.move(() => this.removeSheet(sheet.id));
    this.tell({ kind: "sheets" });
  }

  renameSheet(id: string, name: string): void {
    this.step(() => {
      const before = this.sheet(id).name;
      this.names.update((item) => (item.scope === before ? { ...item, scope: name } : item));
      this.changeSheet(id, { name });
      this.#rewrite(this.#calculation.renameSheet(id, name));
      renameReferences(this, before, name);
      this.history.move(() => this.renameSheet(id, before));
    });
  }

  /** Moves a sheet's tab to that position, counting from 0. */
  moveSheet(id: string, position: number): void {
    this.step(() => {
      const before = this.sheets.indexOf(this.sheet(id));
      this.#sheets.move(id, position);
      this.history.move(() => this.moveSheet(id, before));
      this.tell({ kind: "sheets" });
    });
  }

  /** Changes a sheet's view, sizes or visibility. */
  changeSheet(id: string, change: Partial<SheetView>): void {
    this.step(() => {
      const sheet = this.sheet(id);
      sheet.properties = { ...sheet.properties, ...change };
      this.tell({ kind: "sheets" });
    });
  }

  /** Shows a sheet. */
  activate(id: string): void {
    const previous = this.#active;
    if (this.sheet(id).id === previous) return;
    this.#active = id;
    this.tell({ kind: "activated", sheet: id, previous });
    this.tell({ kind: "selection", sheet: id, area: this.activeSheet.properties.selection });
  }

  /** Selects an area, showing its sheet; typing goes to the active cell, the area's first unless given. */
  select(id: string, area: Area, activeCell = { row: area.top, column: area.left }): void {
    const sheet = this.sheet(id);
    sheet.properties = { ...sheet.properties, selection: area, activeCell };
    if (this.#active === id) this.tell({ kind: "selection", sheet: id, area });
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
    this.step(() => {
      if (typed.numberFormat !== null) this.setNumberFormats(sheet, cellArea(row, column), () => typed.numberFormat);
      this.setCells(sheet, cellArea(row, column), () => typed.input);
    });
  }

  /** Sets the contents of an area's cells: null empties a cell, undefined leaves it as it is. */
  setCells(sheet: string, area: Area, input: (row: number, column: number) => CellInput | undefined): void {
    const target = this.sheet(sheet);
    if (!this.#mayChange(target, area, "enter")) return;
    this.#enter(target, area, () => enterCells(target, area, input));
  }

  /** Replaces cells by others, contents and looks at once; undefined leaves a cell as it is. */
  putCells(sheet: string, area: Area, cell: (row: number, column: number) => Cell | undefined): void {
    const target = this.sheet(sheet);
    if (!this.#mayChange(target, area, "enter")) return;
    this.#enter(target, area, () => putCells(target, area, cell));
    this.tell({ kind: "formats", sheet, area });
  }

  #enter(target: Sheet, area: Area, enter: () => Parameters<Recalculation["enter"]>[0]): void {
    this.step(
      () => {
        const before = target.cell(area.top, area.left).value;
        this.recalculation.enter(enter());
        // Only for text the user types: an add-in adds table rows itself.
        if (this.origin === "person") growTables(target, area);
        this.recalculation.enter(nameColumns(target));
        const single = area.top === area.bottom && area.left === area.right;
        const edit = single ? { before, after: target.cell(area.top, area.left).value } : null;
        this.tell({ kind: "cells", sheet: target.id, area, origin: this.origin, edit });
      },
      { sheet: target.id, area, isContents: true },
    );
  }

  /** Clears cells' contents, their formats, or both. */
  clear(sheet: string, area: Area, what: ClearWhat): void {
    const target = this.sheet(sheet);
    if (!this.#mayChange(target, area, what === "Formats" ? "format" : "enter")) return;
    this.step(
      () => {
        if (what !== "Contents") {
          clearFormats(target, area);
          this.tell({ kind: "formats", sheet, area });
        }
        if (what === "Formats") return;
        this.recalculation.enter(clearContents(target, area));
        this.tell({ kind: "cells", sheet, area, origin: this.origin, edit: null });
      },
      { sheet, area, isContents: true },
    );
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
    this.step(
      () => {
        changeCells(this.sheet(sheet), area, change);
        this.tell({ kind: "formats", sheet, area });
      },
      { sheet, area, isContents: false },
    );
  }

  readonly insertRows = (sheet: string, row: number, count: number) => this.#shift(sheet, "RowInserted", row, count);
  readonly deleteRows = (sheet: string, row: number, count: number) => this.#shift(sheet, "RowDeleted", row, count);
  readonly insertColumns = (sheet: string, at: number, count: number) =>
    this.#shift(sheet, "ColumnInserted", at, count);
  readonly deleteColumns = (sheet: string, at: number, count: number) => this.#shift(sheet, "ColumnDeleted", at, count);

  #shift(sheet: string, change: StructureChange, at: number, count: number): void {
    if (this.#mayChange(this.sheet(sheet), wholeSheet, change))
      this.step(() => this.#shiftNow(sheet, change, at, count));
  }

  #shiftNow(sheet: string, change: StructureChange, at: number, count: number): void {
    const shift = { sheet, change, at, count };
    noteDeleted(this.sheet(sheet), shift, this.history);
    const { area, formulas } = shiftWorkbook(this, this.#calculation, shift);
    noteFormulas(this, formulas, shift, this.history);
    this.history.pausedFor(() => this.#rewrite(formulas));
    this.history.move(() => this.#shiftNow(sheet, opposite[change], at, count));
    this.recalculation.enter(nameColumns(this.sheet(sheet)));
    this.tell({ kind: "structure", sheet, change, area, origin: this.origin });
  }

  /** Whether protection allows the change. If not, throws for an add-in, and tells the user. */
  #mayChange(sheet: Sheet, area: Area, action: ProtectedAction): boolean {
    const message = protectionRefusal(sheet, area, action);
    if (message === null) return true;
    if (this.origin === "add-in") throw new ProtectedError(message);
    this.tell({ kind: "refused", message: protectedSentence });
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
    if (known.length > 0 || ofCells.length < changes.length) this.tell({ kind: "results", cells: known });
  }
}

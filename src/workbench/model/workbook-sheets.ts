import type { Calculation } from "../calculation";
import type { Area } from "./area";
import { ChartList } from "./chart-list";
import { enterFormula, inputsOf } from "./enter-cells";
import { FormulaProbe } from "./formula-probe";
import type { ChartPlace, ResultPlace } from "./model-event";
import { NameList } from "./name-list";
import { Recalculation } from "./recalculation";
import { renameReferences } from "./rewrite-references";
import type { Sheet } from "./sheet";
import { SheetList } from "./sheet-list";
import type { SheetView } from "./sheet-properties";
import { takeBack } from "./take-back";
import { UndoableModel } from "./undoable-model";

/** The part of the workbook model with its sheets, names and charts, and which sheet and cells are selected. */
export abstract class WorkbookSheets extends UndoableModel {
  readonly names: NameList;
  readonly charts: ChartList;
  readonly recalculation: Recalculation;
  /** Formulas that are not in a cell. */
  readonly probe: FormulaProbe;
  protected readonly calculation: Calculation;
  readonly #sheets: SheetList;
  #active = "";
  #selectedChart: ChartPlace | null = null;

  constructor(calculation: Calculation) {
    super((difference, isQuiet) => takeBack(this, difference, isQuiet, (event) => this.tell(event)));
    this.calculation = calculation;
    this.#sheets = new SheetList(this.history);
    this.recalculation = new Recalculation(
      calculation,
      () => this.tell({ kind: "settled" }),
      (message) => this.tell({ kind: "calculation-failed", message }),
    );
    this.probe = new FormulaProbe(calculation, this.recalculation);
    this.names = new NameList(calculation, this.history, () => {
      this.recalculation.schedule();
      this.tell({ kind: "names" });
    });
    this.charts = new ChartList(
      (id) => this.sheet(id),
      (sheet) => this.tell({ kind: "charts", sheet }),
    );
  }

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
      this.calculation.addSheet(sheet.id, sheet.name);
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
      this.rewrite(this.calculation.removeSheet(id));
      renameReferences(this, sheet.name, null);
      this.history.move(() => this.#restoreSheet(sheet, position));
      this.tell({ kind: "sheets" });
    });
  }

  #restoreSheet(sheet: Sheet, position: number): void {
    this.#sheets.restore(sheet, position);
    this.calculation.addSheet(sheet.id, sheet.name);
    this.recalculation.enter(inputsOf(sheet));
    this.recalculation.hideRows(sheet);
    this.history.move(() => this.removeSheet(sheet.id));
    this.tell({ kind: "sheets" });
  }

  renameSheet(id: string, name: string): void {
    this.step(() => {
      const before = this.sheet(id).name;
      this.names.update((item) => (item.scope === before ? { ...item, scope: name } : item));
      this.changeSheet(id, { name });
      this.rewrite(this.calculation.renameSheet(id, name));
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
      const { hiddenRows } = sheet.properties;
      sheet.properties = { ...sheet.properties, ...change };
      if (hiddenRows !== sheet.properties.hiddenRows) this.recalculation.hideRows(sheet);
      this.tell({ kind: "sheets" });
    });
  }

  /** Shows a sheet. */
  activate(id: string): void {
    const previous = this.#active;
    if (this.sheet(id).id === previous) return;
    this.selectChart(null);
    this.#active = id;
    this.tell({ kind: "activated", sheet: id, previous });
    this.tell({ kind: "selection", sheet: id, area: this.activeSheet.properties.selection });
  }

  /** Selects an area, showing its sheet; typing goes to the active cell, the area's first unless given. */
  select(id: string, area: Area, activeCell = { row: area.top, column: area.left }): void {
    const sheet = this.sheet(id);
    this.selectChart(null);
    sheet.properties = { ...sheet.properties, selection: area, activeCell };
    if (this.#active === id) this.tell({ kind: "selection", sheet: id, area });
    else this.activate(id);
  }

  /** The chart that is selected, as a person does with a click; the selected cells stay as they are. */
  get selectedChart(): ChartPlace | null {
    const place = this.#selectedChart;
    return place !== null && this.findSheet(place.sheet) && this.charts.find(place.sheet, place.chart) ? place : null;
  }

  /** Selects a chart, showing its sheet; null for none. */
  selectChart(place: ChartPlace | null): void {
    if (place !== null) this.activate(place.sheet);
    const previous = this.#selectedChart;
    if (previous?.sheet === place?.sheet && previous?.chart === place?.chart) return;
    this.#selectedChart = place;
    this.tell({ kind: "chart-selected", chart: place, previous });
  }

  /** Removes all sheets before another workbook is loaded. */
  protected clearSheets(): void {
    for (const { id } of this.#sheets.clear()) this.calculation.removeSheet(id);
    this.probe.forget();
  }

  /** Stores formulas that the engine rewrote because the cells they refer to moved or were renamed. */
  protected rewrite(formulas: readonly (ResultPlace & { readonly formula: string })[]): void {
    this.probe.forget();
    for (const rewritten of formulas) {
      const sheet = this.findSheet(rewritten.sheet);
      if (sheet) enterFormula(sheet, rewritten);
    }
    this.recalculation.schedule();
  }
}

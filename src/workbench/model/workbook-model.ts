import type { CellFormat, WorkbookData } from "../../workbook-file/workbook-data";
import type { Calculation, CellChange, CellInput } from "../calculation";
import { type Area, cellArea, wholeSheet } from "./area";
import type { Cell } from "./cell";
import type { DateSystem } from "./date-system";
import { changeCells, clearContents, clearFormats, enterCells, enterResult, putCells } from "./enter-cells";
import { growTables } from "./grow-tables";
import { inputText } from "./input-text";
import { loadWorkbook } from "./load-workbook";
import { CustomXmlList } from "./custom-xml-list";
import type { StructureChange } from "../../workbook-file/shift-area";
import { moveBlock } from "./move-block";
import { parseInput } from "./parse-input";
import { type ProtectedAction, ProtectedError, protectedSentence, protectionRefusal } from "./protection";
import { saveWorkbook } from "./save-workbook";
import { SettingList } from "./setting-list";
import { shiftWorkbook } from "./shift-workbook";
import type { Sheet } from "./sheet";
import { StyleList } from "./style-list";
import { nameColumns } from "./table-columns";
import { WorkbookSheets } from "./workbook-sheets";
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
export class WorkbookModel extends WorkbookSheets {
  readonly settings: SettingList;
  readonly customXml = new CustomXmlList();
  readonly styles = new StyleList();
  dates: DateSystem = 1900;

  constructor(calculation: Calculation) {
    super(calculation);
    calculation.onChange((changes) => this.#takeResults(changes));
    this.settings = new SettingList(() => this.tell({ kind: "settings" }));
    this.history.pausedFor(() => this.addSheet("Sheet1"));
  }

  /** Replaces everything with a workbook's data, and calculates it. */
  load(data: WorkbookData): void {
    for (const { name, scope } of this.names.all) this.names.remove(name, scope);
    this.clearSheets();
    this.history.pausedFor(() => loadWorkbook(this, data));
    this.history.clear();
    this.tell({ kind: "loaded" });
  }

  /** Everything as plain data for saving as a file; spilled values are plain cells. */
  toData(): WorkbookData {
    return saveWorkbook(this);
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

  /** Moves cells with their looks, rules, links and comments to a place of the same size; references follow them. */
  moveCells(fromSheet: string, from: Area, toSheet: string, to: Area): void {
    const [source, target] = [this.sheet(fromSheet), this.sheet(toSheet)];
    if (!this.#mayChange(source, from, "enter") || !this.#mayChange(target, to, "enter")) return;
    this.step(() => {
      this.rewrite(moveBlock(this, this.calculation, { source, from, target, to }));
      if (this.origin === "person") growTables(target, to);
      for (const sheet of new Set([source, target])) this.recalculation.enter(nameColumns(sheet));
      for (const [sheet, area] of [
        [fromSheet, from],
        [toSheet, to],
      ] as const) {
        this.tell({ kind: "cells", sheet, area, origin: this.origin, edit: null });
        this.tell({ kind: "formats", sheet, area });
      }
    });
  }

  /** Tells the user why something can't be done. */
  refuse(message: string): void {
    this.tell({ kind: "refused", message });
  }

  #enter(target: Sheet, area: Area, enter: () => Parameters<WorkbookSheets["recalculation"]["enter"]>[0]): void {
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
    const { area, formulas } = shiftWorkbook(this, this.calculation, shift);
    noteFormulas(this, formulas, shift, this.history);
    this.history.pausedFor(() => this.rewrite(formulas));
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

  #takeResults(changes: readonly CellChange[]): void {
    const ofCells = changes.filter((change) => !this.probe.take(change));
    const known = ofCells.filter((change) => this.findSheet(change.sheet) !== null);
    for (const change of known) enterResult(this.sheet(change.sheet), change);
    if (known.length > 0 || ofCells.length < changes.length) this.tell({ kind: "results", cells: known });
  }
}

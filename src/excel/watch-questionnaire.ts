import type { FieldPlace, QuestionnaireEvent } from "../actions/questionnaire-ports";
import type { RowSpan } from "../domain/questionnaire/questionnaire-cells";
import { succeed, type Result } from "../domain/result";
import { areasOf } from "./areas-of";
import { columnLetters } from "../domain/cell-area";
import { inExcel } from "./in-excel";
import { type FieldMap, readFieldMap } from "./read-field-map";

/** A cell, with its sheet's id, as in Excel's events. */
interface EventCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Reports answers that a person changes, and which cell of the questionnaire is selected, starting with the current
 * one. The add-in's own changes are not reported if Excel tells them apart (ExcelApi 1.14); an older Excel doesn't.
 *
 * Positions are read once, and again only if rows, columns, sheets or a register's shape may have changed. So typing
 * costs no round trip, and selecting an answer costs one, to get the current name of its sheet.
 *
 * @param ids of the club's questions and registers, so that other names and tables are not mistaken for them
 */
export async function watchQuestionnaire(
  listener: (event: QuestionnaireEvent) => void,
  ids?: Iterable<string>,
): Promise<Result<() => void>> {
  const watch = new Watch(listener, ids === undefined ? undefined : [...ids]);
  const handlers = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add((event) => watch.changed(event)),
      worksheets.onSelectionChanged.add((event) => watch.selected(event)),
      worksheets.onActivated.add(() => watch.activated()),
    ];
    await context.sync();
    return added;
  });
  if (!handlers.ok) return handlers;
  void watch.activated();
  return succeed(() => {
    watch.stop();
    // Even if Excel refuses, nothing more is reported.
    void inExcel(async () => {
      for (const handler of handlers.value) handler.remove();
      await handlers.value[0]?.context.sync();
    });
  });
}

class Watch {
  readonly #listener: (event: QuestionnaireEvent) => void;
  readonly #ids: readonly string[] | undefined;
  /** Null if it must be read again. */
  #map: FieldMap | null = null;
  /** The questions and registers that existed when the map was last read. */
  #fields: string | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #selections = 0;
  #told = "";
  #isStopped = false;

  constructor(listener: (event: QuestionnaireEvent) => void, ids: readonly string[] | undefined) {
    this.#listener = listener;
    this.#ids = ids;
  }

  stop(): void {
    this.#isStopped = true;
  }

  async changed({ address, changeType, triggerSource, worksheetId }: Excel.WorksheetChangedEventArgs): Promise<void> {
    const isOurs = triggerSource === "ThisLocalAddin";
    if (changeType !== "RangeEdited") {
      this.#map = null;
      if (!isOurs) this.#tell({ kind: "changed", ids: null });
      return;
    }
    await this.#inTurn(async () => {
      const areas = areasOf(address);
      if (this.#map !== null && areas.some((area) => this.#map?.mayReshape(worksheetId, area))) this.#map = null;
      if (isOurs) return;
      const map = await this.#freshMap();
      // Excel can't answer just now, so any answer may have changed.
      if (map === null) return this.#tell({ kind: "changed", ids: null });
      const ids = new Set(areas.flatMap((area) => map.idsIn(worksheetId, area)));
      // Of several areas, each would have rows of its own.
      const [area] = areas;
      const rows = area === undefined || areas.length > 1 ? new Map<string, RowSpan>() : map.rowsIn(worksheetId, area);
      // If Excel doesn't say who made a change, our own findings sheet would report changes without end.
      const isByPerson = triggerSource !== undefined && areas.length === 1 && ids.size === 1;
      const isOneCell = area !== undefined && area.top === area.bottom && area.left === area.right;
      const typed = isByPerson && isOneCell ? map.fieldAt(worksheetId, area.top, area.left) : null;
      if (ids.size > 0 || triggerSource !== undefined)
        this.#tell({ kind: "changed", ids, ...(rows.size > 0 && { rows }), ...(typed !== null && { typed }) });
    });
  }

  async selected({ address, worksheetId }: Excel.WorksheetSelectionChangedEventArgs): Promise<void> {
    const [area] = areasOf(address);
    if (area === undefined) return;
    await this.#select(async () => ({ sheet: worksheetId, row: area.top, column: area.left }));
  }

  /** Another sheet is shown: one may have been added, removed or renamed, and another cell is selected. */
  async activated(): Promise<void> {
    this.#map = null;
    await this.#select(async () => {
      const active = await inExcel(async (context) => {
        const cell = context.workbook.getActiveCell();
        cell.load({ rowIndex: true, columnIndex: true, worksheet: { id: true } });
        await context.sync();
        return { sheet: cell.worksheet.id, row: cell.rowIndex, column: cell.columnIndex };
      });
      return active.ok ? active.value : null;
    });
  }

  /** Reports the selected field, unless the selection has changed again meanwhile. */
  async #select(cellOf: () => Promise<EventCell | null>): Promise<void> {
    const number = ++this.#selections;
    await this.#inTurn(async () => {
      if (number !== this.#selections) return;
      const cell = await cellOf();
      const field = cell && (await this.#fieldAt(cell));
      if (number === this.#selections) this.#tell({ kind: "selected", field });
    });
  }

  async #fieldAt({ sheet: id, row, column }: EventCell): Promise<FieldPlace | null> {
    const found = (await this.#freshMap())?.fieldAt(id, row, column) ?? null;
    if (found === null) return null;
    const name = await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(id);
      sheet.load({ name: true });
      await context.sync();
      return sheet.name;
    });
    return name.ok ? { ...found, place: { sheet: name.value, cell: `${columnLetters(column)}${row + 1}` } } : null;
  }

  async #freshMap(): Promise<FieldMap | null> {
    if (this.#map !== null) return this.#map;
    const read = await inExcel((context) => readFieldMap(context, this.#ids));
    this.#map = read.ok ? read.value : null;
    if (read.ok) this.#compare(read.value);
    return this.#map;
  }

  /** Excel has no event for a deleted sheet, name or table; we notice that it is no longer there. */
  #compare({ ids }: FieldMap): void {
    const fields = [...ids].sort().join(" ");
    const isOther = this.#fields !== null && this.#fields !== fields;
    this.#fields = fields;
    if (isOther) this.#tell({ kind: "changed", ids: null });
  }

  #tell(event: QuestionnaireEvent): void {
    if (this.#isStopped) return;
    if (event.kind === "selected") {
      const told = JSON.stringify(event.field);
      if (told === this.#told) return;
      this.#told = told;
    }
    this.#listener(event);
  }

  /**
   * Runs work one after the other, so that events are reported in order. Failures go to office.js, which reports them.
   */
  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#last.then(work);
    // The caller gets the failure; the next piece of work must run all the same.
    this.#last = done.catch(() => undefined);
    return done;
  }
}

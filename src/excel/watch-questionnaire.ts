import type { FieldPlace, QuestionnaireEvent } from "../actions/questionnaire-ports";
import { succeed, type Result } from "../domain/result";
import { areasOf } from "./areas-of";
import { columnLetters } from "./cell-area";
import { inExcel } from "./in-excel";
import { type FieldMap, readFieldMap } from "./read-field-map";

/** A cell as events name it: by its sheet's id. */
interface EventCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Tells of answers that a person changes, and of the cell of the questionnaire that is selected, beginning with the one
 * that is now. What the add-in itself writes is not told where Excel says so (ExcelApi 1.14); in an older Excel it is.
 *
 * Where everything stands is read once, and anew only after rows, columns, sheets or a register's shape may have
 * changed: typing costs no round trip, selecting an answer one, for what its sheet is called by now.
 *
 * @param ids of the club's questions and registers, so that other names and tables are not taken for some
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
    // Where Excel refuses, nothing is told any more all the same.
    void inExcel(async () => {
      for (const handler of handlers.value) handler.remove();
      await handlers.value[0]?.context.sync();
    });
  });
}

class Watch {
  readonly #listener: (event: QuestionnaireEvent) => void;
  readonly #ids: readonly string[] | undefined;
  /** Null where it has to be read anew. */
  #map: FieldMap | null = null;
  /** The questions and registers that were there when it was last read. */
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
      // Where Excel can't be asked just now, any answer may have been changed.
      if (map === null) return this.#tell({ kind: "changed", ids: null });
      const ids = new Set(areas.flatMap((area) => map.idsIn(worksheetId, area)));
      // If Excel doesn't say who made a change, our own findings sheet would report changes without end.
      if (ids.size > 0 || triggerSource !== undefined) this.#tell({ kind: "changed", ids });
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

  /** Tells the field that was selected, unless another selection has followed by then. */
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

  /** One after the other, so that events are told in their order. What fails goes to office.js, which reports it. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#last.then(work);
    // The caller that asked for it gets the failure; the next in line runs all the same.
    this.#last = done.catch(() => undefined);
    return done;
  }
}

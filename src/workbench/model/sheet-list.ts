import { freeSheetName, Sheet } from "./sheet";
import type { ChangeNotes } from "./change-notes";

let workbooks = 0;

/**
 * The sheets of a workbook in the order of their tabs, each with an id that is never used again: not in another workbook
 * either, or its changes would be told to listeners of an earlier one.
 */
export class SheetList {
  readonly #workbook = String((workbooks += 1)).padStart(4, "0");
  readonly #sheets: Sheet[] = [];
  readonly #notes: ChangeNotes;
  #everAdded = 0;

  constructor(notes: ChangeNotes) {
    this.#notes = notes;
  }

  get all(): readonly Sheet[] {
    return this.#sheets;
  }

  /** The sheet with that id; throws if there is none. */
  get(id: string): Sheet {
    const sheet = this.find(id);
    if (!sheet) throw new Error(`There is no sheet with the id ${id}.`);
    return sheet;
  }

  find(id: string): Sheet | null {
    return this.#sheets.find((sheet) => sheet.id === id) ?? null;
  }

  /** The sheet with that name, ignoring letter case as Excel does; null if there is none. */
  byName(name: string): Sheet | null {
    return this.#sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  /** The sheet to show when one is removed: the next, or the previous if it is the last. */
  neighbour(id: string): Sheet | null {
    const index = this.#sheets.indexOf(this.get(id));
    return this.#sheets[index + 1] ?? this.#sheets[index - 1] ?? null;
  }

  /** Adds a sheet after the others, named as given or Sheet2, Sheet3 …. */
  add(name?: string): Sheet {
    this.#everAdded += 1;
    const number = String(this.#everAdded).padStart(8, "0");
    const id = `{${number}-0001-0000-${this.#workbook}-000000000000}`;
    const sheet = new Sheet(id, name ?? freeSheetName(this.#sheets), this.#notes);
    this.#sheets.push(sheet);
    return sheet;
  }

  /** Puts a removed sheet back to that position. */
  restore(sheet: Sheet, position: number): void {
    this.#sheets.splice(position, 0, sheet);
  }

  remove(id: string): void {
    this.#sheets.splice(this.#sheets.indexOf(this.get(id)), 1);
  }

  /** Removes them all, and returns them. */
  clear(): readonly Sheet[] {
    return this.#sheets.splice(0);
  }

  /** Moves a sheet's tab to that position, counting from 0. */
  move(id: string, position: number): void {
    const sheet = this.get(id);
    this.remove(id);
    this.#sheets.splice(position, 0, sheet);
  }
}

import type { NameData } from "../../workbook-file/workbook-data";
import type { Calculation } from "../calculation";
import type { ChangeNotes } from "./change-notes";

/**
 * The workbook's names, ignoring letter case. On its sheet, a sheet-scoped name hides the workbook's of the same name.
 */
export class NameList {
  readonly #calculation: Calculation;
  readonly #onChange: () => void;
  readonly #notes: ChangeNotes;
  #names: readonly NameData[] = [];

  constructor(calculation: Calculation, notes: ChangeNotes, onChange: () => void) {
    this.#calculation = calculation;
    this.#notes = notes;
    this.#onChange = onChange;
  }

  get all(): readonly NameData[] {
    return this.#names;
  }

  /** The name of that scope: a sheet's name, or null for the workbook. */
  find(name: string, scope: string | null): NameData | null {
    return this.#names.find((item) => isSame(item, name, scope)) ?? null;
  }

  /** Adds a name, or replaces the one with the same name and scope. */
  define(data: NameData): void {
    this.#notes.name(data.name, data.scope, this.find(data.name, data.scope));
    const others = this.#names.filter((item) => !isSame(item, data.name, data.scope));
    this.#names = [...others, data].sort((a, b) => a.name.localeCompare(b.name, "en-GB"));
    if (data.scope === null) this.#calculation.defineName(data.name, data.refersTo);
    this.#onChange();
  }

  remove(name: string, scope: string | null): void {
    this.#notes.name(name, scope, this.find(name, scope));
    this.#names = this.#names.filter((item) => !isSame(item, name, scope));
    if (scope === null) this.#calculation.removeName(name);
    this.#onChange();
  }

  /** Applies `change` to every name; null removes it. */
  update(change: (data: NameData) => NameData | null): void {
    for (const item of this.#names) {
      const changed = change(item);
      if (changed === item) continue;
      this.remove(item.name, item.scope);
      if (changed) this.define(changed);
    }
  }
}

function isSame(item: NameData, name: string, scope: string | null): boolean {
  return item.name.toLowerCase() === name.toLowerCase() && item.scope?.toLowerCase() === scope?.toLowerCase();
}

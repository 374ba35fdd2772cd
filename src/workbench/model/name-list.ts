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
  /** By key, the one defined last at the end. */
  readonly #names = new Map<string, NameData>();
  /** In alphabetical order; null until they are asked for again after a change. */
  #ordered: readonly NameData[] | null = null;

  constructor(calculation: Calculation, notes: ChangeNotes, onChange: () => void) {
    this.#calculation = calculation;
    this.#notes = notes;
    this.#onChange = onChange;
  }

  get all(): readonly NameData[] {
    return (this.#ordered ??= [...this.#names.values()].sort((a, b) => alphabet.compare(a.name, b.name)));
  }

  /** The name of that scope: a sheet's name, or null for the workbook. */
  find(name: string, scope: string | null): NameData | null {
    return this.#names.get(keyOf(name, scope)) ?? null;
  }

  /** Adds a name, or replaces the one with the same name and scope. */
  define(data: NameData): void {
    const key = keyOf(data.name, data.scope);
    this.#notes.name(data.name, data.scope, this.#names.get(key) ?? null);
    this.#names.delete(key);
    this.#names.set(key, data);
    this.#ordered = null;
    this.#calculation.defineName(data.name, data.refersTo, data.scope);
    this.#onChange();
  }

  remove(name: string, scope: string | null): void {
    const key = keyOf(name, scope);
    this.#notes.name(name, scope, this.#names.get(key) ?? null);
    this.#names.delete(key);
    this.#ordered = null;
    this.#calculation.removeName(name, scope);
    this.#onChange();
  }

  /** Applies `change` to every name; null removes it. */
  update(change: (data: NameData) => NameData | null): void {
    for (const item of this.all) {
      const changed = change(item);
      if (changed === item) continue;
      this.remove(item.name, item.scope);
      if (changed) this.define(changed);
    }
  }
}

const alphabet = new Intl.Collator("en-GB");

function keyOf(name: string, scope: string | null): string {
  return `${scope?.toLowerCase() ?? ""}!${name.toLowerCase()}`;
}

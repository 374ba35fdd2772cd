import type { CellResult } from "../../workbook-file/workbook-data";
import type { Calculation, CellChange } from "../calculation";
import type { Recalculation } from "./recalculation";

/** No sheet of a workbook can be called so. */
const sheet = { id: "{probe}", name: "probe:" };
/** So many formulas are known at once; then all but those just asked for are forgotten. */
const most = 5_000;

/**
 * Formulas that stand in no cell, as those of conditional formats do, calculated by the same engine on a sheet of their
 * own that only the engine knows. They have to name the sheets they refer to.
 */
export class FormulaProbe {
  readonly #calculation: Calculation;
  readonly #recalculation: Recalculation;
  readonly #results = new Map<string, CellResult | undefined>();
  #formulas: string[] = [];
  #isThere = false;

  constructor(calculation: Calculation, recalculation: Recalculation) {
    this.#calculation = calculation;
    this.#recalculation = recalculation;
  }

  /** What the formula gives; undefined until it was asked for and calculated. */
  result(formula: string): CellResult | undefined {
    return this.#results.get(formula);
  }

  /** Has the formulas calculated from now on; results come as those of cells do. */
  ask(formulas: readonly string[]): void {
    const all = [...new Set(formulas)];
    let asked = all.filter((formula) => !this.#results.has(formula));
    if (asked.length === 0) return;
    if (!this.#isThere) this.#calculation.addSheet(sheet.id, sheet.name);
    this.#isThere = true;
    if (this.#formulas.length + asked.length > most) {
      this.forget();
      asked = all;
    }
    const first = this.#formulas.length;
    for (const formula of asked) this.#results.set(formula, undefined);
    this.#formulas = [...this.#formulas, ...asked];
    this.#recalculation.enter(
      asked.map((formula, index) => ({ sheet: sheet.id, row: first + index, column: 0, input: { formula } })),
    );
  }

  /** Takes a result that is one of these; false where it is a cell's. */
  take({ sheet: from, row, result }: CellChange): boolean {
    if (from !== sheet.id) return false;
    const formula = this.#formulas[row];
    if (formula !== undefined) this.#results.set(formula, result);
    return true;
  }

  /** Forgets every formula, because cells have moved and the engine has rewritten what they say. */
  forget(): void {
    if (this.#formulas.length === 0) return;
    this.#recalculation.enter(this.#formulas.map((_, row) => ({ sheet: sheet.id, row, column: 0, input: null })));
    this.#results.clear();
    this.#formulas = [];
  }
}

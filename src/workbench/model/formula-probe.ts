import type { CellResult } from "../../workbook-file/workbook-data";
import type { Calculation, CellChange } from "../calculation";
import type { Recalculation } from "./recalculation";

/** A name that no sheet of a workbook can have. */
const sheet = { id: "{probe}", name: "probe:" };
/** The most formulas kept at once; beyond that, all but those just asked for are dropped. */
const most = 5_000;

/**
 * Formulas that are not in cells, such as those of conditional formats. The same engine calculates them on a separate
 * sheet that only it knows. Their references must name their sheets.
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

  /** The formula's result; undefined until it was asked for and calculated. */
  result(formula: string): CellResult | undefined {
    return this.#results.get(formula);
  }

  /** Calculates the formulas from now on; results arrive like those of cells. */
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

  /** Accepts a result for one of these formulas; false if it is a cell's. */
  take({ sheet: from, row, result }: CellChange): boolean {
    if (from !== sheet.id) return false;
    const formula = this.#formulas[row];
    if (formula !== undefined) this.#results.set(formula, result);
    return true;
  }

  /** Drops every formula, because cells have moved and the engine has rewritten them. */
  forget(): void {
    if (this.#formulas.length === 0) return;
    this.#recalculation.enter(this.#formulas.map((_, row) => ({ sheet: sheet.id, row, column: 0, input: null })));
    this.#results.clear();
    this.#formulas = [];
  }
}

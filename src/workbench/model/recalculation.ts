import type { Calculation, CellAddress, CellBlock, CellInput } from "../calculation";
import { filteredRows, hiddenRows } from "./hidden-rows";
import type { Sheet } from "./sheet";

/**
 * Decides when the workbook calculates: soon after a change, with changes made together calculated together.
 * Distinguishes results known at once from those that wait for custom functions.
 */
export class Recalculation {
  readonly #calculation: Calculation;
  readonly #onSettled: () => void;
  readonly #onFailure: (message: string) => void;
  #dirty = false;
  #holds = 0;
  #running = 0;
  #known: Promise<void> = Promise.resolve();
  #settled: Promise<void> = Promise.resolve();

  constructor(calculation: Calculation, onSettled: () => void, onFailure: (message: string) => void) {
    this.#calculation = calculation;
    this.#onSettled = onSettled;
    this.#onFailure = onFailure;
  }

  /** True while changes wait to be calculated or cells wait for custom functions. */
  get busy(): boolean {
    return this.#dirty || this.#running > 0;
  }

  /** True while changes are collected without calculating, as a request of the add-in does. */
  get isHeld(): boolean {
    return this.#holds > 0;
  }

  /** Passes inputs to the engine, to be calculated soon. */
  enter(inputs: readonly (CellAddress & { readonly input: CellInput })[]): void {
    if (inputs.length === 0) return;
    this.#calculation.setCells(inputs);
    this.schedule();
  }

  /** Call when something that formulas may depend on has changed. */
  schedule(): void {
    if (this.#dirty) return;
    this.#dirty = true;
    queueMicrotask(() => {
      if (this.#holds === 0) this.#runIfDirty();
    });
  }

  /** Call when rows of a sheet were hidden or shown, because some functions leave hidden ones out. */
  hideRows({ id, properties }: Sheet): void {
    this.#calculation.hideRows(id, hiddenRows(properties), new Set(filteredRows(properties)));
    this.schedule();
  }

  /** Calls the custom functions of these cells again, soon. */
  callAgain(cells: readonly CellBlock[]): void {
    this.#calculation.callAgain(cells);
    this.schedule();
  }

  /** Calculates now; "full" calls every custom function again. Resolves when nothing waits any more. */
  run(kind: "dirty" | "full" = "dirty"): Promise<void> {
    this.#dirty = false;
    this.#running += 1;
    let tellKnown = () => {};
    const known = new Promise<void>((resolve) => (tellKnown = resolve));
    const finished = this.#calculation
      .recalculate(kind, tellKnown)
      .catch((error: unknown) => this.#onFailure(error instanceof Error ? error.message : String(error)))
      .then(() => {
        this.#running -= 1;
        if (!this.busy) this.#onSettled();
      });
    this.#known = Promise.race([known, finished]);
    this.#settled = Promise.all([this.#settled, finished]).then(() => undefined);
    return finished;
  }

  /** Resolves when cells have every result known without waiting; those that wait for a custom function show #BUSY!. */
  async known(): Promise<void> {
    this.#runIfDirty();
    await this.#known;
  }

  /** Resolves when no cell waits any more. */
  async settled(): Promise<void> {
    this.#runIfDirty();
    const awaited = this.#settled;
    await awaited;
    if (awaited !== this.#settled || this.#dirty) await this.settled();
  }

  /** Collects changes without calculating until released, unless somebody asks for the known results. */
  hold(): { release(): void } {
    this.#holds += 1;
    return {
      release: () => {
        this.#holds -= 1;
        if (this.#holds === 0) this.#runIfDirty();
      },
    };
  }

  #runIfDirty(): void {
    if (this.#dirty) void this.run();
  }
}

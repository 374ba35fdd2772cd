import type { Calculation, CellAddress, CellChange, CustomFunctionRunner } from "../calculation";
import { createCalculationPass, type Dirty } from "./calculation-pass";
import { cellId, cellKey, cellOfKey } from "./cell-key";
import { createCustomCalls } from "./custom-calls";
import { customFunction } from "./custom-function";
import { writtenSheetName } from "./formula-references";
import { columnLetters } from "../../domain/cell-area";
import { type Shift } from "./shift-reference";
import type { IsLive } from "./sheet-cells";
import { createShownCells, type ShownSheets } from "./shown-cells";
import { startUniverEngine, type SheetBlock } from "./univer-engine";
import { holdsCell } from "./follow-block";
import { createWorkbookInputs, shiftedPlace, type ChangedFormula } from "./workbook-inputs";

/** After this many batches we give up: a formula makes a new call each time, e.g. because of a random argument. */
const maximumBatches = 1_000;

/**
 * Calculation with Univer's formula engine. Custom functions are called in batches: a pass calculates with the outcomes
 * known so far and notes the missing calls; these run as one batch, and the waiting cells are calculated again, until
 * no cell waits.
 */
export function createUniverCalculation(runner: CustomFunctionRunner): Calculation {
  const engine = startUniverEngine();
  const inputs = createWorkbookInputs(engine.lexer);
  const calls = createCustomCalls(runner.answer);
  const pass = createCalculationPass(engine, inputs, calls, liveFormulas(runner.names));
  const shown = createShownCells();
  const callsCustom = callsOf(runner.names);
  const listeners: ((changes: readonly CellChange[]) => void)[] = [];
  let dirty: Dirty = [];
  let structure = 0;
  let lastTurn: Promise<void> = Promise.resolve();
  let batch: Promise<void> | null = null;

  for (const name of runner.names)
    engine.register(
      customFunction(name, runner, (called, args, { sheet, row, column }) => {
        const known = inputs.sheets.get(sheet);
        const cell = cellId(sheet, cellKey(row, column));
        const address = `${writtenSheetName(known?.name ?? sheet)}!${columnLetters(column)}${row + 1}`;
        const call = { name: called, args, address };
        // The engine may calculate a formula that spills several times before anything has changed.
        const last = known?.content.lastAnswerOf(row, column) ?? null;
        if (last !== null) calls.stand(cell, call, last);
        return calls.outcomeOf(cell, call);
      }),
    );

  function touch(blocks: readonly SheetBlock[]): void {
    if (dirty !== "all") dirty = [...dirty, ...blocks];
  }

  /**
   * Sheets, names or positions have changed: calculates everything again with the known outcomes. If something was only
   * added, so that nothing refers to it yet, formulas that came with a value keep it.
   */
  function restructure(isNew = false): void {
    structure += 1;
    inputs.reconsider();
    if (!isNew) {
      inputs.distrust();
      calls.forgetStanding();
    }
    dirty = "all";
    pass.reset();
  }

  /** The engine calculates one thing at a time. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    const turn = lastTurn.then(work);
    // The caller gets the failure; the next calculation must run all the same.
    lastTurn = turn.catch(() => undefined);
    return turn;
  }

  async function calculateDirty(): Promise<void> {
    for (;;) {
      const before = structure;
      const now = dirty;
      dirty = [];
      await pass.run(now);
      const next = await pass.shown();
      if (structure === before) return report(next);
      // Results from meanwhile are for cells that have moved.
      pass.reset();
    }
  }

  function report(next: ShownSheets): void {
    const changes = shown.update(next);
    for (const listener of listeners) listener(changes);
  }

  async function runBatch(): Promise<void> {
    const noted = calls.takeNoted();
    if (noted.length > 0) calls.settle(noted, await runner.run(noted));
    await inTurn(() => {
      touch(pass.waiting());
      return calculateDirty();
    });
  }

  function formulasOf(sheet: string, isWanted: (formula: string) => boolean): CellAddress[] {
    const formulas = [...(inputs.sheets.get(sheet)?.content.formulas ?? [])];
    return formulas.flatMap(([key, formula]) => (isWanted(formula) ? [{ sheet, ...cellOfKey(key) }] : []));
  }

  /** Calculates them when next calculating, although nothing that they depend on has changed. */
  function distrustFormulas(cells: readonly CellAddress[]): void {
    for (const { sheet, row, column } of cells) inputs.sheets.get(sheet)?.content.distrustAt(row, column);
    touch(pass.forgetCells(cells));
  }

  function shiftSheet(sheet: string, shift: Shift): ChangedFormula[] {
    const changed = inputs.shift(sheet, shift);
    shown.move(sheet, (row, column) => shiftedPlace(row, column, shift));
    restructure();
    return changed;
  }

  return {
    addSheet(sheet, name) {
      inputs.addSheet(sheet, name);
      restructure(true);
    },
    renameSheet(sheet, name) {
      const changed = inputs.renameSheet(sheet, name);
      restructure();
      return changed;
    },
    removeSheet(sheet) {
      const changed = inputs.removeSheet(sheet);
      shown.forgetSheet(sheet);
      // The next workbook asks again.
      if (inputs.sheets.size === 0) calls.forget();
      restructure();
      return changed;
    },
    defineName(name, refersTo, scope = null) {
      const isNew = !inputs.hasName(name, scope);
      inputs.setName(name, scope, refersTo);
      restructure(isNew);
    },
    removeName(name, scope = null) {
      inputs.removeName(name, scope);
      restructure();
    },
    setCells(cells) {
      for (const { sheet, row, column, input } of cells) {
        inputs.sheet(sheet).content.set(row, column, input);
        shown.forgetCell(sheet, row, column);
      }
      calls.forgetStanding(cells.map(({ sheet, row, column }) => cellId(sheet, cellKey(row, column))));
      touch(pass.forgetCells(cells));
    },
    insertRows: (sheet, at, count) => shiftSheet(sheet, { axis: "row", at, count }),
    deleteRows: (sheet, at, count) => shiftSheet(sheet, { axis: "row", at, count: -count }),
    insertColumns: (sheet, at, count) => shiftSheet(sheet, { axis: "column", at, count }),
    deleteColumns: (sheet, at, count) => shiftSheet(sheet, { axis: "column", at, count: -count }),
    moveCells(from, to) {
      const changed = inputs.move(from, to);
      const covered = { ...from, ...to };
      shown.move(from.sheet, (row, column) => (holdsCell(from, row, column) ? null : { row, column }));
      shown.move(to.sheet, (row, column) => (holdsCell(covered, row, column) ? null : { row, column }));
      restructure();
      return changed;
    },
    hideRows(sheet, hidden, filtered) {
      Object.assign(inputs.sheet(sheet), { hidden, filtered });
      distrustFormulas([...inputs.sheets.keys()].flatMap((id) => formulasOf(id, leavesOutHidden)));
    },
    async recalculate(kind = "dirty", onKnown = () => undefined) {
      if (kind === "full") {
        calls.forget();
        inputs.reconsider();
        inputs.distrust();
        dirty = "all";
      }
      await inTurn(calculateDirty);
      onKnown();
      for (let count = 0; pass.waiting().length > 0; count++) {
        if (count === maximumBatches) return inTurn(giveUp);
        batch ??= runBatch().finally(() => (batch = null));
        await batch;
      }
    },
    callAgain(blocks) {
      const cells = blocks.flatMap((block) =>
        formulasOf(block.sheet, callsCustom).filter(({ row, column }) => holdsCell(block, row, column)),
      );
      calls.forgetCallsOf(cells.map(({ sheet, row, column }) => cellId(sheet, cellKey(row, column))));
      distrustFormulas(cells);
    },
    onChange: (listener) => void listeners.push(listener),
    dispose: () => engine.dispose(),
  };

  /** Cells that still wait keep the #N/A they have inside the engine. */
  async function giveUp(): Promise<void> {
    pass.stopWaiting();
    report(await pass.shown());
  }
}

/** Functions that leave out rows that are not shown. */
const leavesOutHidden = callsOf(["SUBTOTAL", "AGGREGATE"]);

/** Functions that Excel recalculates every time. */
const volatile = ["CELL", "INDIRECT", "INFO", "NOW", "OFFSET", "RAND", "RANDARRAY", "RANDBETWEEN", "TODAY"];

/**
 * Whether a formula may give a different result although nothing in the workbook has changed: one that Excel always
 * calculates, or one with a custom function that came with an error, such as #NAME? from a machine without the add-in.
 */
function liveFormulas(customFunctions: readonly string[]): IsLive {
  const callsVolatile = callsOf(volatile);
  const callsCustom = callsOf(customFunctions);
  return (translated, last) =>
    callsVolatile(translated) || (typeof last === "object" && last !== null && callsCustom(translated));
}

function callsOf(functions: readonly string[]): (translated: string) => boolean {
  if (functions.length === 0) return () => false;
  const names = functions.map((name) => name.replaceAll(".", "\\."));
  const calls = new RegExp(`(?<![\\w.])(?:${names.join("|")})\\(`, "i");
  return (translated) => calls.test(translated);
}

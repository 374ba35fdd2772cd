import type { NameData } from "../../workbook-file/workbook-data";
import type { Cell } from "./cell";
import type { ChangeNotes } from "./change-notes";
import type { SheetProperties } from "./sheet-properties";
import type { CellContents, Difference, SheetState, StepPlace, UndoStep } from "./undo-step";

/** As many steps as Excel keeps. */
const mostSteps = 100;

/** Takes one difference back; quiet if add-ins learn of it in another way, because cells move in the same step. */
type TakeBack = (difference: Difference, isQuiet: boolean) => void;

/**
 * What Undo can take back and Redo can do again: for each step only what it changed, never a copy of the workbook. What
 * an add-in writes by itself is no step; Undo leaves it as it is. If an add-in moves cells or sheets, earlier steps no
 * longer fit, and the history is emptied.
 */
export class UndoHistory implements ChangeNotes {
  readonly #takeBack: TakeBack;
  #undo: UndoStep[] = [];
  #redo: UndoStep[] = [];
  #open: UndoStep | null = null;
  #isPaused = false;

  constructor(takeBack: TakeBack) {
    this.#takeBack = takeBack;
  }

  get canUndo(): boolean {
    return this.#undo.length > 0;
  }

  get canRedo(): boolean {
    return this.#redo.length > 0;
  }

  /**
   * Does something that Undo takes back at once; within another step, it is part of that. What an add-in writes several
   * times to the same place is one step.
   */
  step<T>(place: StepPlace, isAddIns: boolean, work: () => T): T {
    if (this.#open || this.#isPaused) return work();
    const last = this.#undo.at(-1);
    const isMore = isAddIns && this.endsWithAddIns(place);
    const step = isMore && last ? last : { place, isAddIns, differences: [] };
    this.#open = step;
    try {
      return work();
    } finally {
      this.#open = null;
      if (step.differences.length > 0) {
        if (!isMore) this.#undo = [...this.#undo, step].slice(-mostSteps);
        this.#redo = [];
      }
    }
  }

  /** Whether the last step is what an add-in put into this place. */
  endsWithAddIns(place: StepPlace): boolean {
    const last = this.#undo.at(-1);
    return last?.isAddIns === true && isSamePlace(last.place, place);
  }

  /** Takes the last step back. Returns where it was done; null if there is none. */
  undo(): StepPlace | null {
    return this.#reverse(this.#undo, this.#redo);
  }

  /** Does the last step taken back again. */
  redo(): StepPlace | null {
    return this.#reverse(this.#redo, this.#undo);
  }

  clear(): void {
    this.#undo = [];
    this.#redo = [];
  }

  /** Notes nothing of what `work` changes, because it is noted in another way. */
  pausedFor<T>(work: () => T): T {
    const before = this.#isPaused;
    this.#isPaused = true;
    try {
      return work();
    } finally {
      this.#isPaused = before;
    }
  }

  cell(sheet: string, key: number, before: Cell, after: Cell): void {
    if (this.#isPaused || (!this.#open && !this.#hasSteps())) return;
    const isFilled = before.value !== after.value || before.formula !== after.formula;
    const isChanged = isFilled || before.isFixedArray !== after.isFixedArray;
    const isDressed = before.numberFormat !== after.numberFormat || before.format !== after.format;
    if (!this.#open) {
      if (!isChanged && !isDressed) return;
      for (const steps of [this.#undo, this.#redo]) {
        for (const { differences } of steps) {
          for (const difference of differences) {
            if (difference.kind !== "cells" || difference.sheet !== sheet) continue;
            if (isChanged) difference.contents.delete(key);
            if (isDressed) difference.looks.delete(key);
          }
        }
      }
      return;
    }
    const { contents, looks } = this.#cellsOf(sheet);
    if (isChanged && !contents.has(key)) contents.set(key, contentsOf(before));
    if (isDressed && !looks.has(key)) looks.set(key, { numberFormat: before.numberFormat, format: before.format });
  }

  /** Notes what a cell was that has moved or gone, by the place where it was. */
  formerCell(sheet: string, key: number, before: Cell): void {
    if (!this.#open || this.#isPaused) return;
    const { contents, looks } = this.#cellsOf(sheet);
    if (!contents.has(key)) contents.set(key, contentsOf(before));
    if (!looks.has(key)) looks.set(key, { numberFormat: before.numberFormat, format: before.format });
  }

  sheet(sheet: string, before: SheetProperties, after: SheetProperties): void {
    if (this.#isPaused || (!this.#open && !this.#hasSteps())) return;
    const changed = (Object.keys({ ...before, ...after }) as (keyof SheetProperties)[]).filter(
      (field) => field !== "selection" && field !== "activeCell" && before[field] !== after[field],
    );
    if (changed.length === 0) return;
    if (this.#open) this.#note({ kind: "sheet", sheet, before: pick(before, changed) });
    else this.#forgetFields(sheet, changed);
  }

  name(name: string, scope: string | null, before: NameData | null): void {
    if (this.#isPaused) return;
    if (this.#open) this.#note({ kind: "name", name, scope, before });
    else this.#change((one) => (one.kind === "name" && one.name.toLowerCase() === name.toLowerCase() ? null : one));
  }

  /** Notes that cells or sheets have moved, and how they move back. */
  move(back: () => void): void {
    if (this.#isPaused) return;
    if (this.#open) this.#note({ kind: "move", back });
    else this.clear();
  }

  #reverse(from: UndoStep[], to: UndoStep[]): StepPlace | null {
    let step = from.pop();
    // Of a step whose every cell an add-in has written since, nothing is left.
    while (step && step.differences.every(isEmpty)) step = from.pop();
    if (!step) return null;
    const isQuiet = step.differences.some(({ kind }) => kind === "move");
    const opposite: UndoStep = { place: step.place, isAddIns: step.isAddIns, differences: [] };
    this.#open = opposite;
    try {
      for (const difference of [...step.differences].reverse()) this.#takeBack(difference, isQuiet);
    } finally {
      this.#open = null;
    }
    to.push(opposite);
    return step.place;
  }

  /** The differences of this sheet's cells since the last of another kind, because the order matters for those. */
  #cellsOf(sheet: string): Difference & { kind: "cells" } {
    const differences = this.#open?.differences ?? [];
    for (const one of [...differences.slice(-8)].reverse()) {
      if (one.kind === "move") break;
      if (one.kind === "cells" && one.sheet === sheet) return one;
    }
    const added = { kind: "cells" as const, sheet, contents: new Map(), looks: new Map() };
    this.#note(added);
    return added;
  }

  #note(difference: Difference): void {
    this.#open?.differences.push(difference);
  }

  #hasSteps(): boolean {
    return this.#undo.length + this.#redo.length > 0;
  }

  /** An add-in has set these of a sheet, so Undo leaves them as the add-in wants them. */
  #forgetFields(sheet: string, fields: readonly string[]): void {
    this.#change((one) => {
      if (one.kind !== "sheet" || one.sheet !== sheet) return one;
      const left = Object.entries(one.before).filter(([field]) => !fields.includes(field));
      return { ...one, before: Object.fromEntries(left) };
    });
  }

  #change(change: (difference: Difference) => Difference | null): void {
    for (const step of [...this.#undo, ...this.#redo])
      step.differences = step.differences.flatMap((one) => change(one) ?? []);
  }
}

/** What spilled into a cell is not its own. */
function contentsOf({ value, formula, spill, isFixedArray, spilled }: Cell): CellContents {
  return spilled
    ? { value: null, formula: null, spill: null, isFixedArray: false }
    : { value, formula, spill, isFixedArray };
}

function pick(properties: SheetProperties, fields: readonly (keyof SheetProperties)[]): SheetState {
  return Object.fromEntries(fields.map((field) => [field, properties[field]]));
}

function isEmpty(one: Difference): boolean {
  if (one.kind === "cells") return one.contents.size + one.looks.size === 0;
  return one.kind === "sheet" && Object.keys(one.before).length === 0;
}

function isSamePlace(a: StepPlace, b: StepPlace): boolean {
  return a.sheet === b.sheet && a.activeCell.row === b.activeCell.row && a.activeCell.column === b.activeCell.column;
}

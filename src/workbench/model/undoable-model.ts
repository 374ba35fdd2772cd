import { type Area, cellArea, containsArea } from "./area";
import type { ModelEvent, Origin } from "./model-event";
import type { Sheet } from "./sheet";
import { UndoHistory } from "./undo-history";
import type { StepPlace } from "./undo-step";

/** The cells that a step changes, and whether their contents or only their looks. */
interface AddInEntry {
  readonly sheet: string;
  readonly area: Area;
  readonly isContents: boolean;
}

/** The part of the workbook model that knows who makes a change, tells subscribers, and takes changes back. */
export abstract class UndoableModel {
  /** What Undo can take back. */
  readonly history: UndoHistory;
  readonly #listeners = new Set<(event: ModelEvent) => void>();
  #origin: Origin = "person";

  constructor(takeBack: ConstructorParameters<typeof UndoHistory>[0]) {
    this.history = new UndoHistory(takeBack);
  }

  abstract findSheet(id: string): Sheet | null;
  abstract select(id: string, area: Area, activeCell?: StepPlace["activeCell"]): void;
  /** The sheet in view; null while there is none, as when a workbook is being loaded. */
  protected abstract get shownSheet(): Sheet | null;

  protected get origin(): Origin {
    return this.#origin;
  }

  /** Calls the listener with every event from now on; returns a function that stops it. */
  subscribe(listener: (event: ModelEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Makes the changes in `work` with an origin other than the user. */
  as<T>(origin: Origin, work: () => T): T {
    const before = this.#origin;
    this.#origin = origin;
    try {
      return work();
    } finally {
      this.#origin = before;
    }
  }

  // Undo

  /** Makes changes that Undo takes back together. What an add-in changes is no step, unless `entry` says more. */
  step<T>(work: () => T, entry?: AddInEntry): T {
    const active = this.shownSheet;
    if (!active) return work();
    const { id, properties } = active;
    const { selection, activeCell } = properties;
    const isAddIns = this.#origin === "add-in";
    const place = { sheet: id, selection, activeCell };
    if (isAddIns && !this.#isAskedFor(place, entry)) return work();
    return this.history.step(place, isAddIns, work);
  }

  /**
   * The user asks an add-in to put something into the active cell, such as a formula; that is a step, with the format
   * that it gets then. What the add-in writes elsewhere follows from what the user does.
   */
  #isAskedFor(place: StepPlace, entry?: AddInEntry): boolean {
    const { row, column } = place.activeCell;
    if (entry?.sheet !== place.sheet || !containsArea(entry.area, cellArea(row, column))) return false;
    return entry.isContents || this.history.endsWithAddIns(place);
  }

  /** Takes back the user's last step, and goes where it was; false if there is none. */
  undo(): boolean {
    return this.#goTo(this.history.undo());
  }

  /** Does the last step taken back again. */
  redo(): boolean {
    return this.#goTo(this.history.redo());
  }

  #goTo(place: StepPlace | null): boolean {
    if (place && this.findSheet(place.sheet)?.properties.visibility === "Visible")
      this.select(place.sheet, place.selection, place.activeCell);
    return place !== null;
  }

  protected tell(event: ModelEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }
}

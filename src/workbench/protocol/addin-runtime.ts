/** How the add-in runs: with its pane, without it, or not at all. */
export type RuntimeState = "Visible" | "Background" | "Inactive";

/** The add-in's shared runtime as its host sees it. */
export class AddinRuntime {
  readonly #listeners = new Set<(state: RuntimeState) => void>();
  #state: RuntimeState = "Visible";
  /** How the add-in has asked to run when the workbook is next opened. */
  startState: RuntimeState = "Inactive";

  get state(): RuntimeState {
    return this.#state;
  }

  /** Shows or hides the pane, for the add-in or for the user. */
  change(state: RuntimeState): void {
    if (state === this.#state) return;
    this.#state = state;
    for (const listener of [...this.#listeners]) listener(state);
  }

  /** Calls the listener with every new state; the returned function stops that. */
  onChange(listener: (state: RuntimeState) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}

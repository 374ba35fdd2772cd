/** Which buttons the add-in has switched on and off, as its host sees it, and its keyboard shortcuts. */
export class AddinRibbon {
  readonly #listeners = new Set<() => void>();
  #enabled: ReadonlyMap<string, boolean> = new Map();
  /** The keys of each action, such as "Ctrl+Alt+Shift+K". */
  shortcuts: Readonly<Record<string, string>> = {};

  /** By the button's id; a button that the add-in has not named is as the manifest says. */
  get enabled(): ReadonlyMap<string, boolean> {
    return this.#enabled;
  }

  setEnabled(id: string, isEnabled: boolean): void {
    if (this.#enabled.get(id) === isEnabled) return;
    this.#change(new Map(this.#enabled).set(id, isEnabled));
  }

  /** As the manifest says, because the add-in starts again. */
  reset(): void {
    this.#change(new Map());
  }

  /** Calls the listener after every change; the returned function stops that. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #change(enabled: ReadonlyMap<string, boolean>): void {
    this.#enabled = enabled;
    for (const listener of [...this.#listeners]) listener();
  }
}

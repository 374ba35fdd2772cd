/** What the used cells of sheets hold: formulas with their "=", or values; "" if blank. Rows and columns count from 0. */
export class SheetContents {
  readonly #rows = new Map<string, Map<number, { readonly left: number; readonly cells: readonly unknown[] }>>();

  add(sheet: string, contents: readonly (readonly unknown[])[], top: number, left: number): void {
    const rows = this.#rows.get(sheet) ?? new Map<number, { left: number; cells: readonly unknown[] }>();
    this.#rows.set(sheet, rows);
    contents.forEach((cells, down) => rows.set(top + down, { left, cells }));
  }

  /** Whether anything of the sheet was read. */
  has(sheet: string): boolean {
    return this.#rows.has(sheet);
  }

  at(sheet: string, row: number, column: number): unknown {
    const found = this.#rows.get(sheet)?.get(row);
    return found?.cells[column - found.left] ?? "";
  }

  /** Every cell of a sheet that is not blank. */
  *cellsOf(sheet: string): Iterable<{ readonly row: number; readonly column: number; readonly content: unknown }> {
    for (const [row, { left, cells }] of this.#rows.get(sheet) ?? [])
      for (const [across, content] of cells.entries())
        if (content !== "") yield { row, column: left + across, content };
  }

  /** The rows of a sheet that were read, from the top, each from its first used column. */
  rowsOf(sheet: string): readonly (readonly [number, readonly unknown[]])[] {
    return [...(this.#rows.get(sheet) ?? [])].map(([row, { cells }]) => [row, cells] as const);
  }

  /**
   * The texts of a row that somebody typed, by which it is known again once it was sorted.
   *
   * @param isFrozen whether a cell holds a frozen value, which does not count
   */
  labelOf(sheet: string, row: number, isFrozen: (row: number, column: number) => boolean): string {
    const found = this.#rows.get(sheet)?.get(row);
    if (found === undefined) return "";
    const texts = found.cells.filter(
      (content, across): content is string =>
        typeof content === "string" && /^[^=#]/.test(content) && !isFrozen(row, found.left + across),
    );
    return texts.join(" | ").slice(0, longestLabel);
  }
}

const longestLabel = 1_000;

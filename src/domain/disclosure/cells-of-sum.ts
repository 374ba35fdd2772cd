import type { Sum, Term } from "../clubs/sum";

/**
 * How many times a sum counts each cell, by the cell's id, as withholdFigures takes it. Cells that cancel out are left
 * out.
 */
export function cellsOfSum({ add, subtract }: Sum): ReadonlyMap<string, number> {
  const cells = new Map<string, number>();
  const count = (terms: readonly Term[], times: number) => {
    for (const id of terms.map(cellIdOf)) cells.set(id, (cells.get(id) ?? 0) + times);
  };
  count(add, 1);
  count(subtract, -1);
  return new Map([...cells].filter(([, times]) => times !== 0));
}

/** The id of a cell: a question or a register's column as written in a sum, or as JSON where only some rows count. */
export function cellIdOf(term: Term): string {
  return typeof term === "string" ? term : JSON.stringify(term);
}

/** The term of a cell, by its id. */
export function termOfCell(id: string): Term {
  return id.startsWith("{") ? (JSON.parse(id) as Term) : id;
}

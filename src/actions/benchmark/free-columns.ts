import type { ColumnBeside, SelectedBudget } from "../benchmark-ports";

/** Where columns can be written beside a budget. */
export interface FreeColumns {
  /** On the sheet, from 0; null if so many are free nowhere near. */
  readonly first: number | null;
  /** What is in the way directly beside the budget; null if nothing is. */
  readonly obstacle: ColumnBeside | null;
}

/** The nearest columns beside a budget that are free and seen, as many as are needed. */
export function freeColumns({ beside }: Pick<SelectedBudget, "beside">, count: number): FreeColumns {
  const isFree = ({ holds, isUnseen }: ColumnBeside) => holds === null && !isUnseen;
  const at = beside.findIndex((_, from) => {
    const run = beside.slice(from, from + count);
    return run.length === count && run.every(isFree);
  });
  return {
    first: beside[at]?.column ?? null,
    obstacle: at === 0 ? null : (beside.slice(0, count).find((one) => !isFree(one)) ?? null),
  };
}

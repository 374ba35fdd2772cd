import type { BudgetBlock, BudgetCell } from "../domain/benchmark/budget-block";
import type { KeptLabel } from "../domain/benchmark/kept-label";
import type { CellArea } from "../domain/cell-area";
import type { CellPlace } from "../domain/cell-place";
import type { Problem } from "../domain/problems";
import type { Result } from "../domain/result";
import type { CellContent } from "./ports";

/** The most rows of a budget that are read at once. */
export const mostBudgetRows = 2_000;

/** A budget that is selected, and which of the columns to its right are free. */
export interface SelectedBudget {
  readonly block: BudgetBlock;
  /** The first two texts of the first column of its sheet, where a sheet says what it is. */
  readonly head: readonly [string, string];
  /** The columns to its right, from the next one on. */
  readonly beside: readonly ColumnBeside[];
}

export interface ColumnBeside {
  /** On the sheet, from 0. */
  readonly column: number;
  /** The first of its cells beside the budget that holds something, and what; null if all are blank. */
  readonly holds: { readonly cell: string; readonly text: string } | null;
  /** Whether it is hidden or its cells are merged, so that figures in it would not be seen. */
  readonly isUnseen: boolean;
}

/** Columns to write beside a budget. */
export interface BenchmarkPlan {
  readonly sheet: string;
  /** The labels of the lines, with what stands to their left, as they were read; from the first line on. */
  readonly labels: { readonly top: number; readonly left: number; readonly rows: readonly (readonly BudgetCell[])[] };
  /** The cells to write, headings included; blank ones get the looks of their row. */
  readonly area: CellArea;
  /** From the area's first column on. */
  readonly columns: readonly PlannedColumn[];
  /** Row by row; null for cells that stay blank, and texts with the number format "@". */
  readonly rows: readonly (readonly (CellContent | null)[])[];
  /** Which of the rows has the headings, from 0, below cells that people change; null if none has. */
  readonly heading: number | null;
}

export interface PlannedColumn {
  /** The column of the budget whose looks it takes, on the sheet, from 0. */
  readonly like: number;
  /** In points. */
  readonly width: number;
}

/** How a cell looks, as Excel gives and takes it. */
export type CellLooks = Excel.CellProperties;

/** Columns that were written, with all that is needed to take them out again. */
export interface WrittenBenchmark {
  readonly sheet: string;
  readonly area: CellArea;
  /** What was written, row by row, as Excel gives it. */
  readonly formulas: readonly (readonly unknown[])[];
  readonly before: {
    readonly numberFormats: readonly (readonly string[])[];
    readonly looks: readonly (readonly CellLooks[])[];
    /** In points. */
    readonly widths: readonly number[];
  };
}

/** Columns as they were written, or why nothing was: a cell in the way holds something, or a label is no longer what was read. */
export type BenchmarkOutcome = WrittenBenchmark | { readonly held: CellPlace } | { readonly changed: CellPlace };

/** What the actions need to write columns beside a budget. Nothing is written unless the user asks for it. */
export interface BenchmarkWorkbook {
  /**
   * Reads the selected cells, or all that is filled around a single one.
   *
   * @returns null if nothing is there, and how many rows there are if they are too many
   */
  readBudget(): Promise<Result<SelectedBudget | number | null>>;
  /** Writes columns; nothing if one of their cells holds something by now, or a label is another, which it returns. */
  writeColumns(plan: BenchmarkPlan): Promise<Result<BenchmarkOutcome>>;
  /**
   * Takes columns out again, so that the sheet is as it was. A cell that was changed since stays. If rows or columns were
   * inserted, deleted or moved since, nothing is changed.
   *
   * @returns the cells that stay
   */
  takeOut(written: WrittenBenchmark): Promise<Result<readonly CellPlace[] | "moved">>;
  /** What the workbook keeps of what labels mean. */
  readLabels(): Promise<Result<readonly KeptLabel[]>>;
  /** Keeps what labels mean in the workbook. */
  keepLabels(labels: readonly KeptLabel[]): Promise<Result<null>>;
}

/** What this machine keeps of what labels mean, for the signed-in member. No promise rejects. */
export interface BenchmarkMemory {
  read(): Promise<readonly KeptLabel[]>;
  /** A problem to show if it is kept only until the browser closes. */
  keep(labels: readonly KeptLabel[]): Promise<Problem | null>;
}

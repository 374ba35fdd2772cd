import type { Dataset } from "../client/dataset";
import type { Result } from "../domain/result";

/** What a cell can show; rows of cells spill. */
export type CellValue = number | string | readonly (readonly (number | string)[])[];

/** What a dataset answers to a call: a cell's value, or the problem that becomes its error. */
export type CellAnswer = (dataset: Dataset) => Result<CellValue>;

/**
 * A custom function: takes the arguments as Excel gives them and returns how to answer from a dataset. So a function
 * waits for nothing and knows nothing of Excel; runFunction does the waiting.
 */
export type CellFunction = (...args: never[]) => CellAnswer;

import type { Result } from "../../domain/result";
import type { CallFigures } from "./call-figures";
import type { CellValue } from "./cell-value";

/** A call whose arguments are already given: it answers from figures, never waits, and does not depend on Excel. */
export type CellCall = (figures: CallFigures) => Result<CellValue>;

/** A custom function. */
export type CellFunction = (...args: never[]) => CellCall;

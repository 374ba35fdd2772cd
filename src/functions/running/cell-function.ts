import type { Result } from "../../domain/result";
import type { CallFigures } from "./call-figures";
import type { CellValue } from "./cell-value";

/** A call with its arguments as Excel gives them: it answers from figures, waits for nothing and knows nothing of Excel. */
export type CellCall = (figures: CallFigures) => Result<CellValue>;

/** A custom function. */
export type CellFunction = (...args: never[]) => CellCall;

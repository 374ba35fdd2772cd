import type { Dataset } from "../../client/dataset";
import type { Directory } from "../../domain/release/directory";
import type { Result } from "../../domain/result";
import type { EntityCard } from "./entity-card";

/** What one cell can show. */
export type CellScalar = number | string | EntityCard;

/** Rows of cells, which spill. A cell of its own that has no value is the problem that becomes its error. */
export type CellRows = readonly (readonly (CellScalar | Extract<Result<never>, { ok: false }>)[])[];

export type CellValue = CellScalar | CellRows;

/**
 * What must be fetched before a call can be answered: of a club only the one that is named, or the first for null. The
 * club in hand is for what is said of figures; no figure depends on it.
 */
export type Need =
  | { readonly kind: "directory" }
  | { readonly kind: "indicator"; readonly indicator: string }
  | { readonly kind: "club"; readonly club: string | null }
  | { readonly kind: "club-in-hand" };

/** What was fetched for a call. Only what the call needs can be asked of it. */
export interface CallFigures {
  /** All clubs one belongs to, and their indicators. */
  directory(): Result<Directory>;
  /** The dataset of the club that has this indicator. */
  withIndicator(indicator: string): Result<Dataset>;
  /** The dataset of a club; of one's first club for null. */
  ofClub(club: string | null): Result<Dataset>;
  /** The dataset of the club that the pane shows; of the first club where there is no pane. */
  clubInHand(): Result<Dataset>;
}

/**
 * A call of a custom function, its arguments read: what it needs, and how it is answered from that. So a function
 * waits for nothing and knows nothing of Excel; runFunction does the waiting.
 */
export interface CellCall<Value extends CellValue = CellValue> {
  readonly needs: readonly Need[];
  readonly answer: (figures: CallFigures) => Result<Value>;
}

/** A custom function: takes the arguments as Excel gives them. */
export type CellFunction = (...args: never[]) => CellCall;

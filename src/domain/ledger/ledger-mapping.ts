import type { CentrePattern, CodePattern } from "./code-pattern";

/** A share of the whole, in hundredths of a per cent. */
export const wholeShare = 10_000;

/** What one line of the mapping says: which lines of the ledger go where. */
export interface MappingLine {
  readonly code: CodePattern;
  /** Null for every centre. */
  readonly centre: CentrePattern | null;
  /** Id of the question; null if these lines of the ledger are not this club's. */
  readonly question: string | null;
  /** −1 where the question asks for a positive figure that the ledger has as a credit, such as income. */
  readonly sign: 1 | -1;
  /** How much of them goes there, in hundredths of a per cent: 1 to 10,000. */
  readonly share: number;
  /**
   * Whether they are counted again on purpose, in a question that asks for a total or for a part of what is elsewhere. It
   * makes no difference to the control total.
   */
  readonly isAgain: boolean;
  /** The user's own words; "" if there are none. */
  readonly note: string;
}

/** Which lines of the ledger go to which questions, in the user's order. */
export type LedgerMapping = readonly MappingLine[];

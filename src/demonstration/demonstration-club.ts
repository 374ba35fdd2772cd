import type { Chance } from "./chance";
import type { TypicalCell, TypicalReturn } from "./typical-return";

/** A row of a register, by column id. */
export type MadeRow = Readonly<Record<string, TypicalCell>>;

/** What the rows of a register are made from. */
export interface RowsInput {
  /** The council's answer to a question so far: 0 if it has none of it. */
  figure(question: string): number;
  /** The financial year, written 2025-26. */
  readonly year: string;
  /** What things cost the council beside others: 1 is as in the middle one. */
  readonly price: number;
  /** Of the row or thing that the words name: the same every year if the year is not among them. */
  chance(...words: readonly (string | number)[]): Chance;
}

/** What made-up returns of a club need to know that its definition cannot say. */
export interface DemonstrationClub {
  /** The club's id, such as "cla". */
  readonly club: string;
  readonly typical: TypicalReturn;
  /** What a typical council answers, where the worked example is rounder than life. Also for questions of older years. */
  readonly instead?: Readonly<Record<string, TypicalCell>>;
  /**
   * What the answers to questions grow with, from one council to another: the first pattern that fits the id names the
   * question, or several with a plus between them, in which $1 is what the pattern caught. The last fits all. One that names itself grows with
   * nothing: it is how large the council is.
   */
  readonly grows: readonly (readonly [ids: RegExp, withQuestion: string])[];
  /** The question that amounts of money grow with, if no pattern fits. */
  readonly moneyGrows?: string;
  /**
   * Published figures that answers are near although the definition does not link to them: figure × factor is about the
   * answer, or its share of another answer, or its price for one of them.
   */
  readonly near?: Readonly<
    Record<string, { readonly indicator: string; readonly factor: number; readonly times?: string }>
  >;
  /** Ids of the questions whose answer does not depend on the council's size, such as a fee for setting up. */
  readonly sizeless?: RegExp;
  /** How far councils differ in the answers to these questions, as the standard deviation of their logarithm. */
  readonly spreads?: readonly (readonly [ids: RegExp, spread: number])[];
  /** What some councils have none of: all questions whose ids fit, and how many in a hundred have none. */
  readonly without?: readonly {
    readonly ids: RegExp;
    readonly inHundred: number;
    readonly below?: readonly [string, number];
  }[];
  /** Makes the rows of each register. */
  readonly rows?: Readonly<Record<string, (input: RowsInput) => readonly MadeRow[]>>;
}

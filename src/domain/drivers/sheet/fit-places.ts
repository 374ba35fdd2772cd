import { columnLetters } from "../../cell-area";
import type { DriversResult } from "../work-out-drivers";

/** Where the fit's figures stand, for the formulas above them. Rows and columns count from 0. */
export interface FitPlaces {
  readonly firstRow: number;
  readonly lastRow: number;
  /** The columns of the outcome, of what is expected, and the first and last that are fitted. */
  readonly outcome: number;
  readonly expected: number;
  readonly firstFitted: number;
  readonly lastFitted: number;
}

/** @param firstRow of the first authority */
export function fitPlaces({ rows, columns }: DriversResult, firstRow: number): FitPlaces {
  const firstFitted = 5;
  return {
    firstRow,
    lastRow: firstRow + rows.length - 1,
    outcome: 2,
    expected: 3,
    firstFitted,
    lastFitted: firstFitted + columns.length - 1,
  };
}

/** The outcome and the columns that it is fitted by, as LINEST takes them. */
export function rangesForLinest({ firstRow, lastRow, outcome, firstFitted, lastFitted }: FitPlaces): string {
  const area = (from: number, to: number) =>
    `$${columnLetters(from)}$${firstRow + 1}:$${columnLetters(to)}$${lastRow + 1}`;
  return `${area(outcome, outcome)},${area(firstFitted, lastFitted)}`;
}

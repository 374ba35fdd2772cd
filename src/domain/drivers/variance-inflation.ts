import { determinant, Matrix } from "ml-matrix";
import { itemAt } from "../item-at";
import { compensatedSum } from "../statistics/compensated-sum";

/**
 * How much wider the interval of some columns is because other columns say nearly the same. From 1; as a factor on one
 * standard error, above 2 deserves a note.
 *
 * Definition: the generalised variance inflation factor of Fox and Monette to the power of 1 ÷ (2 × columns), as the last
 * column of R's car::vif. For one column it is the root of the usual VIF.
 *
 * @param some indexes of the columns, at least one
 * @returns 1 if there are no other columns
 */
export function varianceInflation(columns: readonly (readonly number[])[], some: readonly number[]): number {
  const others = columns.map((_, at) => at).filter((at) => !some.includes(at));
  if (others.length === 0) return 1;
  const of = (indexes: readonly number[]) => determinantOf(indexes.map((at) => itemAt(columns, at)));
  const factor = (of(some) * of(others)) / determinantOf(columns);
  return factor ** (1 / (2 * some.length));
}

/** The determinant of the correlations of columns. */
function determinantOf(columns: readonly (readonly number[])[]): number {
  if (columns.length === 1) return 1;
  const units = columns.map(unitOf);
  return determinant(new Matrix(units.map((one) => units.map((other) => productOf(one, other)))));
}

/** A column measured from its mean, its squares adding up to 1. */
function unitOf(column: readonly number[]): readonly number[] {
  const mean = compensatedSum(column) / column.length;
  const centred = column.map((value) => value - mean);
  const size = Math.sqrt(productOf(centred, centred));
  return centred.map((value) => value / size);
}

function productOf(one: readonly number[], other: readonly number[]): number {
  return compensatedSum(one.map((value, at) => value * itemAt(other, at)));
}

import { Matrix, QrDecomposition } from "ml-matrix";
import { itemAt } from "../item-at";
import { compensatedSum } from "../statistics/compensated-sum";

/** A plane through points: how an outcome goes with several measures at once. Rows are authorities, columns measures. */
export interface LeastSquares {
  /** The outcome where every column is 0. */
  readonly intercept: number;
  /** How much the outcome rises with one unit of a column while the others stay the same. One a column. */
  readonly coefficients: readonly number[];
  /** Actual less fitted, in the outcome's unit. One a row. */
  readonly residuals: readonly number[];
  /** How much of a row's own outcome is in its fitted value, from 1 ÷ n to 1. One a row. */
  readonly leverages: readonly number[];
  /** How much one unit more of a row's outcome adds to each coefficient: by column, then by row. */
  readonly pulls: readonly (readonly number[])[];
  /** The sum of the squared residuals, and of the squared differences from the outcome's mean. */
  readonly residualSquares: number;
  readonly totalSquares: number;
  /** n less the coefficients and the intercept. */
  readonly degreesOfFreedom: number;
}

/**
 * Below this share of a column that the columns before it don't give already, the column counts as given by them; as
 * the tolerance of R's lm.
 */
const tolerance = 1e-7;

/**
 * Fits an outcome by several columns at once.
 *
 * Definition: ordinary least squares with an intercept, as R's lm and Excel's LINEST: Householder QR of the columns,
 * each measured from its mean and on a scale of its own, so that large figures lose no digits.
 *
 * @param columns at least one; each has one finite value a row
 * @param outcome one finite value a row, more rows than columns and one
 * @returns the fit; or the index of the first column that the intercept and the columns before it give already, such as
 *   one whose values are all the same
 * @throws RangeError for columns of different length, no column, or too few rows.
 */
export function leastSquares(
  columns: readonly (readonly number[])[],
  outcome: readonly number[],
): { readonly fit: LeastSquares } | { readonly fit: null; readonly redundant: number } {
  const [n, p] = [outcome.length, columns.length];
  if (p === 0 || n <= p + 1 || columns.some((column) => column.length !== n)) {
    throw new RangeError(`Least squares need more rows than columns and one; there are ${n} rows, ${p} columns.`);
  }
  const means = columns.map(meanOf);
  const centred = columns.map((column, at) => column.map((value) => value - itemAt(means, at)));
  const scales = centred.map((column, at) => {
    const size = Math.sqrt(squaresOf(column));
    // What rounding leaves of a column whose values are all the same.
    return size <= Math.abs(itemAt(means, at)) * Math.sqrt(n) * 1e-14 ? 0 : size;
  });
  const flat = scales.indexOf(0);
  if (flat !== -1) return { fit: null, redundant: flat };
  const scaled = new Matrix(centred.map((column, at) => column.map((value) => value / itemAt(scales, at)))).transpose();
  const decomposed = new QrDecomposition(scaled);
  const redundant = decomposed.upperTriangularMatrix.diagonal().findIndex((size) => Math.abs(size) < tolerance);
  if (redundant !== -1) return { fit: null, redundant };

  // The pseudo-inverse: a row for each column, an entry for each row.
  const inverse = decomposed.solve(Matrix.eye(n, n)).to2DArray();
  const pulls = inverse.map((row, at) => row.map((value) => value / itemAt(scales, at)));
  const middle = meanOf(outcome);
  const above = outcome.map((value) => value - middle);
  const coefficients = pulls.map((row) => productOf(row, above));
  const residuals = above.map(
    (value, row) => value - compensatedSum(centred.map((column, at) => itemAt(column, row) * itemAt(coefficients, at))),
  );
  const leverages = outcome.map(
    (_, row) => 1 / n + compensatedSum(inverse.map((values, at) => itemAt(values, row) * scaled.get(row, at))),
  );
  return {
    fit: {
      intercept: middle - productOf(coefficients, means),
      coefficients,
      residuals,
      leverages,
      pulls,
      residualSquares: squaresOf(residuals),
      totalSquares: squaresOf(above),
      degreesOfFreedom: n - p - 1,
    },
  };
}

/** The share of the outcome's variation that the columns go with: R². */
export function shareExplained({ residualSquares, totalSquares }: LeastSquares): number {
  return 1 - residualSquares / totalSquares;
}

function meanOf(values: readonly number[]): number {
  return compensatedSum(values) / values.length;
}

function squaresOf(values: readonly number[]): number {
  return compensatedSum(values.map((value) => value ** 2));
}

function productOf(one: readonly number[], other: readonly number[]): number {
  return compensatedSum(one.map((value, at) => value * itemAt(other, at)));
}

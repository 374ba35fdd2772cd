import { itemAt } from "../item-at";
import { compensatedSum } from "../statistics/compensated-sum";
import { outsideResidual } from "./influence";
import type { LeastSquares } from "./least-squares";
import { tDeviate } from "./t-deviate";

/** What a fit gives for an authority, and between which limits an authority like it would be in 95 of 100 cases. */
export interface Expected {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * What the fit of all other rows gives for a row: its own outcome has no part in it.
 *
 * Definition: R's predict(lm(… without the row), the row, interval = "prediction"), worked out from the fit of all. It
 * takes authorities to differ from the plane by about as much everywhere.
 *
 * @param outcome of the row, in the outcome's unit
 */
export function expectedFromOthers(fit: LeastSquares, row: number, outcome: number): Expected {
  const { residuals, leverages, residualSquares, degreesOfFreedom } = fit;
  const left = 1 - itemAt(leverages, row);
  const degrees = degreesOfFreedom - 1;
  const variance = (residualSquares - itemAt(residuals, row) ** 2 / left) / degrees;
  const value = outcome - outsideResidual(residuals, leverages, row);
  const reach = tDeviate(degrees) * Math.sqrt(Math.max(0, variance) / left);
  return { value, lower: value - reach, upper: value + reach };
}

/**
 * What a fit gives for an authority that is not part of it.
 *
 * Definition: R's predict(fit, the authority, interval = "prediction").
 *
 * @param columns that the fit was made from
 * @param values of the authority, one a column
 */
export function expectedOfNew(
  fit: LeastSquares,
  columns: readonly (readonly number[])[],
  values: readonly number[],
): Expected {
  const { intercept, coefficients, pulls, residualSquares, degreesOfFreedom } = fit;
  const n = fit.residuals.length;
  const away = columns.map((column, at) => itemAt(values, at) - compensatedSum(column) / n);
  // How far each authority of the fit pulls this one's value; their squares add up to its leverage.
  const pullOf = (row: number) => compensatedSum(away.map((far, at) => far * itemAt(itemAt(pulls, at), row)));
  const leverage = 1 / n + compensatedSum(fit.residuals.map((_, row) => pullOf(row) ** 2));
  const value = intercept + compensatedSum(values.map((one, at) => one * itemAt(coefficients, at)));
  const reach = tDeviate(degreesOfFreedom) * Math.sqrt((residualSquares / degreesOfFreedom) * (1 + leverage));
  return { value, lower: value - reach, upper: value + reach };
}

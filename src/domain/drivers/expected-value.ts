import { itemAt } from "../item-at";
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

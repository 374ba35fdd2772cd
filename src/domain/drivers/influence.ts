import { itemAt } from "../item-at";
import { compensatedSum } from "../statistics/compensated-sum";
import type { LeastSquares } from "./least-squares";

/**
 * How far each coefficient moves if a row is taken in, against the fit without it: by column, then by row. The
 * coefficient without a row is the coefficient less this.
 *
 * Definition: R's dfbeta, exact and without fitting again.
 */
export function coefficientChanges({ pulls, residuals, leverages }: LeastSquares): readonly (readonly number[])[] {
  return pulls.map((row) => row.map((pull, at) => pull * outsideResidual(residuals, leverages, at)));
}

/**
 * The standard error of each coefficient, also where some authorities differ more from the plane than others.
 *
 * Definition: HC3 of MacKinnon and White, as R's sandwich::vcovHC(type = "HC3"): the root of the sum of the squared
 * changes above.
 */
export function robustErrors(fit: LeastSquares): readonly number[] {
  return coefficientChanges(fit).map((row) => Math.sqrt(compensatedSum(row.map((change) => change ** 2))));
}

/**
 * How far all fitted values move if a row is left out.
 *
 * Definition: Cook's distance, as R's cooks.distance. Above 4 ÷ n deserves a look.
 */
export function cooksDistances(fit: LeastSquares): readonly number[] {
  const { residuals, leverages, residualSquares, degreesOfFreedom, pulls } = fit;
  const variance = residualSquares / degreesOfFreedom;
  return residuals.map((residual, row) => {
    const leverage = itemAt(leverages, row);
    return (residual ** 2 * leverage) / ((pulls.length + 1) * variance * (1 - leverage) ** 2);
  });
}

/** Actual less what the fit of all other rows gives for a row. */
export function outsideResidual(residuals: readonly number[], leverages: readonly number[], row: number): number {
  return itemAt(residuals, row) / (1 - itemAt(leverages, row));
}

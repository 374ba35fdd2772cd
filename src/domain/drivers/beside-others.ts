import { itemAt } from "../item-at";
import { leastSquares } from "./least-squares";
import { theilSen } from "./theil-sen";

/**
 * What one column's effect is by a line that a few unusual authorities cannot move, beside the other columns.
 *
 * Definition: Theil–Sen through the points of the added-variable plot: what the other columns leave unexplained of the
 * outcome, against what they leave of the column. By the theorem of Frisch, Waugh and Lovell, least squares through the
 * same points gives exactly the column's coefficient, so the two can be compared.
 *
 * @param at index of the column
 * @returns null if it can't be told, such as for a column that the others give
 */
export function effectBesideOthers(
  columns: readonly (readonly number[])[],
  outcome: readonly number[],
  at: number,
): number | null {
  const others = columns.filter((_, index) => index !== at);
  const column = itemAt(columns, at);
  if (others.length === 0) return theilSen(column, outcome);
  const [across, upwards] = [leastSquares(others, column), leastSquares(others, outcome)];
  if (across.fit === null || upwards.fit === null) return null;
  return theilSen(across.fit.residuals, upwards.fit.residuals);
}

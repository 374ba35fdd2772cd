import { itemAt } from "../item-at";
import { compensatedSum } from "../statistics/compensated-sum";
import { leastSquares, shareExplained } from "./least-squares";

/** So many that all combinations are still worked out at once: 128 fits. */
export const mostGroups = 7;

/**
 * How much of the outcome's variation goes with each group of columns. The shares add up to R².
 *
 * Definition: LMG (Lindeman, Merenda and Gold), which is Shapley's value of R²: what a group adds to R², as a mean over
 * all orders in which groups can be added. As R's relaimpo::calc.relimp(type = "lmg", groups = …).
 *
 * @param groups the columns' indexes by group, each column in one group
 * @throws RangeError for more than seven groups, or columns that give one another.
 */
export function sharesOfGroups(
  columns: readonly (readonly number[])[],
  outcome: readonly number[],
  groups: readonly (readonly number[])[],
): readonly number[] {
  const count = groups.length;
  if (count > mostGroups) throw new RangeError(`Shares are worked out of up to ${mostGroups} groups, not ${count}.`);
  // A bit for each group: 0b101 is the first and the third.
  const explained = Array.from({ length: 2 ** count }, (_, which) => {
    const chosen = groups.filter((_, at) => (which >> at) % 2 === 1).flat();
    if (chosen.length === 0) return 0;
    const { fit } = leastSquares(
      chosen.map((at) => itemAt(columns, at)),
      outcome,
    );
    if (fit === null) throw new RangeError("Columns that give one another have no shares of their own.");
    return shareExplained(fit);
  });
  return groups.map((_, at) =>
    compensatedSum(
      explained.map((before, which) => {
        if ((which >> at) % 2 === 1) return 0;
        const added = itemAt(explained, which + 2 ** at) - before;
        return added / (count * combinations(count - 1, sizeOf(which)));
      }),
    ),
  );
}

/** How many groups are in a combination. */
function sizeOf(which: number): number {
  return which === 0 ? 0 : (which % 2) + sizeOf(which >> 1);
}

/** In how many ways some of all can be chosen. */
function combinations(all: number, some: number): number {
  return some === 0 ? 1 : (combinations(all - 1, some - 1) * all) / some;
}

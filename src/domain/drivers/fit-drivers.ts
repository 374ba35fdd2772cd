import { itemAt } from "../item-at";
import { fail, succeed, type Result } from "../result";
import { standardDeviation } from "../statistics/standard-deviation";
import { workbookProblem } from "../workbook-problems";
import { effectBesideOthers } from "./beside-others";
import { coefficientChanges, cooksDistances, robustErrors } from "./influence";
import { leastSquares, shareExplained, type LeastSquares } from "./least-squares";
import { sharesOfGroups } from "./shares-of-groups";
import { tDeviate } from "./t-deviate";
import { varianceInflation } from "./variance-inflation";

/** A measure of each authority as the fit takes it. */
export interface DriverColumn {
  readonly id: string;
  /** As a sentence names it. */
  readonly label: string;
  /** What it is a column of: the columns of one category have the same, any other its own. */
  readonly term: string;
  /** The driver that it belongs to, whose share of the variation is worked out. */
  readonly driver: string;
  /** Whether it only says yes (1) or no (0). */
  readonly isCategory: boolean;
  /** One finite value an authority. */
  readonly values: readonly number[];
}

/** The effect of one column, in the outcome's unit for one unit of the column, while the others stay the same. */
export interface ColumnEffect {
  readonly id: string;
  readonly estimate: number;
  /** HC3, and the limits of the 95 % interval with it. */
  readonly error: number;
  readonly lower: number;
  readonly upper: number;
  /** Standard deviations of the outcome for one of the column; null for a category. */
  readonly standardised: number | null;
  /** The estimate that unusual authorities can't move; null for a category. */
  readonly theilSen: number | null;
  /** How much wider its interval is as other terms say nearly the same; of a category, of all its columns together. */
  readonly inflation: number;
  /** The authority without which the estimate would differ most, as the index of its row, and the estimate without it. */
  readonly mostMoved: { readonly row: number; readonly without: number };
}

/** What the drivers of an outcome come to. Rows are authorities, in the order in which they were given. */
export interface DriversFit {
  readonly n: number;
  readonly fit: LeastSquares;
  readonly columns: readonly ColumnEffect[];
  /** By driver, in the order of their first columns: its share of the variation (LMG), and its inflation. */
  readonly drivers: readonly { readonly id: string; readonly share: number; readonly inflation: number }[];
  /** The share of the variation that goes with all drivers together (R²), and adjusted for how many columns they are. */
  readonly explained: number;
  readonly adjusted: number;
  /** The standard deviation of what the drivers leave, in the outcome's unit. */
  readonly spread: number;
  readonly cooks: readonly number[];
}

/** Below this many authorities nothing is fitted, whatever the number of columns. */
export const fewestAuthorities = 20;
/** At least so many authorities for each coefficient. */
const fewestEach = 2;
/** A row of which more than this is its own decides a coefficient alone. */
const ownDecision = 1 - 1e-9;

/**
 * Fits an outcome by its drivers: effects with robust intervals, shares of the variation, influence. Correlation only: it
 * doesn't say what would change if a driver did.
 *
 * @param names of the authorities, for sentences
 * @param outcome one finite value an authority
 * @throws RangeError for more than seven drivers, or lists of different length.
 */
export function fitDrivers(
  names: readonly string[],
  outcome: readonly number[],
  columns: readonly DriverColumn[],
): Result<DriversFit> {
  const n = outcome.length;
  const least = Math.max(fewestAuthorities, fewestEach * (columns.length + 1));
  if (n < least) return fail(workbookProblem("too-few-for-drivers", { n, least }));
  if (outcome.every((value) => value === outcome[0])) {
    return fail(workbookProblem("no-drivers-to-fit", { reason: "all authorities have the same figure." }));
  }
  const values = columns.map((column) => column.values);
  const found = leastSquares(values, outcome);
  if (found.fit === null) {
    return fail(workbookProblem("driver-repeats-others", { driver: itemAt(columns, found.redundant).label }));
  }
  const { fit } = found;
  const alone = fit.leverages.findIndex((leverage) => leverage > ownDecision);
  if (alone !== -1) return fail(workbookProblem("one-decides-driver", { member: itemAt(names, alone) }));

  const drivers = [...new Set(columns.map(({ driver }) => driver))];
  const groups = drivers.map((driver) => indexesOf(columns, (column) => column.driver === driver));
  const shares = sharesOfGroups(values, outcome, groups);
  const explained = shareExplained(fit);
  return succeed({
    n,
    fit,
    columns: effectsOf(fit, columns, outcome),
    drivers: drivers.map((id, at) => ({
      id,
      share: itemAt(shares, at),
      inflation: varianceInflation(values, itemAt(groups, at)),
    })),
    explained,
    adjusted: 1 - ((1 - explained) * (n - 1)) / fit.degreesOfFreedom,
    spread: Math.sqrt(fit.residualSquares / fit.degreesOfFreedom),
    cooks: cooksDistances(fit),
  });
}

function effectsOf(
  fit: LeastSquares,
  columns: readonly DriverColumn[],
  outcome: readonly number[],
): readonly ColumnEffect[] {
  const values = columns.map((column) => column.values);
  const errors = robustErrors(fit);
  const changes = coefficientChanges(fit);
  const deviate = tDeviate(fit.degreesOfFreedom);
  const spread = standardDeviation(outcome).value ?? NaN;
  return columns.map(({ id, term, isCategory }, at) => {
    const [estimate, error] = [itemAt(fit.coefficients, at), itemAt(errors, at)];
    const ofColumn = itemAt(changes, at);
    const sizes = ofColumn.map(Math.abs);
    const row = sizes.indexOf(sizes.reduce((most, size) => Math.max(most, size), 0));
    return {
      id,
      estimate,
      error,
      lower: estimate - deviate * error,
      upper: estimate + deviate * error,
      standardised: isCategory ? null : (estimate * (standardDeviation(itemAt(values, at)).value ?? NaN)) / spread,
      theilSen: isCategory ? null : effectBesideOthers(values, outcome, at),
      inflation: varianceInflation(
        values,
        indexesOf(columns, (column) => column.term === term),
      ),
      mostMoved: { row, without: estimate - itemAt(ofColumn, row) },
    };
  });
}

function indexesOf(columns: readonly DriverColumn[], has: (column: DriverColumn) => boolean): readonly number[] {
  return columns.flatMap((column, at) => (has(column) ? [at] : []));
}

import { readFileSync } from "node:fs";
import path from "node:path";
import type { DriverColumn } from "../../../src/domain/drivers/fit-drivers";
import { itemAt } from "../../../src/domain/item-at";

/** What R gives for the fit of one set of figures; made by reference/reference.R, which says how. */
export interface ReferenceFit {
  readonly n: number;
  readonly intercept: number;
  readonly estimates: readonly number[];
  readonly errors: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly standardised: readonly number[];
  readonly theilSen: readonly number[];
  readonly explained: number;
  readonly adjusted: number;
  readonly spread: number;
  readonly inflation: readonly number[];
  readonly groupInflation: readonly number[];
  readonly shares: readonly number[];
  /** Value, lower and upper limit for each row, from the fit without it. */
  readonly expected: readonly [readonly number[], readonly number[], readonly number[]];
}

/** With the figures themselves. */
export interface ReferenceSet extends ReferenceFit {
  readonly outcome: readonly number[];
  readonly columns: readonly (readonly number[])[];
  readonly terms: readonly string[];
  readonly groups: readonly string[];
  readonly cooks: readonly number[];
  readonly leverages: readonly number[];
  readonly residuals: readonly number[];
  readonly changes: readonly (readonly number[])[];
}

interface Reference {
  readonly made: readonly string[];
  readonly tDeviates: readonly (readonly number[])[];
  readonly swiss: ReferenceSet;
  readonly mtcars: ReferenceSet;
  readonly longley: ReferenceSet;
}

export const reference = JSON.parse(
  readFileSync(path.join(__dirname, "reference/reference.json"), "utf8"),
) as Reference & Readonly<Record<string, ReferenceFit>>;

/** The columns of a set as the fit takes them. */
export function columnsOf({ columns, terms, groups }: ReferenceSet): readonly DriverColumn[] {
  return columns.map((values, at) => {
    const term = itemAt(terms, at);
    return {
      id: `${term}-${at}`,
      label: term,
      term,
      driver: itemAt(groups, at),
      isCategory: terms.filter((one) => one === term).length > 1,
      values,
    };
  });
}

/** Expects each figure to be R's, to nine digits of the largest of them. */
export function expectAsInR(ours: readonly (number | null)[], theirs: readonly number[]) {
  expect(ours).toHaveLength(theirs.length);
  const size = Math.max(...theirs.map(Math.abs));
  ours.forEach((value, at) => {
    expect(Math.abs((value ?? NaN) - itemAt(theirs, at))).toBeLessThanOrEqual(1e-9 * size);
  });
}

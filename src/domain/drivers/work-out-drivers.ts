import { itemAt } from "../item-at";
import { succeed, type Result } from "../result";
import type { DriverFigures, DriverRow } from "./gather-figures";
import { expectedFromOthers, expectedOfNew, type Expected } from "./expected-value";
import { fitDrivers, type ColumnEffect, type DriverColumn, type DriversFit } from "./fit-drivers";

/** An authority that the fit is made from. */
export interface FittedRow extends DriverRow {
  readonly outcome: number;
  readonly measures: readonly number[];
  readonly region: string;
  /** What the fit of all others gives for it. */
  readonly expected: Expected;
  /** Cook's distance. */
  readonly cooks: number;
}

/** The effect of a measure for the change that the model states, in £ a head; or of a region against the usual one. */
export interface DriverEffect extends Omit<ColumnEffect, "mostMoved"> {
  readonly driver: string;
  /** The change, in words; of a region, its name. */
  readonly words: string;
  /** Whether it is a region. */
  readonly isRegion: boolean;
  /** The authority without which the effect would differ most, by name, and the effect without it. */
  readonly without: { readonly name: string; readonly estimate: number };
}

/** The drivers of an outcome, as they are shown. */
export interface DriversResult {
  readonly figures: DriverFigures;
  readonly fit: DriversFit;
  /** The columns that were fitted, in order: the measures, then the regions. */
  readonly columns: readonly DriverColumn[];
  /** One a column. */
  readonly effects: readonly DriverEffect[];
  /** The region that the others are compared with: the one with the most authorities. */
  readonly usualRegion: string;
  readonly rows: readonly FittedRow[];
  /** Those that are not in the fit, and what they lack, in words. */
  readonly leftOut: readonly { readonly row: DriverRow; readonly lacks: readonly string[] }[];
  /** The authorities that move the fit the most: Cook's distance above 4 ÷ n, largest first, at most three. */
  readonly influential: readonly FittedRow[];
}

/** Works out the drivers of an outcome; else why nothing is fitted, such as too few authorities. */
export function workOutDrivers(figures: DriverFigures): Result<DriversResult> {
  const { model, rows } = figures;
  const whole = rows.flatMap((row) => (isWhole(row) ? [row] : []));
  const regions = regionsOf(whole);
  const usualRegion = regions[0] ?? "";
  const columns = columnsOf(figures, whole, regions.slice(1).sort());
  const outcome = whole.map((row) => row.outcome);
  const fitted = fitDrivers(
    whole.map(({ name }) => name),
    outcome,
    columns,
  );
  if (!fitted.ok) return fitted;
  const fit = fitted.value;
  const fittedRows = whole.map((row, at): FittedRow => ({
    ...row,
    expected: expectedFromOthers(fit.fit, at, row.outcome),
    cooks: itemAt(fit.cooks, at),
  }));
  return succeed({
    figures,
    fit,
    columns,
    effects: fit.columns.map((effect, at) => {
      const measure = model.measures[at];
      const { label, driver } = itemAt(columns, at);
      const size = measure?.step.size ?? 1;
      const { row, without } = effect.mostMoved;
      return {
        ...effect,
        driver,
        words: measure?.step.words ?? label,
        isRegion: measure === undefined,
        estimate: effect.estimate * size,
        error: effect.error * size,
        lower: effect.lower * size,
        upper: effect.upper * size,
        theilSen: effect.theilSen === null ? null : effect.theilSen * size,
        without: { name: itemAt(whole, row).name, estimate: without * size },
      };
    }),
    usualRegion,
    rows: fittedRows,
    leftOut: rows.flatMap((row) => (isWhole(row) ? [] : [{ row, lacks: lackOf(figures, row) }])),
    influential: fittedRows
      .filter(({ cooks }) => cooks > 4 / fit.n)
      .sort((one, other) => other.cooks - one.cooks)
      .slice(0, 3),
  });
}

/**
 * What the fit gives for an authority: from the others, if it is part of the fit; otherwise, if only its spend is
 * missing, from all. Null if a driver is missing, or the authority is not in the release.
 */
export function expectedOf({ figures, rows, columns, fit }: DriversResult, code: string): Expected | null {
  const fitted = rows.find((row) => row.code === code);
  if (fitted !== undefined) return fitted.expected;
  const row = figures.rows.find((one) => one.code === code);
  if (row === undefined || row.region === null || row.measures.includes(null)) return null;
  const values = columns.map(({ label, isCategory }, at) =>
    isCategory ? Number(label === row.region) : (row.measures[at] ?? NaN),
  );
  return expectedOfNew(
    fit.fit,
    columns.map((column) => column.values),
    values,
  );
}

type WholeRow = Omit<FittedRow, "expected" | "cooks">;

function isWhole(row: DriverRow): row is WholeRow {
  return row.outcome !== null && row.region !== null && !row.measures.includes(null);
}

/** The regions, the one with the most authorities first. */
function regionsOf(rows: readonly WholeRow[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { region } of rows) counts.set(region, (counts.get(region) ?? 0) + 1);
  return [...counts]
    .sort(([one, ofOne], [other, ofOther]) => ofOther - ofOne || one.localeCompare(other, "en"))
    .map(([region]) => region);
}

function columnsOf(
  { model }: DriverFigures,
  rows: readonly WholeRow[],
  regions: readonly string[],
): readonly DriverColumn[] {
  return [
    ...model.measures.map(({ id, driver, label }, at) => ({
      id,
      label,
      term: id,
      driver,
      isCategory: false,
      values: rows.map(({ measures }) => itemAt(measures, at)),
    })),
    ...regions.map((region) => ({
      id: `region: ${region}`,
      label: region,
      term: "region",
      driver: model.regionsIn,
      isCategory: true,
      values: rows.map((row) => Number(row.region === region)),
    })),
  ];
}

function lackOf({ model }: DriverFigures, row: DriverRow): readonly string[] {
  return [
    ...(row.outcome === null ? ["spend"] : []),
    ...(row.region === null ? ["region"] : []),
    ...row.measures.flatMap((value, at) => (value === null ? [itemAt(model.measures, at).name] : [])),
  ];
}

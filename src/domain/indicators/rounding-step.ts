import { oncePer } from "../once-per";
import type { Release } from "../release/release";
import type { IndicatorIndex, YearIndex } from "../release/release-index";

/** With fewer figures, it may be chance that all are multiples of something. */
const fewestFigures = 20;

/**
 * What the figures of an indicator in a year (indexes) were rounded to before they were published: the largest of 1, 5,
 * 10, 50 and so on, and of their decimal parts, that all of them are multiples of. Worked out from the figures, because
 * publishers do not state it for each table. Each figure is within half of it of the exact one.
 *
 * Null if there are fewer than twenty figures, or if they were not rounded.
 *
 * @example
 * roundingStep(release, weeklyCost, year); // => 5, of £270, £385, £7,270
 */
export function roundingStep(release: Release, indicator: IndicatorIndex, year: YearIndex): number | null {
  const kept = stepsOf(release);
  const at = indicator * release.years.length + year;
  const known = kept.get(at);
  if (known !== undefined) return known;
  const step = stepIn(release, indicator, year);
  kept.set(at, step);
  return step;
}

/** Kept by indicator and year, because it reads every figure of a column and many cells ask for the same one. */
const stepsOf = oncePer((_: Release) => new Map<number, number | null>());

function stepIn(release: Release, indicator: IndicatorIndex, year: YearIndex): number | null {
  const column = release.column(indicator, year);
  const scaled = column?.scaled.filter((figure) => !Number.isNaN(figure) && figure !== 0);
  if (!column || !scaled || scaled.length < fewestFigures || !scaled.every(Number.isSafeInteger)) return null;
  const areMultiplesOf = (step: number) => scaled.every((figure) => figure % step === 0);
  let ten = 1;
  while (areMultiplesOf(ten * 10)) ten *= 10;
  return (areMultiplesOf(ten * 5) ? ten * 5 : ten) / column.divisor;
}

import type { NationalFigure } from "../../domain/release/release";
import { scaleDecimals } from "../../domain/release/scale-decimals";
import type { NationalRead } from "./national-read";

/**
 * Lays out England's figures as a release stores them, in the order of indicators, then years.
 * @throws RangeError for a figure of an unlisted indicator or year
 */
export function layOutNational(
  figures: readonly NationalRead[],
  listed: { readonly indicators: readonly string[]; readonly years: readonly string[] },
): readonly NationalFigure[] {
  return figures
    .map(({ indicator, year, value }) => {
      const { divisor, scaled } = scaleDecimals([value]);
      const figure = { indicator: listed.indicators.indexOf(indicator), year: listed.years.indexOf(year), divisor };
      if (figure.indicator < 0 || figure.year < 0) throw new RangeError(`"${indicator}" of ${year} is not listed.`);
      return { ...figure, scaled: scaled[0] ?? NaN };
    })
    .sort((left, right) => left.indicator - right.indicator || left.year - right.year);
}

import type { ValueFromParts } from "../indicators/value-from-parts";
import { itemAt } from "../item-at";
import type { Indicator } from "../release/indicator";
import type { Release } from "../release/release";
import { equalsInFull, inFull } from "./in-full";
import { factorInWords } from "./factor-in-words";

/** How a value comes from its two parts. */
export interface PartsInWords {
  /** "£148,432,100 ÷ 1,498 × 7 ÷ 365 ≈ £1,900.3578". */
  readonly arithmetic: string;
  /** That the published value is another one, and what counts; null if rounding explains the difference. */
  readonly differs: string | null;
}

/** @throws RangeError for an indicator whose parts are not published */
export function partsInWords(release: Release, indicator: Indicator, from: ValueFromParts): PartsInWords {
  const { parts } = indicator;
  if (!parts.published) throw new RangeError(`The parts of ${indicator.id} are not published.`);
  const part = (id: string) => itemAt(release.indicators, release.indicatorById.get(id) ?? -1);
  const { numerator, denominator, exact, published, isReproduced } = from;
  return {
    arithmetic:
      `${inFull(numerator, part(parts.numerator))} ÷ ${inFull(denominator, part(parts.denominator))}` +
      `${factorInWords(parts.factor)} ${equalsInFull(exact, indicator)}`,
    differs: isReproduced
      ? null
      : `Published as ${inFull(published, indicator)}, which is what counts: the parts may have been revised since.`,
  };
}

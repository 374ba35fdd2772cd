import type { Figure } from "../../domain/release/figure";
import type { MissingReason } from "../../domain/release/release";
import { groupBy } from "../../domain/group-by";
import type { FiguresRead } from "./import-source";
import { quotientOfDecimals } from "./quotient-of-decimals";

/** An indicator worked out from two others that were read, for the same member and year. */
export interface DerivedQuotient {
  readonly indicator: string;
  readonly numerator: string;
  readonly denominator: string;
  /** A whole number to multiply the quotient by; 1 if left out. */
  readonly factor?: number;
  /** How many decimal places to round to, half away from zero. */
  readonly places: number;
}

const notDivided: MissingReason = { symbol: "", meaning: "what it is divided by is not above zero" };

/**
 * Adds derived indicators: numerator ÷ denominator × factor, wherever both have a figure. If either is missing, so is
 * the quotient, for the same reason; if the denominator is zero or less, the quotient is missing for that reason. If a
 * part has no row, nor does the quotient. We do not work out England's, because England's published totals and
 * populations may cover different sets of authorities.
 */
export function withQuotients(read: FiguresRead, derived: readonly DerivedQuotient[]): FiguresRead {
  const indivisible = read.reasons.length;
  const byIndicator = groupBy(read.figures, ({ indicator }) => indicator);
  const quotients = derived.flatMap(({ indicator, numerator, denominator, factor = 1, places }) => {
    const below = new Map((byIndicator.get(denominator) ?? []).map((figure) => [keyOf(figure), figure]));
    return (byIndicator.get(numerator) ?? []).flatMap((above): readonly Figure[] => {
      const under = below.get(keyOf(above));
      if (under === undefined) return [];
      const { member, year } = above;
      if (above.value === null || under.value === null) {
        return [{ member, indicator, year, value: null, reason: above.value === null ? above.reason : under.reason }];
      }
      // A share of a negative total would have the wrong sign.
      const divides = !under.value.startsWith("-");
      const value = divides ? quotientOfDecimals(above.value, under.value, places, factor) : null;
      return [{ member, indicator, year, value, reason: value === null ? indivisible : null }];
    });
  });
  const figures = [...read.figures, ...quotients];
  const used = figures.some(({ reason }) => reason === indivisible);
  return { ...read, figures, reasons: used ? [...read.reasons, notDivided] : read.reasons };
}

function keyOf({ member, year }: Figure): string {
  return `${member} ${year}`;
}

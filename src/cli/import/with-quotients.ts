import type { Figure } from "../../domain/release/figure";
import type { MissingReason } from "../../domain/release/release";
import { groupBy } from "./group-by";
import type { FiguresRead } from "./import-source";
import { quotientOfDecimals } from "./quotient-of-decimals";

/** An indicator worked out from two others that were read, for the same member and year. */
export interface DerivedQuotient {
  readonly indicator: string;
  readonly numerator: string;
  readonly denominator: string;
  /** A whole number that the quotient is multiplied by; 1 where it is left out. */
  readonly factor?: number;
  /** Places that it is rounded to, half away from zero. */
  readonly places: number;
}

const notDivided: MissingReason = { symbol: "", meaning: "what it is divided by is not above zero" };

/**
 * Adds derived indicators: numerator ÷ denominator × factor wherever both have a figure. Where either is missing, so is
 * the quotient, for the reason of the part that is missing; by zero or less there is none, and that is the reason. Where there is no row of a part,
 * there is none of the quotient. England's is not worked out: published totals and populations of England may be of
 * different sets of authorities.
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
      // A share of a negative total would be of the other sign.
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

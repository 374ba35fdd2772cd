import type { ClubDefinition } from "../clubs/club-definition";
import type { Sum } from "../clubs/sum";
import type { Answers } from "../questionnaire/answer";
import type { Fraction } from "../statistics/fraction";
import { decimalText } from "./decimal-text";
import { indicatorFigure } from "./indicator-figure";
import type { WhyMissing } from "./missing-reasons";
import { publishedSumOf, publishedSums } from "./published-sums";
import { sumFigure, type SumFigure } from "./sum-figure";

/**
 * Places that a quotient is kept to, beyond those that are shown. With six, what is shown of it, and of every statistic
 * of such figures, is what one works out by hand from the answers, unless that lies within a millionth of the last
 * place shown of where rounding turns. A thousand million still fits a release's whole numbers (below 2⁵³).
 */
const placesBeyondShown = 6;

/** A member's figure of an indicator: a decimal, or why there is none. */
export type MemberFigure = { readonly value: string } | { readonly value: null; readonly why: WhyMissing };

/** The ids of the published sums that are withheld of a member. */
export type Withheld = Pick<ReadonlySet<string>, "has">;

/** Each member's figures by indicator: ONS code → id → figure. */
export type FiguresOfMembers = ReadonlyMap<string, ReadonlyMap<string, MemberFigure>>;

/** The figures of members, by their ONS codes. */
export function figuresByMember(
  club: ClubDefinition,
  codes: readonly string[],
  returned: ReadonlyMap<string, Answers>,
  withheld: ReadonlyMap<string, Withheld>,
): FiguresOfMembers {
  return new Map(
    codes.map((code) => [code, memberFigures(club, returned.get(code) ?? null, withheld.get(code) ?? new Set())]),
  );
}

/**
 * A member's figures by the id of their indicator, from its answers alone: the club's indicators, each rounded once, and
 * the numerators and denominators that are published beside them, exact.
 *
 * @param answers null if the member has returned nothing
 * @param withheld of this member; whatever is made from a withheld sum is withheld too
 */
export function memberFigures(
  club: ClubDefinition,
  answers: Answers | null,
  withheld: Withheld,
): ReadonlyMap<string, MemberFigure> {
  const figures = new Map<string, MemberFigure>();
  const sums = publishedSums(club);
  if (answers === null) {
    for (const { id } of [...club.indicators, ...sums]) figures.set(id, { value: null, why: "not-returned" });
    return figures;
  }
  const figureOfSum = new Map(
    sums.map(({ id, sum }) => {
      const exact = sumFigure(club, answers, sum);
      return [id, withheld.has(id) && exact.value !== null ? withheldFigure : exact] as const;
    }),
  );
  const figureOf = (sum: Sum): SumFigure =>
    figureOfSum.get(publishedSumOf(club, sum).id) ?? sumFigure(club, answers, sum);
  for (const indicator of club.indicators) {
    const exact = indicatorFigure(club, indicator, figureOf);
    figures.set(
      indicator.id,
      exact.value === null ? exact : written(exact.value, indicator.decimals + placesBeyondShown),
    );
  }
  for (const { id, itself } of sums) {
    const sum = figureOfSum.get(id);
    if (sum === undefined || itself !== null) continue;
    if (sum.value === null) figures.set(id, { value: null, why: sum.why });
    else figures.set(id, sum.isNone ? { value: null, why: "not-applicable" } : written(sum.value));
  }
  return figures;
}

const withheldFigure: SumFigure = { value: null, why: "withheld", isNone: false };

function written(value: Fraction, places?: number): MemberFigure {
  if (!Number.isFinite(value.toNumber())) return { value: null, why: "too-large" };
  return { value: decimalText(value, places) };
}

import type { ClubDefinition, ClubIndicator } from "../clubs/club-definition";
import type { Answers } from "../questionnaire/answer";
import { totalOf, withinNumbers, type Total } from "./total-of";

/**
 * A club indicator worked out from answers: numerator ÷ denominator × scale, then ÷ the indicator it is relative to, if
 * any. It is not rounded. Otherwise the reason it can't be worked out.
 */
export function indicatorValue(club: ClubDefinition, answers: Answers, indicator: ClubIndicator): Total {
  const own = ownValue(club, answers, indicator);
  const base = indicator.relativeTo === null ? null : findIndicator(club, indicator.relativeTo);
  if (own.value === null || base === null) return own;
  const below = ownValue(club, answers, base);
  if (below.value === null) return below;
  if (below.value === 0) return { value: null, reason: `${base.label} is 0` };
  return withinNumbers({
    value: own.value / below.value,
    cells: [...own.cells, ...below.cells],
    terms: own.terms + below.terms,
  });
}

function ownValue(club: ClubDefinition, answers: Answers, indicator: ClubIndicator): Total {
  const { numerator, denominator, scale } = indicator;
  const above = totalOf(club, answers, numerator);
  if (above.value === null || denominator === null) {
    return above.value === null ? above : withinNumbers({ ...above, value: above.value * scale });
  }
  const below = totalOf(club, answers, denominator);
  if (below.value === null) return below;
  if (below.value === 0) return { value: null, reason: `the denominator of ${indicator.label} is 0` };
  return withinNumbers({
    value: (above.value / below.value) * scale,
    cells: [...above.cells, ...below.cells],
    terms: above.terms + below.terms,
  });
}

/**
 * The indicator that a rule names.
 *
 * @throws RangeError if the club has no indicator with that id, which a definition made by defineClub never does.
 */
export function namedIndicator(club: ClubDefinition, id: string): ClubIndicator {
  const indicator = findIndicator(club, id);
  if (indicator === null) throw new RangeError(`There is no indicator "${id}" in ${club.label}.`);
  return indicator;
}

/** The indicator with that id; null if the club has none. */
export function findIndicator(club: ClubDefinition, id: string): ClubIndicator | null {
  return club.indicators.find((indicator) => indicator.id === id) ?? null;
}

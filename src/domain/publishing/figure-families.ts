import type { ClubDefinition, ClubIndicator } from "../clubs/club-definition";
import { cellsOfSum } from "../disclosure/cells-of-sum";
import { noEquations, reduced, withEquation, type Equations, type Terms } from "../disclosure/equations";
import { relationsOf } from "../disclosure/relations-of";

/**
 * The ids of a club's indicators, those together that add up to one another: shares of the same whole that come to 100%,
 * or counts that come to a total. From the statistics of such figures over nearly the same members one could work out the
 * others' figures. An indicator that doesn't follow from others by adding is on its own.
 */
export function figureFamilies(club: ClubDefinition): readonly (readonly string[])[] {
  const families = new Map<string, ClubIndicator[]>();
  for (const indicator of club.indicators) {
    const key = JSON.stringify([indicator.denominator, indicator.relativeTo]);
    families.set(key, [...(families.get(key) ?? []), indicator]);
  }
  return [...families.values()].flatMap((family) => {
    const tied = family.filter((indicator) => isTied(club, family, indicator));
    const together = tied.length === 0 ? [] : [tied.map(({ id }) => id)];
    return [...together, ...family.filter((indicator) => !tied.includes(indicator)).map(({ id }) => [id])];
  });
}

/** Whether an indicator's numerator follows from those of its family, from the whole and from what the form says. */
function isTied(club: ClubDefinition, family: readonly ClubIndicator[], indicator: ClubIndicator): boolean {
  const numbers = new Map<string, number>();
  const termsOf = (sum: ReadonlyMap<string, number>): Terms => {
    const terms = new Map<number, bigint>();
    for (const [id, times] of sum) {
      const number = numbers.get(id) ?? numbers.size;
      numbers.set(id, number);
      terms.set(number, BigInt(times));
    }
    return terms;
  };
  const others = family.filter((other) => other !== indicator).map(({ numerator }) => cellsOfSum(numerator));
  const whole = indicator.denominator === null ? [] : [cellsOfSum(indicator.denominator)];
  const known = [...relationsOf(club).nothing, ...whole, ...others];
  const equations = known.reduce(
    (all: Equations, sum) => withEquation(all, termsOf(sum))?.equations ?? all,
    noEquations,
  );
  return reduced(equations, termsOf(cellsOfSum(indicator.numerator))).size === 0;
}

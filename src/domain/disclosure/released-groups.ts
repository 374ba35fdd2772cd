import { noEquations, reduced, withEquation, type Equations, type Terms } from "./equations";

/** A group of members with their values of one figure. */
export interface GroupOfValues {
  readonly id: string;
  /** By member code; null if missing. */
  readonly values: ReadonlyMap<string, number | null>;
}

export interface GroupsOfFigure {
  /** The fewest values that a statistic may be based on. */
  readonly smallestGroup: number;
  /** All groups that the release has, the whole club among them. */
  readonly groups: readonly GroupOfValues[];
  /** Groups whose statistics of this figure earlier releases of the club year have given. */
  readonly earlier?: readonly GroupOfValues[] | undefined;
}

/**
 * In a club that promises statistics only: the ids of the groups whose statistics of one figure may be given.
 *
 * Definition: a group needs as many values as the smallest group. Groups are admitted one by one, the largest first, as
 * long as a group differs from each admitted one, and from each that an earlier release gave, by no member or by at
 * least as many as the smallest group. A member whose value has changed since counts as a difference; so a draft and a
 * final never tell what a few members corrected. Nor may a member's value follow from all the groups' sums (n × mean)
 * together. Groups of the same members with the same values tell nothing new, and are given.
 *
 * It protects members from each other's statistics n, mean, median and quartiles. Minimum and maximum are single members'
 * values: they are not given for any group. Not covered: several medians that together narrow a value down.
 *
 * @throws RangeError unless the smallest group is a whole number from 2: fewer protect nobody.
 */
export function releasedGroups({ smallestGroup, groups, earlier = [] }: GroupsOfFigure): ReadonlySet<string> {
  if (!Number.isInteger(smallestGroup) || smallestGroup < 2) {
    throw new RangeError(`A smallest group of ${smallestGroup} protects nobody; it must be 2 or more.`);
  }
  const unknowns = new Map<string, number>();
  const given = earlier.map((group) => presentIn(group));
  let equations = given.reduce((all, group) => withEquation(all, termsOf(group))?.equations ?? all, noEquations);
  const released = new Set<string>();
  const sorted = groups
    .map((group) => ({ id: group.id, present: presentIn(group) }))
    .sort((one, other) => other.present.size - one.present.size || (one.id < other.id ? -1 : 1));
  for (const { id, present } of sorted) {
    if (present.size < smallestGroup) continue;
    const isTooNear = given.some((other) => {
      const members = differingMembers(present, other);
      return members > 0 && members < smallestGroup;
    });
    if (isTooNear) continue;
    const after = withEquation(equations, termsOf(present))?.equations ?? equations;
    const isNewlyCertain = (unknown: number) => isCertain(after, unknown) && !isCertain(equations, unknown);
    if ([...unknowns.values()].some(isNewlyCertain)) continue;
    equations = after;
    given.push(present);
    released.add(id);
  }
  return released;

  function termsOf(present: ReadonlyMap<string, number>): Terms {
    return new Map([...present].map(([code, value]) => [numberOf(`${code} ${value}`), 1n]));
  }

  function numberOf(key: string): number {
    const number = unknowns.get(key) ?? unknowns.size;
    unknowns.set(key, number);
    return number;
  }
}

function isCertain(equations: Equations, unknown: number): boolean {
  return reduced(equations, new Map([[unknown, 1n]])).size === 0;
}

function presentIn({ values }: GroupOfValues): ReadonlyMap<string, number> {
  return new Map([...values].flatMap(([code, value]) => (value === null ? [] : [[code, value] as const])));
}

/** How many members are in only one of two groups, or with another value. */
function differingMembers(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const codes = new Set([...one.keys(), ...other.keys()]);
  return [...codes].filter((code) => one.get(code) !== other.get(code)).length;
}

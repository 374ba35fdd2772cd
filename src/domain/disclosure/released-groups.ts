import { commonDivisor, noEquations, reduced, withEquation, type Equations, type Terms } from "./equations";

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
 * together, not even for somebody who has one value already: each member knows its own. And no such sum may be of values
 * that are 0 each: figures are never negative, so each of them would be known. Sums of several equations that are 0 are
 * not looked for. Groups of the same members with the same values tell nothing new, and are given.
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
  const owners: Owned[] = [];
  const given = earlier.map((group) => presentIn(group));
  let equations = given.reduce((all, group) => withEquation(all, termsOf(group))?.equations ?? all, noEquations);
  const known = openIn(equations, owners);
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
    if ([...openIn(after, owners)].some((each) => !known.has(each))) continue;
    equations = after;
    given.push(present);
    released.add(id);
  }
  return released;

  function termsOf(present: ReadonlyMap<string, number>): Terms {
    return new Map([...present].map(([code, value]) => [numberOf(code, value), 1n]));
  }

  function numberOf(code: string, value: number): number {
    const key = `${code} ${value}`;
    const number = unknowns.get(key) ?? unknowns.size;
    if (number === owners.length) owners.push({ code, value });
    unknowns.set(key, number);
    return number;
  }
}

interface Owned {
  readonly code: string;
  readonly value: number;
}

/**
 * What can be worked out, by nobody in particular or by a member that knows its own values, as texts that say who knows
 * what.
 *
 * @param owners the member of each unknown, and its value
 */
function openIn(equations: Equations, owners: readonly Owned[]): ReadonlySet<string> {
  const open = new Set<string>();
  const byRest = new Map<string, number>();
  for (const unknown of owners.keys()) {
    const rest = restOf(equations, unknown);
    const other = byRest.get(rest);
    if (rest === "") open.add(`${unknown}`);
    else if (other === undefined) byRest.set(rest, unknown);
    // Each of the two follows from the other.
    else open.add(`${other} ${unknown}`);
  }
  for (const equation of equations.values()) {
    const unknowns = [...equation];
    const isAdded = unknowns.every(([, times]) => times > 0n) || unknowns.every(([, times]) => times < 0n);
    const isNothing = unknowns.every(([unknown]) => owners[unknown]?.value === 0);
    if (isAdded && isNothing) open.add(`nothing: ${unknowns.map(([unknown]) => unknown).sort().join(" ")}`); // prettier-ignore
  }
  // A member whose value has changed knows both.
  const codes = owners.map(({ code }) => code);
  const several = new Set(codes.filter((code, unknown) => codes.indexOf(code) !== unknown));
  for (const owner of several) {
    const own = codes.flatMap((each, unknown) => (each === owner ? [unknown] : []));
    const known = own.reduce((all, each) => withEquation(all, new Map([[each, 1n]]))?.equations ?? all, equations);
    for (const unknown of owners.keys()) {
      const isOpen = !own.includes(unknown) && reduced(known, new Map([[unknown, 1n]])).size === 0;
      if (isOpen) open.add(`${owner} ${unknown}`);
    }
  }
  return open;
}

/** What is left of an unknown, written so that it is the same for those that are so many times each other. */
function restOf(equations: Equations, unknown: number): string {
  const terms = [...reduced(equations, new Map([[unknown, 1n]]))].sort(([one], [other]) => one - other);
  const [first] = terms;
  const divisor = terms.reduce((all, [, times]) => commonDivisor(all, times), 0n);
  const sign = first !== undefined && first[1] < 0n ? -1n : 1n;
  return terms.map(([each, times]) => `${each}:${(sign * times) / divisor}`).join(" ");
}

function presentIn({ values }: GroupOfValues): ReadonlyMap<string, number> {
  return new Map([...values].flatMap(([code, value]) => (value === null ? [] : [[code, value] as const])));
}

/** How many members are in only one of two groups, or with another value. */
function differingMembers(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const codes = new Set([...one.keys(), ...other.keys()]);
  return [...codes].filter((code) => one.get(code) !== other.get(code)).length;
}

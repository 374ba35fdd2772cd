import { isSmallCount } from "../statistics/is-small-count";
import type { Terms } from "./equations";
import type { CellRelations, DisclosureMember } from "./disclosure-input";

/** What somebody who reads the releases could work out of a member, as equations in numbered unknowns. */
export interface Unknowns {
  /** Sums to publish, in the order in which they are admitted. */
  readonly sums: readonly SumOfUnknowns[];
  /** Sums that earlier releases have published. */
  readonly published: readonly Terms[];
  /** Sums that are 0 by the form. */
  readonly known: readonly Terms[];
  /** What must not be worked out, and the ids that name it. */
  readonly secrets: readonly { readonly terms: Terms; readonly names: readonly string[] }[];
  /** The values of the unknowns that count people. */
  readonly counts: ReadonlyMap<number, number>;
  readonly nameOf: (unknown: number) => string;
}

interface SumOfUnknowns {
  readonly id: string;
  readonly terms: Terms;
  /** Whether it adds up to 1 to 4 people. */
  readonly isSmall: boolean;
}

/** A member as an earlier release had it, with what was withheld then, by sum. */
export type EarlierMember = DisclosureMember & { readonly withheld: ReadonlyMap<string, unknown> | undefined };

/**
 * A member's cells as unknowns. A cell whose value differs between releases is an unknown for each value; one that is
 * known or null is none.
 *
 * @throws RangeError for a sum that names a cell which the member does not have.
 */
export function unknownsOf(
  year: string,
  member: DisclosureMember,
  earlier: readonly EarlierMember[],
  relations: CellRelations,
): Unknowns {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const counts = new Map<number, number>();
  const current = readVersion(member);
  const before = earlier.map((version) => ({ ...readVersion(version), withheld: version.withheld }));
  const versions = [current, ...before];
  return {
    sums: [...current.sums].sort((one, other) => orderOf(other) - orderOf(one) || (one.id < other.id ? -1 : 1)),
    published: before.flatMap(({ sums, withheld }) =>
      sums.flatMap(({ id, terms }) => (withheld?.has(id) === true ? [] : [terms])),
    ),
    known: versions.flatMap(({ nothing }) => nothing),
    secrets: versions.flatMap(({ secrets }) => secrets),
    counts,
    nameOf: (unknown) => names[unknown] ?? "",
  };

  function readVersion({ code, cells, sums }: DisclosureMember) {
    /** Known and null cells are no unknowns; the known ones count in what the sum comes to. */
    const read = (sum: ReadonlyMap<string, number>): ReadSum => {
      const terms = new Map<number, bigint>();
      let people: number | null = 0;
      let isAdded = true;
      for (const [id, times] of sum) {
        const cell = cells.get(id);
        if (cell === undefined) throw new RangeError(`${code} has no cell ${id} in ${year}, but a sum names it.`);
        if (times < 0) isAdded = false;
        if (times === 0 || cell.value === null) continue;
        people = people === null || !cell.people ? null : people + times * cell.value;
        if (cell.known !== true) terms.set(numberOf(id, cell.value, cell.people), BigInt(times));
      }
      return { terms, people, isAdded, isSmall: isAdded && isSmallCount(people ?? 0) };
    };
    const isAsked = (sum: ReadonlyMap<string, number>) => [...sum.keys()].every((id) => cells.has(id));
    const own = sums.map((sum) => ({ id: sum.id, names: [sum.id], ...read(sum.cells) }));
    const ones = [...cells.keys()].map((id) => ({ names: [id], ...read(new Map([[id, 1]])) }));
    const remainders = relations.remainders
      .filter(isAsked)
      .map((sum) => ({ names: [...sum.keys()].filter((id) => cells.get(id)?.value !== null), ...read(sum) }));
    return {
      sums: own,
      nothing: relations.nothing.filter(isAsked).map((sum) => read(sum).terms),
      secrets: [
        ...[...ones, ...own].filter(({ isSmall }) => isSmall),
        ...remainders.filter(({ people }) => isSmallCount(people ?? 0)),
        ...smallDifferences(own),
      ],
    };
  }

  function numberOf(id: string, value: number, isOfPeople: boolean): number {
    const key = `${value} ${id}`;
    const number = numbers.get(key) ?? names.length;
    if (number < names.length) return number;
    numbers.set(key, number);
    names.push(id);
    if (isOfPeople) counts.set(number, value);
    return number;
  }
}

interface ReadSum {
  readonly terms: Terms;
  /** What it comes to, if all it is made of is people; else null. */
  readonly people: number | null;
  /** Whether it takes nothing away. */
  readonly isAdded: boolean;
  readonly isSmall: boolean;
}

type SumWithId = ReadSum & { readonly id: string };

/** Sums with a higher number are admitted first: zeros, then what counts no people, then the largest. */
function orderOf({ people, isAdded }: ReadSum): number {
  if (people === null) return Number.MAX_VALUE;
  return people === 0 && isAdded ? Infinity : Math.abs(people);
}

/** What one sum has beyond another that it contains, where that is 1 to 4 people. */
function smallDifferences(sums: readonly SumWithId[]) {
  const counted = sums.flatMap((sum) => (sum.people === null || !sum.isAdded ? [] : [{ ...sum, count: sum.people }]));
  return counted.flatMap((whole) =>
    counted.flatMap((part) => {
      if (!isSmallCount(whole.count - part.count)) return [];
      const terms = less(whole.terms, part.terms);
      const contains = [...terms.values()].every((times) => times > 0n);
      return contains ? [{ names: [whole.id, part.id], terms }] : [];
    }),
  );
}

function less(whole: Terms, part: Terms): Terms {
  const rest = new Map(whole);
  for (const [unknown, times] of part) {
    const left = (rest.get(unknown) ?? 0n) - times;
    if (left === 0n) rest.delete(unknown);
    else rest.set(unknown, left);
  }
  return rest;
}

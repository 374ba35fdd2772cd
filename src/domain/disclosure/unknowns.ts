import { isSmallCount } from "../statistics/is-small-count";
import type { Terms } from "./equations";
import type { CellRelations, DisclosureMember } from "./disclosure-input";
import { withMissingAnswers } from "./with-missing-answers";

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
  /** How many people the unknowns come to that count people, or are money for few of them. */
  readonly counts: ReadonlyMap<number, number>;
  readonly nameOf: (unknown: number) => string;
}

interface SumOfUnknowns {
  readonly id: string;
  readonly terms: Terms;
  /** Whether it adds up to fewer than five people, or is money for so few. */
  readonly isSmall: boolean;
}

/** A member as an earlier release had it, with what was withheld then, by sum, and what its form said. */
export type EarlierMember = DisclosureMember & {
  readonly withheld: ReadonlyMap<string, unknown> | undefined;
  readonly relations: CellRelations;
};

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
  const current = readVersion(member, relations);
  const before = earlier.map((version) => ({ ...readVersion(version, version.relations), withheld: version.withheld }));
  const versions = [current, ...before];
  return {
    sums: [...current.sums].sort(inOrder),
    published: before.flatMap(({ sums, withheld }) =>
      sums.flatMap(({ id, terms }) => (withheld?.has(id) === true ? [] : [terms])),
    ),
    known: versions.flatMap(({ nothing }) => nothing),
    secrets: versions.flatMap(({ secrets }) => secrets),
    counts,
    nameOf: (unknown) => names[unknown] ?? "",
  };

  function readVersion(version: DisclosureMember, { nothing, remainders, prices }: CellRelations) {
    const { code, sums } = version;
    const cells = withMissingAnswers(version, nothing);
    /** Known and null cells are no unknowns; the known ones count in what the sum comes to. */
    const read = (sum: ReadonlyMap<string, number>): ReadSum => {
      const terms = new Map<number, bigint>();
      let people: number | null = 0;
      let size = 0;
      let isAdded = true;
      for (const [id, times] of sum) {
        const cell = cells.get(id);
        if (cell === undefined) throw new RangeError(`${code} has no cell ${id} in ${year}, but a sum names it.`);
        if (times < 0) isAdded = false;
        if (times === 0 || cell.value === null) continue;
        size += times * cell.value;
        people = people === null || cell.person === null ? null : people + (times * cell.value) / cell.person;
        if (cell.known !== true) terms.set(numberOf(id, cell.value, cell.person), BigInt(times));
      }
      return { terms, people, size, isAdded, isSmall: isAdded && isSmallCount(people ?? 0) };
    };
    const isAsked = (sum: ReadonlyMap<string, number>) => [...sum.keys()].every((id) => cells.has(id));
    const paidFor = prices.flatMap(({ money, people }) => {
      if (!isAsked(money) || !isAsked(people)) return [];
      const [paid, counted] = [read(money), read(people)];
      if (!counted.isSmall || paid.size === 0) return [];
      countPrice(paid.terms, counted.people ?? 0);
      return [{ money, terms: paid.terms, names: [...money.keys(), ...people.keys()] }];
    });
    const own = sums.map((sum) => {
      const found = read(sum.cells);
      const isPrice = paidFor.some(({ money }) => isSame(money, sum.cells));
      return { id: sum.id, names: [sum.id], ...found, isSmall: found.isSmall || isPrice };
    });
    const ones = [...cells.keys()].map((id) => ({ names: [id], ...read(new Map([[id, 1]])) }));
    const left = remainders
      .filter(isAsked)
      .map((sum) => ({ names: [...sum.keys()].filter((id) => cells.get(id)?.value !== null), ...read(sum) }));
    return {
      sums: own,
      nothing: nothing.filter(isAsked).map((sum) => read(sum).terms),
      secrets: [
        ...[...ones, ...own].filter(({ isSmall }) => isSmall),
        ...paidFor,
        ...left.filter(({ people }) => isSmallCount(people ?? 0)),
        ...smallDifferences(own),
      ],
    };
  }

  function numberOf(id: string, value: number, person: number | null): number {
    const key = `${value} ${id}`;
    const number = numbers.get(key) ?? names.length;
    if (number < names.length) return number;
    numbers.set(key, number);
    names.push(id);
    if (person !== null) counts.set(number, value / person);
    // Nothing is nobody, whatever it is.
    else if (value === 0) counts.set(number, 0);
    return number;
  }

  /** Money of one unknown counts the fewest people that any price gives it, as one price gives them away. */
  function countPrice(terms: Terms, people: number): void {
    const [unknown] = terms.keys();
    if (unknown === undefined || terms.size > 1) return;
    counts.set(unknown, Math.min(people, counts.get(unknown) ?? people));
  }
}

interface ReadSum {
  readonly terms: Terms;
  /** How many people it comes to, if it is made of people and their nights alone; else null. */
  readonly people: number | null;
  /** What it comes to. */
  readonly size: number;
  /** Whether it takes nothing away. */
  readonly isAdded: boolean;
  readonly isSmall: boolean;
}

type SumWithId = ReadSum & { readonly id: string };

/** Which of two sums is admitted first: zeros, then what counts no people, then the largest. */
function inOrder(one: SumWithId, other: SumWithId): number {
  return rankOf(other) - rankOf(one) || Math.abs(other.size) - Math.abs(one.size) || (one.id < other.id ? -1 : 1);
}

function rankOf({ people, size, isAdded }: ReadSum): number {
  if (people === null) return 1;
  return size === 0 && isAdded ? 2 : 0;
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

function isSame(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean {
  return one.size === other.size && [...one].every(([id, times]) => other.get(id) === times);
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

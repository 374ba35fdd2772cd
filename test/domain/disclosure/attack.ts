import type { CellRelations, DisclosureMember, EarlierRelease } from "../../../src/domain/disclosure/disclosure-input";

/** A prime below 2^26, so that products of two remainders are exact. */
const prime = 67_108_859;
type Row = number[];

export interface Knowledge {
  readonly member: DisclosureMember;
  /** The sums of this release that are not published. */
  readonly withheld: ReadonlySet<string>;
  readonly earlier?: readonly EarlierRelease[];
  readonly relations?: CellRelations;
}

/**
 * What somebody finds out who solves all that is published: the cells and sums of 1 to 4 people, of this release or an
 * earlier one, that are certain. Written apart from the code it attacks: dense rows, in remainders of a large prime.
 */
export function attack({ member, withheld, earlier = [], relations }: Knowledge): string[] {
  const { versions, rowOf } = columnsOf(member, earlier);
  const rows: Row[] = [];
  for (const { version, hidden } of [{ version: member, hidden: withheld }, ...versions]) {
    for (const { id, cells } of version.sums) if (!hidden.has(id)) rows.push(rowOf(version, cells));
    for (const relation of relations?.nothing ?? []) {
      const isAsked = [...relation.keys()].every((id) => version.cells.has(id) || version.missing?.has(id) === true);
      if (isAsked) rows.push(rowOf(version, relation));
    }
  }
  const solved = solve(rows);
  return [member, ...versions.map(({ version }) => version)].flatMap((version, at) =>
    secretsOf(version, relations)
      .filter(({ cells }) => isCertain(solved, rowOf(version, cells)))
      .map(({ name }) => `${name} of version ${at}`),
  );
}

/** Everything of fewer than five people, their nights and what they cost, that is not known to everybody. */
export function secretsOf(version: DisclosureMember, relations?: CellRelations) {
  const ones = [...version.cells.keys()].map((id) => ({ name: id, cells: new Map([[id, 1]]) }));
  const sums = version.sums.map(({ id, cells }) => ({ name: id, cells }));
  const remainders = (relations?.remainders ?? []).map((cells) => ({ name: [...cells.keys()].join(" − "), cells }));
  const added = [...ones, ...sums].filter(({ cells }) => [...cells.values()].every((times) => times > 0));
  const peopleIn = (cells: ReadonlyMap<string, number>) =>
    [...cells].reduce((sum, [id, times]) => {
      const { value, person } = version.cells.get(id) ?? { value: NaN, person: null };
      return sum + ((value ?? 0) * times) / (person ?? NaN);
    }, 0);
  const isSmall = (cells: ReadonlyMap<string, number>) => peopleIn(cells) > 0 && peopleIn(cells) < 5;
  const money = (relations?.prices ?? [])
    .filter((price) => isSmall(price.people))
    .map((price) => ({ name: `£ of ${[...price.people.keys()].join(" + ")}`, cells: price.money }));
  return [...[...added, ...remainders].filter(({ cells }) => isSmall(cells)), ...money].filter(({ cells }) =>
    [...cells.keys()].some((id) => version.cells.get(id)?.known !== true && version.cells.get(id)?.value !== 0),
  );
}

/** A column for each value that a cell has had; none for known cells. */
function columnsOf(member: DisclosureMember, earlier: readonly EarlierRelease[]) {
  const versions = earlier.flatMap(({ members, withheld }) =>
    members
      .filter(({ code }) => code === member.code)
      .map((version) => ({ version, hidden: new Set(withheld.get(member.code)?.keys()) })),
  );
  const columns = new Map<string, number>();
  const columnOf = (id: string, value: number) => {
    const key = `${id}=${value}`;
    if (!columns.has(key)) columns.set(key, columns.size);
    return columns.get(key)!;
  };
  for (const { cells, missing } of [member, ...versions.map(({ version }) => version)]) {
    for (const [id, { value }] of cells) columnOf(id, value ?? 0);
    for (const id of missing?.keys() ?? []) columnOf(id, NaN);
  }
  const rowOf = (version: DisclosureMember, sum: ReadonlyMap<string, number>): Row => {
    const row = new Array<number>(columns.size).fill(0);
    for (const [id, times] of sum) {
      const { value, known } = version.cells.get(id) ?? { value: NaN, known: false };
      if (value === null || known === true) continue;
      row[columnOf(id, value)]! += times;
    }
    return row.map((times) => ((times % prime) + prime) % prime);
  };
  return { versions, rowOf };
}

function solve(rows: readonly Row[]): { row: Row; pivot: number }[] {
  const solved: { row: Row; pivot: number }[] = [];
  for (const row of rows) {
    const rest = take(solved, row);
    const pivot = rest.findIndex((times) => times !== 0);
    if (pivot < 0) continue;
    const inverse = power(rest[pivot]!, prime - 2);
    solved.push({ row: rest.map((times) => (times * inverse) % prime), pivot });
  }
  return solved;
}

function take(solved: readonly { row: Row; pivot: number }[], row: Row): Row {
  let rest = row;
  for (const { row: one, pivot } of solved) {
    const factor = rest[pivot]!;
    if (factor !== 0) rest = rest.map((times, at) => (times + (prime - factor) * one[at]!) % prime);
  }
  return rest;
}

function isCertain(solved: readonly { row: Row; pivot: number }[], row: Row): boolean {
  return take(solved, row).every((times) => times === 0);
}

function power(base: number, exponent: number): number {
  let [result, square] = [1, base];
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * square) % prime;
    square = (square * square) % prime;
  }
  return result;
}

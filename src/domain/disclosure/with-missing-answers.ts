import { Fraction } from "../statistics/fraction";
import type { DisclosureCell, DisclosureMember } from "./disclosure-input";

/** Missing answers, so many times each, that come to a number. */
interface Equation {
  readonly terms: ReadonlyMap<string, Fraction>;
  readonly total: Fraction;
}

/**
 * A member's cells, and a number for each missing answer that a sum of the form names: 30 children in all, of whom 27 are
 * given as fostered, leave 3 wherever the others live, though the member does not say where. The numbers fit every such
 * sum. Where the other answers leave a choice, what several come to together is right, and a single one means nothing.
 *
 * @param nothing sums that are 0 by the form
 */
export function withMissingAnswers(
  { cells, missing = new Map() }: DisclosureMember,
  nothing: readonly ReadonlyMap<string, number>[],
): ReadonlyMap<string, DisclosureCell> {
  let solved: ReadonlyMap<string, Equation> = new Map();
  const named = new Set<string>();
  for (const relation of nothing) {
    const ids = [...relation.keys()];
    if (!ids.every((id) => cells.has(id) || missing.has(id))) continue;
    for (const id of ids) if (missing.has(id)) named.add(id);
    solved = withEquation(solved, equationOf(relation, cells));
  }
  // Whatever may be chosen is 0, so that the others come to their totals.
  const found = [...named].map((id): [string, DisclosureCell] => {
    const value = solved.get(id)?.total ?? Fraction.zero;
    return [id, { value: value.toNumber(), person: missing.get(id) ?? null }];
  });
  return new Map([...cells, ...found]);
}

function equationOf(relation: ReadonlyMap<string, number>, cells: DisclosureMember["cells"]): Equation {
  const terms = new Map<string, Fraction>();
  let total = Fraction.zero;
  for (const [id, times] of relation) {
    const cell = cells.get(id);
    if (cell === undefined) terms.set(id, Fraction.of(times));
    else total = total.minus(Fraction.of(times).times(Fraction.of(cell.value ?? 0)));
  }
  return { terms, total };
}

/** The equations by the answer that only each of them has, with one more; the same if it says nothing new. */
function withEquation(solved: ReadonlyMap<string, Equation>, equation: Equation): ReadonlyMap<string, Equation> {
  let rest = equation;
  for (const [id, other] of solved) rest = without(id, rest, other);
  const [first] = rest.terms;
  if (first === undefined) return solved;
  const [id, times] = first;
  const next = scaled(rest, Fraction.of(1).over(times));
  return new Map([...[...solved].map(([own, other]) => [own, without(id, other, next)] as const), [id, next]]);
}

/** An equation less as much of another that the answer is no longer in it; the other has it once. */
function without(id: string, equation: Equation, other: Equation): Equation {
  const times = equation.terms.get(id);
  if (times === undefined) return equation;
  const taken = scaled(other, times);
  const terms = new Map(equation.terms);
  for (const [each, count] of taken.terms) {
    const left = (terms.get(each) ?? Fraction.zero).minus(count);
    if (left.top === 0n) terms.delete(each);
    else terms.set(each, left);
  }
  return { terms, total: equation.total.minus(taken.total) };
}

function scaled({ terms, total }: Equation, times: Fraction): Equation {
  return {
    terms: new Map([...terms].map(([id, count]) => [id, count.times(times)])),
    total: total.times(times),
  };
}

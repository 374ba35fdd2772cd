/** A sum of cells, as whole numbers by cell: {a: 1, b: −1} is a − b. Cells that count nought times are left out. */
export type Terms = ReadonlyMap<number, bigint>;

/**
 * What somebody knows who has sums of cells and solves them: each equation by the cell that only it contains, so that
 * none follows from the others. Exact: whole numbers without a common divisor, never rounded.
 */
export type Equations = ReadonlyMap<number, Terms>;

export const noEquations: Equations = new Map();

/** What is left of a sum once everything that follows from the equations is taken off; empty if all of it does. */
export function reduced(equations: Equations, terms: Terms): Terms {
  let rest = terms;
  for (const cell of terms.keys()) {
    const equation = equations.get(cell);
    if (equation !== undefined) rest = without(cell, rest, equation);
  }
  return rest;
}

/**
 * The equations with one more, and which of them are new or changed, by their cells. Null if it follows from those that
 * are there.
 */
export function withEquation(
  equations: Equations,
  terms: Terms,
): { readonly equations: Equations; readonly changed: readonly number[] } | null {
  const rest = reduced(equations, terms);
  const [cell] = rest.keys();
  if (cell === undefined) return null;
  const next = new Map(equations);
  const changed = [cell];
  for (const [own, equation] of equations) {
    if (!equation.has(cell)) continue;
    next.set(own, without(cell, equation, rest));
    changed.push(own);
  }
  next.set(cell, withoutDivisor(rest));
  return { equations: next, changed };
}

/** A sum, with as much of an equation added that the cell is no longer in it. */
function without(cell: number, terms: Terms, equation: Terms): Terms {
  const [factor, divisor] = [terms.get(cell) ?? 0n, equation.get(cell) ?? 1n];
  if (factor === 0n) return terms;
  const rest = new Map<number, bigint>();
  for (const [each, count] of terms) rest.set(each, count * divisor);
  for (const [each, count] of equation) {
    const left = (rest.get(each) ?? 0n) - count * factor;
    if (left === 0n) rest.delete(each);
    else rest.set(each, left);
  }
  return withoutDivisor(rest);
}

function withoutDivisor(terms: Terms): Terms {
  let divisor = 0n;
  for (const count of terms.values()) {
    divisor = commonDivisor(divisor, count);
    if (divisor === 1n) return terms;
  }
  return new Map([...terms].map(([cell, count]) => [cell, count / divisor]));
}

/** The greatest, above zero; that of 0 and a number is the number. */
export function commonDivisor(one: bigint, other: bigint): bigint {
  let [left, right] = [one < 0n ? -one : one, other < 0n ? -other : other];
  while (right !== 0n) [left, right] = [right, left % right];
  return left;
}

import { isSmallCount } from "../statistics/is-small-count";
import type { DisclosureInput } from "./disclosure-input";
import { releasesOfOtherYears } from "./releases-of-other-years";
import { noEquations, reduced, withEquation, type Equations, type Terms } from "./equations";
import { unknownsOf, type EarlierMember, type Unknowns } from "./unknowns";

export interface Withheld {
  /**
   * small-count: it comes to fewer than five people, in people or in their nights, or is what they cost. complement: with it, such a count could be worked out from this release.
   * earlier-release: with it, one could be worked out from this release and others of the club together.
   */
  readonly why: "small-count" | "complement" | "earlier-release";
  /** What it protects: ids of sums and cells; for a remainder, the ids of the cells it is made of. */
  readonly because: readonly string[];
}

/**
 * Says which sums must be withheld of each member, so that no count of 1 to 4 people is published or can be worked out.
 * By member code and id of the sum; members and sums that are left out are published. 0 is published: it is nobody.
 *
 * Definition: protected are cells of people of 1 to 4, sums of such cells that come to 1 to 4, and remainders of 1 to 4
 * (100 children of whom 97: 3 not). Nights count as the people who would spend the whole year so: fewer than 5 × 365 of
 * them are protected, because 1,095 nights are 3 children. Money for so few people is protected too: at a known price it
 * says how many they are, and it may be what one child's care costs. Anyone who reads the releases is taken to know every sum published in this and earlier
 * releases, the known cells and the form's relations, and to solve these exactly (Gaussian elimination over fractions).
 * A cell whose value is the same in an earlier release's submission is the same unknown, and so is what a year opens with
 * and the year before closed with. Sums are admitted one by one as
 * long as nothing protected follows: zeros first, then what counts no people, then the largest first. So what is
 * withheld besides is the smallest that would give something away, and every one of it would.
 *
 * Also withheld is what would lead to an equation that bounds give away: counts that together are 1 to 4, together 0, or
 * 1 each. Not covered: bounds that take several equations together, limits a reader knows from elsewhere, and what a
 * reader could conclude from being told why a figure is withheld. So a release says the same of every withheld figure,
 * and only administrators see why.
 *
 * What earlier releases and known figures give away already stays known; no figure is withheld for it besides itself.
 *
 * @throws RangeError if a sum names a cell that the member does not have.
 */
export function withholdFigures({
  year,
  members,
  earlier = [],
  relations = { nothing: [], remainders: [], prices: [] },
  openings = new Map(),
  otherYears = [],
}: DisclosureInput): ReadonlyMap<string, ReadonlyMap<string, Withheld>> {
  const releases = [...earlier, ...releasesOfOtherYears({ year, openings }, otherYears)];
  const before = releases.map(({ members: all, withheld, relations: own = relations }) => ({
    byCode: new Map(all.map((member) => [member.code, member])),
    withheld,
    relations: own,
  }));
  return new Map(
    members.flatMap((member) => {
      const versions = before.flatMap(({ byCode, withheld, relations: own }): EarlierMember[] => {
        const then = byCode.get(member.code);
        return then === undefined ? [] : [{ ...then, withheld: withheld.get(member.code), relations: own }];
      });
      const withheld = withholdOf(unknownsOf(year, member, versions, relations));
      return withheld.size === 0 ? [] : [[member.code, withheld] as const];
    }),
  );
}

function withholdOf(unknowns: Unknowns): ReadonlyMap<string, Withheld> {
  const { sums, published, known } = unknowns;
  const withheld = new Map<string, Withheld>();
  const start = known.reduce(add, noEquations);
  let equations = published.reduce(add, start);
  const all = unknowns.secrets.filter(({ terms }) => reduced(equations, terms).size > 0);
  let secrets = leftOf(all, equations);
  const admitted: Terms[] = [];
  for (const { id, terms, isSmall } of sums) {
    if (isSmall) {
      withheld.set(id, { why: "small-count", because: [id] });
      continue;
    }
    const after = learn(unknowns, equations, terms);
    const left = leftOf(secrets, after.equations);
    const because = new Set([
      ...after.given,
      ...left.flatMap(({ terms: rest, names }) => (rest.size === 0 ? names : [])),
    ]);
    if (because.size === 0) {
      equations = after.equations;
      secrets = left;
      admitted.push(terms);
      continue;
    }
    const isOfThis = published.length === 0 || isGivenAway(terms);
    withheld.set(id, { why: isOfThis ? "complement" : "earlier-release", because: [...because].sort() });
  }
  return withheld;

  function add(before: Equations, terms: Terms): Equations {
    return learn(unknowns, before, terms).equations;
  }

  /** Whether a sum gives something away even to somebody who has never seen an earlier release. */
  function isGivenAway(terms: Terms): boolean {
    const after = learn(unknowns, admitted.reduce(add, start), terms);
    return after.given.length > 0 || leftOf(all, after.equations).some(({ terms: rest }) => rest.size === 0);
  }
}

/** The secrets, less what is known of them; nothing is left of one that is given away. */
function leftOf(secrets: Unknowns["secrets"], equations: Equations): Unknowns["secrets"] {
  return secrets.map(({ terms, names }) => ({ terms: reduced(equations, terms), names }));
}

/**
 * What is known with one more sum, and whose counts an equation now gives away by itself. Counts that together are 0 are
 * 0 each, so those are known too.
 */
function learn(
  { counts, nameOf }: Unknowns,
  before: Equations,
  terms: Terms,
): { readonly equations: Equations; readonly given: readonly string[] } {
  let equations = before;
  const given = new Set<string>();
  const waiting: Terms[] = [terms];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const after = withEquation(equations, next);
    if (after === null) continue;
    equations = after.equations;
    for (const cell of after.changed) {
      const equation = [...(equations.get(cell) ?? [])];
      const together = togetherOf(equation, counts);
      if (together === null) continue;
      if (together === 0 && equation.length > 1) waiting.push(...equation.map(([each]) => new Map([[each, 1n]])));
      if (isSmallCount(together) || isOneEach(equation, counts)) equation.forEach(([each]) => given.add(nameOf(each)));
    }
  }
  return { equations, given: [...given] };
}

/** How many people an equation's cells come to; null unless it adds up counts of people and takes none away. */
function togetherOf(equation: readonly (readonly [number, bigint])[], counts: Unknowns["counts"]): number | null {
  let together = 0;
  const isAdded = equation.every(([, times]) => times > 0n);
  if (!isAdded && !equation.every(([, times]) => times < 0n)) return null;
  for (const [cell, times] of equation) {
    const count = counts.get(cell);
    if (count === undefined) return null;
    together += Number(times) * count;
  }
  return Math.abs(together);
}

function isOneEach(equation: readonly (readonly [number, bigint])[], counts: Unknowns["counts"]): boolean {
  return equation.every(([cell]) => counts.get(cell) === 1);
}

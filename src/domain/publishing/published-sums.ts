import type { ClubDefinition, ClubIndicator } from "../clubs/club-definition";
import { namesIn, type Sum, type Term } from "../clubs/sum";
import { oncePer } from "../once-per";

/** A numerator or denominator of a club's indicators, which its releases publish as a figure of its own. */
export interface PublishedSum {
  /** Permanent: the id of its indicator in the club's releases. */
  readonly id: string;
  readonly sum: Sum;
  /** The indicators that have it as their numerator or denominator, in the order of the definition; at least one. */
  readonly of: readonly [ClubIndicator, ...ClubIndicator[]];
  /** What it is of the first of these. */
  readonly role: "numerator" | "denominator";
  /** The indicator that is this sum and nothing more, which then stands for it; null if there is none. */
  readonly itself: ClubIndicator | null;
}

/**
 * Every numerator and denominator of a club's indicators, each once, in the order in which indicators first use them.
 * Published, they let anyone pool a group and see what a figure was made from.
 *
 * A sum of one question is called after it (`cla.gross_spend` is `cla.gross-spend`), and one of a register's column
 * after both (`cla.homes.beds`); a sum of several after the first indicator that has it
 * (`cla.ceases.to-permanence.numerator`). New indicators are added at the end of a definition, so these ids stay.
 */
export const publishedSums = oncePer((club: ClubDefinition): readonly PublishedSum[] => {
  const taken = new Set(club.indicators.map(({ id }) => id));
  const byKey = new Map<string, { sum: Sum; of: [ClubIndicator, ...ClubIndicator[]]; role: PublishedSum["role"] }>();
  for (const indicator of club.indicators) {
    for (const role of ["numerator", "denominator"] as const) {
      const sum = indicator[role];
      if (sum === null) continue;
      const known = byKey.get(sumKey(sum));
      if (known === undefined) byKey.set(sumKey(sum), { sum, of: [indicator], role });
      else if (!known.of.includes(indicator)) known.of.push(indicator);
    }
  }
  return [...byKey.values()].map(({ sum, of, role }): PublishedSum => {
    const itself = of.find((indicator) => isNothingMore(indicator, sum)) ?? null;
    const own = idOf(club, sum);
    const id = itself?.id ?? (own !== null && !taken.has(own) ? own : `${of[0].id}.${role}`);
    taken.add(id);
    return { id, sum, of, role, itself };
  });
});

/** The published sum that is the same. */
export function publishedSumOf(club: ClubDefinition, sum: Sum): PublishedSum {
  const found = sumsByKey(club).get(sumKey(sum));
  if (found === undefined) throw new RangeError(`${club.label} has no indicator with that numerator or denominator.`);
  return found;
}

/** The columns of a register that a sum adds up, or picks rows by. */
export function columnsIn(sum: Sum, register: string): readonly string[] {
  return namesIn(sum).flatMap((name) => {
    const [, owner, column] = columnReference.exec(name) ?? [];
    return owner === register && column !== undefined ? [column] : [];
  });
}

const columnReference = /^([^[\]]+)\[([^[\]]+)\]$/;

const sumsByKey = oncePer(
  (club: ClubDefinition) => new Map(publishedSums(club).map((each) => [sumKey(each.sum), each])),
);

/** The same for sums that add and subtract the same, in whatever order. */
function sumKey({ add, subtract }: Sum): string {
  const sorted = (terms: readonly Term[]) => terms.map((term) => JSON.stringify(term)).sort();
  return JSON.stringify([sorted(add), sorted(subtract)]);
}

function isNothingMore({ numerator, denominator, scale, relativeTo }: ClubIndicator, sum: Sum): boolean {
  return denominator === null && scale === 1 && relativeTo === null && sumKey(numerator) === sumKey(sum);
}

/** The id of a sum of one term; null for any other. */
function idOf({ club }: ClubDefinition, { add, subtract }: Sum): string | null {
  const [term, ...others] = add;
  if (term === undefined || others.length > 0 || subtract.length > 0) return null;
  if (typeof term !== "string" && "rowsOf" in term) {
    return slug([club, term.rowsOf, "rows", ...(term.where === undefined ? [] : [term.where.is])]);
  }
  const written = typeof term === "string" ? term : term.total;
  const [, register, column] = columnReference.exec(written) ?? [];
  const code = typeof term === "string" ? [] : [term.where.is];
  return register === undefined || column === undefined ? slug([written]) : slug([club, register, column, ...code]);
}

/** Parts of an id, in the letters that an indicator's id may have. */
function slug(parts: readonly string[]): string {
  return parts
    .map((part) =>
      part
        .toLowerCase()
        .replace(/[^a-z0-9.]+/g, "-")
        .replace(/^-|-$/g, ""),
    )
    .join(".");
}

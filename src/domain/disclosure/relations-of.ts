import * as z from "zod/mini";
import type { ClubDefinition } from "../clubs/club-definition";
import { sum, type Sum } from "../clubs/sum";
import { notMoreThan } from "../rules/not-more-than";
import { sumsAgree } from "../rules/sums-agree";
import { cellsOfSum } from "./cells-of-sum";
import type { CellRelations } from "./disclosure-input";

const agreeing = z.object({ left: sum, right: sum });
const within = z.object({ part: sum, whole: sum });

/**
 * What everybody who has the form knows about its cells: parts come to their whole (rules of the kind sums-agree), and a
 * part is not more than its whole (rules of the kind not-more-than, and shares in per cent). Rules that check a register
 * row by row hold for its totals too. A tolerance makes no difference: solving the equations comes within it.
 */
export function relationsOf({ rules, indicators }: ClubDefinition): CellRelations {
  const nothing: ReadonlyMap<string, number>[] = [];
  const remainders: ReadonlyMap<string, number>[] = [];
  for (const { kind, options } of rules) {
    if (kind === sumsAgree.kind) {
      const { left, right } = agreeing.parse(options);
      nothing.push(difference(left, right));
    } else if (kind === notMoreThan.kind) {
      const { whole, part } = within.parse(options);
      remainders.push(difference(whole, part));
    }
  }
  for (const { unit, numerator, denominator } of indicators) {
    if (unit !== "%" || denominator === null) continue;
    if (numerator.subtract.length === 0 && denominator.subtract.length === 0) {
      remainders.push(difference(denominator, numerator));
    }
  }
  return { nothing, remainders };
}

/** What is left of one sum when another is taken away. */
function difference(whole: Sum, part: Sum): ReadonlyMap<string, number> {
  return cellsOfSum({ add: [...whole.add, ...part.subtract], subtract: [...whole.subtract, ...part.add] });
}

import type { ClubDefinition } from "../domain/clubs/club-definition";
import { oncePer } from "../domain/once-per";

/** Rules that a made-up return can't break, because every cell is filled in as it should be: most of the work of a check. */
const neverInDoubt: ReadonlySet<string> = new Set([
  ...["template", "merged-cells", "rows-below", "cell-type", "cell-form", "date-in-year", "range", "whole-number"],
  ...["answered", "enough-answered", "marker-allowed", "row-count", "no-personal-identifiers", "small-counts"],
  "good-explanation",
]);

/** The club with only the rules that a made-up return might break, or must explain. */
export const rulesInDoubt = oncePer((club: ClubDefinition): ClubDefinition => ({
  ...club,
  rules: club.rules.filter(({ kind }) => !neverInDoubt.has(kind)),
}));

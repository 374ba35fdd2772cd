import type { ClubDefinition } from "../clubs/club-definition";
import { patternFault } from "./code-pattern";
import type { MappingTotals } from "./mapping-totals";
import { moneyQuestions } from "./money-questions";

/** Why a mapping can't be put into answers yet. */
export type MappingFaultKind =
  /** Lines of the ledger are given away more than once: see the totals' `doubles`. */
  | { readonly kind: "used twice" }
  /** A line of the mapping can't be used: its place in the mapping, from 0. */
  | { readonly kind: "bad pattern" | "not a money question"; readonly line: number };

/** What has to be put right before a mapping can answer anything. Unmapped lines of the ledger are no fault. */
export function mappingFaults(club: ClubDefinition, { lines, doubles }: MappingTotals): readonly MappingFaultKind[] {
  const asked = new Set(moneyQuestions(club).map(({ question }) => question.id));
  return [
    ...(doubles.length === 0 ? [] : [{ kind: "used twice" } as const]),
    ...lines.flatMap(({ line }, at): MappingFaultKind[] => {
      if (patternFault(line.code) !== null || line.centre?.code === "") return [{ kind: "bad pattern", line: at }];
      if (line.question !== null && !asked.has(line.question)) return [{ kind: "not a money question", line: at }];
      return [];
    }),
  ];
}

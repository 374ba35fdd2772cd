import { findingStates, type FindingState } from "../domain/questionnaire/finding-state";
import type { PartFindings } from "./arrange-findings";
import type { ListedFinding } from "./list-findings";

/** Which findings to show. */
export interface FindingFilter {
  /** Empty for everything; blanks are then counted by section and not listed one by one. */
  readonly states: ReadonlySet<FindingState>;
  /** Words that must all be in the finding, in any order, upper or lower case. */
  readonly text: string;
}

/** Shows everything. */
export const everything: FindingFilter = { states: new Set(), text: "" };

/** The findings of a part that match, in order. */
export function filterFindings(part: PartFindings, { states, text }: FindingFilter): readonly ListedFinding[] {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  const isListed = states.has("to answer") || words.length > 0;
  return [...part.findings, ...(isListed || part.progress === null ? part.blanks : [])].filter(
    ({ finding, state, explained }) => {
      if (states.size > 0 && !states.has(state)) return false;
      if (words.length === 0) return true;
      const { code, subject, message, seen, place } = finding;
      const parts = [code, subject, message, seen, place?.sheet, place?.cell, explained?.explanation.text];
      const within = parts.join(" ").toLowerCase();
      return words.every((word) => within.includes(word));
    },
  );
}

/** How many findings are in each state, blanks included. */
export function countByState(
  parts: readonly PartFindings[],
): readonly (readonly [state: FindingState, count: number])[] {
  const counts = new Map<FindingState, number>();
  for (const { findings, blanks } of parts) {
    for (const { state } of [...findings, ...blanks]) counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return findingStates.map((state) => [state, counts.get(state) ?? 0]);
}

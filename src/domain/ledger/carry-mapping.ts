import type { ClubDefinition } from "../clubs/club-definition";
import type { LedgerMapping, MappingLine } from "./ledger-mapping";
import { moneyQuestions } from "./money-questions";

/** A mapping of another year, as far as it fits this year's questionnaire. */
export interface CarriedMapping {
  readonly mapping: LedgerMapping;
  /** The lines whose question has another id this year, as they are now. */
  readonly renamed: LedgerMapping;
  /** The lines whose question is no longer asked, or no longer asks for money, as they were. */
  readonly gone: readonly MappingLine[];
}

/**
 * Takes a mapping over to a questionnaire: questions keep their id or follow it as `priorYear` says. What has no question
 * any more is listed, and not in the mapping.
 */
export function carryMapping(mapping: LedgerMapping, club: ClubDefinition): CarriedMapping {
  const asked = moneyQuestions(club).map(({ question }) => question);
  const ids = new Set(asked.map(({ id }) => id));
  const laterIds = new Map(
    asked.flatMap(({ id, priorYear }) => (typeof priorYear === "string" && priorYear !== id ? [[priorYear, id]] : [])),
  );
  const carried = mapping.map((line) => {
    const { question } = line;
    if (question === null || ids.has(question)) return { line, was: line, kind: "same" as const };
    const later = laterIds.get(question);
    if (later === undefined) return { line, was: line, kind: "gone" as const };
    return { line: { ...line, question: later }, was: line, kind: "renamed" as const };
  });
  return {
    mapping: carried.flatMap(({ line, kind }) => (kind === "gone" ? [] : [line])),
    renamed: carried.flatMap(({ line, kind }) => (kind === "renamed" ? [line] : [])),
    gone: carried.flatMap(({ was, kind }) => (kind === "gone" ? [was] : [])),
  };
}

import { groupBy } from "../../domain/group-by";
import { explanationOf, type FoundExplanation } from "../../domain/questionnaire/explanation-of";
import type { Finding } from "../../domain/questionnaire/finding";
import { findingName } from "../../domain/questionnaire/finding-name";
import { findingState, type FindingState } from "../../domain/questionnaire/finding-state";
import { openReason, type OpenReason } from "../../domain/questionnaire/open-reason";
import type { RuleOutcome } from "../../domain/rules/rule";
import { eachOutcome } from "../../domain/rules/validate";
import type { Answers } from "../../domain/questionnaire/answer";
import type { Explanation } from "../../domain/questionnaire/explanation";
import type { Release } from "../../domain/release/release";
import type { ReadQuestionnaire } from "./read-questionnaire";

/** A finding and what we print with it. */
export interface ReportedFinding {
  readonly finding: Finding;
  /** Its explanation, null if it has none; `lapsed` says why it no longer holds, and is null while it does. */
  readonly explanation: { readonly text: string; readonly lapsed: string | null } | null;
  /** Why it must be dealt with before a submission; null if it need not be. */
  readonly open: OpenReason | null;
  readonly state: FindingState;
}

/** One rule and what it found. */
export interface ReportedRule {
  readonly code: string;
  readonly version: number;
  readonly result: RuleOutcome["result"];
  readonly checked: number;
  readonly skips: RuleOutcome["skips"];
  readonly findings: Iterable<ReportedFinding>;
}

export interface ComparedWith {
  /** ONS code of the member that sent it; null if we don't know. */
  readonly member: string | null;
  /** The member's answers for the year before; null if we were not given them. */
  readonly previous: Answers | null;
  readonly releases: readonly Release[];
}

/**
 * Checks a questionnaire by all the rules of its club, as the add-in does, and yields one rule at a time: there may be
 * too many findings to keep in memory at once.
 */
export function* checkWorkbook(
  { club, answers, explanations }: ReadQuestionnaire,
  { member, previous, releases }: ComparedWith,
): Generator<ReportedRule> {
  const about = groupBy(explanations, findingName);
  const input = {
    current: answers,
    member: member ?? "",
    previous,
    releases,
    explanations,
  };
  for (const { findings, code, version, result, checked, skips } of eachOutcome(club, input)) {
    yield { code, version, result, checked, skips, findings: reported(findings, about) };
  }
}

function* reported(
  findings: readonly Finding[],
  about: ReadonlyMap<string, readonly Explanation[]>,
): Generator<ReportedFinding> {
  for (const finding of findings) {
    // There may be half a million findings and few explanations, so we make no key unless there is something to look
    // up.
    const explanations = about.size === 0 ? none : (about.get(findingName(finding)) ?? none);
    const found = explanations.length === 0 ? null : explanationOf(finding, explanations);
    const explanation = found === null ? null : inReport(found);
    yield { finding, explanation, open: openReason(finding, explanations), state: findingState(finding, found) };
  }
}

const none: readonly Explanation[] = [];

function inReport({ explanation, lapsed }: FoundExplanation) {
  return { text: explanation.text, lapsed };
}

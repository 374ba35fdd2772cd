import { explanationOf, type FoundExplanation } from "../../domain/questionnaire/explanation-of";
import type { Finding } from "../../domain/questionnaire/finding";
import { openReason, type OpenReason } from "../../domain/questionnaire/open-reason";
import type { RuleOutcome } from "../../domain/rules/rule";
import { eachOutcome } from "../../domain/rules/validate";
import type { Answers } from "../../domain/questionnaire/answer";
import type { Explanation } from "../../domain/questionnaire/explanation";
import type { Release } from "../../domain/release/release";
import type { ReadQuestionnaire } from "./read-questionnaire";

/** A finding with what is printed beside it. */
export interface ReportedFinding {
  readonly finding: Finding;
  /** What was written on it; `lapsed` says why that no longer holds, and is null while it does. Null where nothing was. */
  readonly explanation: { readonly text: string; readonly lapsed: string | null } | null;
  /** Why it stands in the way of a submission; null where it does not. */
  readonly open: OpenReason | null;
}

/** One rule with what it found. */
export interface ReportedRule {
  readonly code: string;
  readonly version: number;
  readonly result: RuleOutcome["result"];
  readonly checked: number;
  readonly skips: RuleOutcome["skips"];
  readonly findings: Iterable<ReportedFinding>;
}

export interface ComparedWith {
  /** ONS code of the member that sent it; null where nothing says. */
  readonly member: string | null;
  /** What the member answered the year before; null where it was not given. */
  readonly previous: Answers | null;
  readonly releases: readonly Release[];
}

/**
 * Checks a questionnaire by all rules of its club, as the add-in does, and gives them one at a time: there may be more
 * findings than should be held at once.
 */
export function* checkWorkbook(
  { club, answers, explanations }: ReadQuestionnaire,
  { member, previous, releases }: ComparedWith,
): Generator<ReportedRule> {
  const about = explanationsByFinding(explanations);
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
    // Of half a million findings nobody has explained many: no key is put together where none is looked for.
    const explanations = about.size === 0 ? none : (about.get(keyOf(finding)) ?? none);
    const found = explanations.length === 0 ? null : explanationOf(finding, explanations);
    const explanation = found === null ? null : inReport(found);
    yield { finding, explanation, open: openReason(finding, explanations) };
  }
}

const none: readonly Explanation[] = [];

function inReport({ explanation, lapsed }: FoundExplanation) {
  return { text: explanation.text, lapsed };
}

function explanationsByFinding(explanations: readonly Explanation[]): ReadonlyMap<string, readonly Explanation[]> {
  const found = new Map<string, Explanation[]>();
  for (const explanation of explanations) {
    const known = found.get(keyOf(explanation));
    if (known === undefined) found.set(keyOf(explanation), [explanation]);
    else known.push(explanation);
  }
  return found;
}

function keyOf({ code, subject }: { readonly code: string; readonly subject: string }): string {
  return `${code} ${subject}`;
}

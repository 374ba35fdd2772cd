import type { Check } from "../actions/questionnaire/session-state";
import type { ExplainedFinding } from "../actions/questionnaire-ports";
import type { Finding } from "../domain/questionnaire/finding";
import { findingName } from "../domain/questionnaire/finding-name";
import { findingState, type FindingState } from "../domain/questionnaire/finding-state";

/** A finding as the pane lists it. */
export interface ListedFinding extends ExplainedFinding {
  /** The same after every check, as long as the finding is about the same thing. */
  readonly key: string;
  /** What it asks of the user. */
  readonly state: FindingState;
  /** What the check says about its explanation; null if nothing. */
  readonly critique: string | null;
}

/**
 * All findings of a check, in order, with what each asks of the user. What is wrong with an explanation is listed with
 * the finding it explains, where it can be put right.
 */
export function listFindings({ findings }: Pick<Check, "findings">): readonly ListedFinding[] {
  const critiques = new Map<string, string>();
  for (const { finding } of findings) {
    const about = explainedBy(finding);
    if (about !== null) critiques.set(about, finding.message);
  }
  const names = critiques.size === 0 ? null : new Set(findings.map(({ finding }) => findingName(finding)));
  const listed = findings.filter(({ finding }) => !names?.has(explainedBy(finding) ?? ""));
  const seen = new Map<string, number>();
  return listed.map((each): ListedFinding => {
    const name = findingName(each.finding);
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return {
      ...each,
      key: before === 0 ? name : `${name} (${before + 1})`,
      state: critiques.has(name) ? "explain" : findingState(each.finding, each.explained),
      critique: critiques.get(name) ?? null,
    };
  });
}

/** The name of the finding whose explanation this one criticises; null for any other. */
function explainedBy({ subject }: Finding): string | null {
  const about = /^explanation of (\S+) on (.+)$/s.exec(subject);
  return about === null ? null : `${about[1]} ${about[2]}`;
}

import type { Check } from "../actions/questionnaire/session-state";
import type { ExplainedFinding } from "../actions/questionnaire-ports";
import type { Finding } from "../domain/questionnaire/finding";
import type { OpenReason } from "../domain/questionnaire/open-reason";

/** A finding as the pane lists it. */
export interface ListedFinding extends ExplainedFinding {
  /** The same after every check, as long as the finding is about the same thing. */
  readonly key: string;
  /** Why it has to be dealt with before submitting; null if it doesn't. */
  readonly reason: OpenReason | null;
  /** What the check says about its explanation; null if nothing. */
  readonly critique: string | null;
}

/** Identifies a finding: its rule and what it is about, as for explanations. */
export function nameOf({ code, subject }: Pick<Finding, "code" | "subject">): string {
  return `${code} ${subject}`;
}

/** All findings of a check, in order, with the reason why each is still open. */
export function listFindings({ findings, open }: Pick<Check, "findings" | "open">): readonly ListedFinding[] {
  const reasons = new Map(open.map(({ finding, reason }) => [nameOf(finding), reason]));
  const critiques = new Map<string, string>();
  for (const { finding } of findings) {
    const about = /^explanation of (\S+) on (.+)$/s.exec(finding.subject);
    if (about !== null) critiques.set(`${about[1]} ${about[2]}`, finding.message);
  }
  const seen = new Map<string, number>();
  return findings.map((each): ListedFinding => {
    const name = nameOf(each.finding);
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return {
      ...each,
      key: before === 0 ? name : `${name} (${before + 1})`,
      reason: reasons.get(name) ?? null,
      critique: critiques.get(name) ?? null,
    };
  });
}

import type { Severity } from "../domain/clubs/club-definition";
import type { ListedFinding } from "./list-findings";

/** What findings are grouped by. */
export type Grouping = "sheet" | "rule" | "severity";

/** The severities, most severe first. */
export const severities: readonly Severity[] = ["blocker", "error", "query", "information"];

/** A group of findings. */
export interface FindingGroup {
  /** Sheet, rule with its version, or severity; "" for findings without a cell. */
  readonly key: string;
  readonly findings: readonly ListedFinding[];
}

/** Which findings to show. */
export interface FindingFilter {
  /** Empty for all. */
  readonly severities: ReadonlySet<Severity>;
  readonly onlyOpen: boolean;
  /** Words that must all be in the finding, in any order, upper or lower case. */
  readonly text: string;
}

/** The findings that match, in order. */
export function filterFindings(findings: readonly ListedFinding[], filter: FindingFilter): readonly ListedFinding[] {
  const words = filter.text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  return findings.filter(({ finding, reason, explained }) => {
    if (filter.severities.size > 0 && !filter.severities.has(finding.severity)) return false;
    if (filter.onlyOpen && reason === null) return false;
    if (words.length === 0) return true;
    const { code, subject, message, seen, place } = finding;
    const text = [code, subject, message, seen, place?.sheet, place?.cell, explained?.explanation.text].join(" ");
    const within = text.toLowerCase();
    return words.every((word) => within.includes(word));
  });
}

/** Groups in order of first occurrence; severities most severe first. Every finding is in one group. */
export function groupFindings(findings: readonly ListedFinding[], by: Grouping): readonly FindingGroup[] {
  const groups = new Map<string, ListedFinding[]>(
    by === "severity" ? severities.map((severity) => [severity, []]) : [],
  );
  for (const listed of findings) {
    const key = keyOf(listed, by);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [listed]);
    else group.push(listed);
  }
  return [...groups].flatMap(([key, within]) => (within.length === 0 ? [] : [{ key, findings: within }]));
}

/** How many findings there are of each severity. */
export function countBySeverity(
  findings: readonly Pick<ListedFinding, "finding">[],
): readonly (readonly [Severity, number])[] {
  const counts = new Map<Severity, number>();
  for (const { finding } of findings) counts.set(finding.severity, (counts.get(finding.severity) ?? 0) + 1);
  return severities.map((severity) => [severity, counts.get(severity) ?? 0]);
}

function keyOf({ finding: { place, code, version, severity } }: ListedFinding, by: Grouping): string {
  if (by === "severity") return severity;
  return by === "rule" ? `${code}@${version}` : (place?.sheet ?? "");
}

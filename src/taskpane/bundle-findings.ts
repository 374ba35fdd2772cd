import { groupBy } from "../domain/group-by";
import type { ListedFinding } from "./list-findings";

/** With fewer of one kind, each reads as well by itself. */
const fewest = 3;

/** One line of the list: a finding, or several of the same kind that ask for the same. */
export interface FindingLine {
  /** The finding's key, or the kind's. */
  readonly key: string;
  readonly findings: readonly ListedFinding[];
}

/**
 * Bundles the findings of a part that have the same kind and the same state. A bundle is where its first finding is.
 * Blanks are short as they are, and each is listed by itself.
 */
export function bundleFindings(findings: readonly ListedFinding[]): readonly FindingLine[] {
  const kinds = groupBy(findings, kindOf);
  const isBundled = (listed: ListedFinding) =>
    listed.state !== "to answer" && (kinds.get(kindOf(listed))?.length ?? 0) >= fewest;
  return findings.flatMap((listed): FindingLine[] => {
    if (!isBundled(listed)) return [{ key: listed.key, findings: [listed] }];
    const same = kinds.get(kindOf(listed)) ?? [];
    return same[0] === listed ? [{ key: kindOf(listed), findings: same }] : [];
  });
}

function kindOf({ finding, state }: ListedFinding): string {
  return `${finding.kind}, ${state}`;
}

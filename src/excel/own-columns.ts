import { findingKey, findingsColumnsIn, isFormerColumn } from "./findings-table";
import type { StandingFindings } from "./read-marks";
import { typedContent } from "./typed-content";

/** The columns a user added to the table of findings: their headers, and their cells for each row, by what it is about. */
export interface OwnColumns {
  readonly headers: readonly string[];
  take(rule: string, subject: string): readonly unknown[];
}

/** What a user added to the table as it stands. */
export function ownColumnsOf(standing: StandingFindings | null): OwnColumns {
  const [header = [], ...rows] = standing?.cells ?? [];
  const ours = findingsColumnsIn(header);
  const positions = header.flatMap((name, at) =>
    Object.values(ours).includes(at) || isFormerColumn(name) ? [] : [{ name: String(name), at }],
  );
  const kept = new Map<string, (readonly unknown[])[]>();
  for (const row of positions.length === 0 ? [] : rows) {
    const key = findingKey(String(row[ours.rule]), String(row[ours.subject]));
    const cells = positions.map(({ at }) => typedContent(row[at], row[at], "General"));
    kept.set(key, [...(kept.get(key) ?? []), cells]);
  }
  return {
    headers: positions.map(({ name }) => name),
    take: (rule, subject) => kept.get(findingKey(rule, subject))?.shift() ?? positions.map(() => ""),
  };
}

import { inOrder } from "../insights/in-order";
import { insightsOf } from "../insights/insights-of";
import { groupSeenBy } from "../charts/group-seen-by";
import type { IndicatorInReport } from "./indicator-in-report";
import type { ReportInputs } from "./report-inputs";
import { lastYearOf } from "./year-in-report";

/** Something that stands out. */
export interface Finding {
  /** The index of its indicator in the report. */
  readonly fact: number;
  readonly title: string;
  readonly sentences: readonly string[];
  /** What to ask about it; null if there is nothing to ask. */
  readonly question: string | null;
}

/**
 * What stands out among the indicators of a report, the most important first.
 *
 * @param most how many at most
 */
export function findingsOfReport(
  { releases, parameters, sources }: Pick<ReportInputs, "releases" | "parameters" | "sources">,
  listed: readonly IndicatorInReport[],
  most: number,
): readonly Finding[] {
  const at = new Map(listed.map(({ indicator }, index) => [indicator.id, index]));
  const { member, peers, year } = parameters;
  const question = { member, peers: groupSeenBy(member, peers) };
  const scope = { indicators: new Set(at.keys()), until: lastYearOf(year) };
  const found = releases.flatMap((release) => {
    const ofRelease = insightsOf(release, question, sources, scope);
    return ofRelease.ok ? ofRelease.value.insights : [];
  });
  return inOrder(found)
    .slice(0, most)
    .flatMap(({ comparison, title, sentence, question: asked, caution }) => {
      const fact = at.get(comparison.indicator.id);
      const sentences = [sentence, caution].filter((one) => one !== null);
      return fact === undefined ? [] : [{ fact, title, sentences, question: asked }];
    });
}

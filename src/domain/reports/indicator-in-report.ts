import { groupSeenBy } from "../charts/group-seen-by";
import { oneFormatOf } from "../charts/one-format-of";
import { compare, type Comparison } from "../indicators/compare";
import { gapFigures, type GapFigures } from "../indicators/gap-figures";
import { oldNewestYear } from "../indicators/old-newest-year";
import { itemAt } from "../item-at";
import { problem } from "../problems";
import type { Indicator } from "../release/indicator";
import type { Release } from "../release/release";
import { fail, succeed, type Result } from "../result";
import type { ReportFact } from "./report";
import type { ReportInputs } from "./report-inputs";
import { yearInReport } from "./year-in-report";

/** An indicator of a report, in its year, and how the member compares in it. */
export interface IndicatorInReport {
  readonly release: Release;
  readonly indicator: Indicator;
  readonly comparison: Comparison;
  /** Null if the member or the group has no value. */
  readonly gap: GapFigures | null;
  /** Whether its newest figures are old, and these are they. */
  readonly isOld: boolean;
}

/**
 * The indicator with that id in a report; a problem if no release has it, it has no figures up to the year of the report,
 * or the member or the group is not found.
 */
export function indicatorInReport(
  { releases, parameters, sources }: Pick<ReportInputs, "releases" | "parameters" | "sources">,
  id: string,
): Result<IndicatorInReport> {
  const release = releases.find(({ indicatorById }) => indicatorById.has(id));
  if (release === undefined) return fail(problem("unknown-indicator", { given: id, suggestion: null }));
  const index = release.indicatorById.get(id) ?? -1;
  const year = yearInReport(release, index, parameters.year);
  if (!year.ok) return year;
  const { member, peers } = parameters;
  const question = { indicator: id, member, peers: groupSeenBy(member, peers), year: year.value };
  const compared = compare(release, question, sources);
  if (!compared.ok) return compared;
  const indicator = itemAt(release.indicators, index);
  return succeed({
    release,
    indicator,
    comparison: compared.value,
    gap: gapFigures(release, compared.value),
    isOld: oldNewestYear(release, indicator) === year.value,
  });
}

/** The figures of an indicator as the report's cells have them. */
export function factOf({ indicator, comparison, gap }: IndicatorInReport): ReportFact {
  const { own, median, lowerQuartile, upperQuartile, n, rank, year, withheld } = comparison;
  return {
    indicator: indicator.id,
    label: indicator.label,
    year,
    figures: {
      own: own.value,
      median,
      lowerQuartile,
      upperQuartile,
      n,
      rank: rank?.value ?? null,
      outOf: rank?.n ?? null,
      gapCost: withheld === null ? (gap?.cost ?? null) : null,
    },
    numberFormat: oneFormatOf(indicator, [own.value, median, lowerQuartile, upperQuartile]),
  };
}

import { compare, type Comparison } from "../indicators/compare";
import { resolveIndicator } from "../indicators/resolve-indicator";
import { itemAt } from "../item-at";
import { oneFullStop } from "../one-full-stop";
import type { PeerSources } from "../peers/peer-sources";
import { problem } from "../problems";
import { hasFigures } from "../release/has-figures";
import type { Indicator, SeriesBreak } from "../release/indicator";
import type { Release } from "../release/release";
import { fail, succeed, type Result } from "../result";
import type { ChartParameters } from "./chart-spec";

/** A member beside a group in each year in which anybody has a figure. */
export interface YearsCompared {
  readonly release: Release;
  readonly indicator: Indicator;
  /** In the order of the years. */
  readonly years: readonly Comparison[];
  readonly last: Comparison;
  /** What a chart of the years draws, one row each: a year, or a break between two, which can't be compared. */
  readonly rows: readonly { readonly label: string; readonly one: Comparison | null }[];
  readonly breaks: readonly SeriesBreak[];
  /** "2020-21 to 2024-25". */
  readonly span: string;
}

/**
 * Compares over all years. The group has the same members in every year. Else the problem with finding the indicator,
 * member or group, or that no year has enough figures.
 */
export function compareYears(
  release: Release,
  { indicators, peers, member }: ChartParameters,
  sources: PeerSources,
): Result<YearsCompared> {
  const found = resolveIndicator(release, itemAt(indicators, 0));
  if (!found.ok) return found;
  const indicator = itemAt(release.indicators, found.value);
  const years: Comparison[] = [];
  for (const year of release.years.filter((_, index) => hasFigures(release, found.value, index))) {
    const inYear = compare(release, { indicator: indicator.id, member, peers, year }, sources);
    if (!inYear.ok) return inYear;
    years.push(inYear.value);
  }
  const last = years.at(-1);
  if (last === undefined) return fail(problem("no-trend", { indicator: indicator.label, member }));
  if (last.withheld !== null && years.every(({ withheld }) => withheld !== null)) return fail(last.withheld);
  const rows = years.flatMap((one, at) =>
    breaksAt(indicator, years, at).length > 0
      ? [
          { label: "break", one: null },
          { label: one.year, one },
        ]
      : [{ label: one.year, one }],
  );
  const breaks = years.flatMap((_, at) => breaksAt(indicator, years, at));
  const first = itemAt(years, 0).year;
  const span = first === last.year ? first : `${first} to ${last.year}`;
  return succeed({ release, indicator, years, last, rows, breaks, span });
}

/** Why the figures of a year can't be compared with those of the year before it; empty where they can. */
function breaksAt({ breaks = [] }: Indicator, years: readonly Comparison[], at: number): readonly SeriesBreak[] {
  const [before, after] = [years[at - 1], years[at]];
  if (before === undefined || after === undefined) return [];
  return breaks.filter(({ year }) => before.year < year && year <= after.year);
}

/** For below a chart: from which years on its figures can't be compared with those before. */
export function breaksInWords({ breaks }: Pick<YearsCompared, "breaks">): readonly string[] {
  return breaks.map(({ year, reason }) => oneFullStop(`Not comparable before ${year}: ${reason}.`));
}

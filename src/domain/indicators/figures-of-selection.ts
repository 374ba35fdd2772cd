import { itemAt } from "../item-at";
import { oncePer } from "../once-per";
import type { PeerSelection } from "../peers/peer-selection";
import { groupStatistics, type GroupStatistics } from "../release/group-statistics";
import type { Indicator } from "../release/indicator";
import type { Release } from "../release/release";
import type { IndicatorIndex, YearIndex } from "../release/release-index";

/** A group's figures of one indicator in one year. */
export interface PeerFigures {
  readonly indicator: Indicator;
  /** Indexes into the release, for looking up single values. */
  readonly indicatorIndex: IndicatorIndex;
  readonly yearIndex: YearIndex;
  /** As the release writes it. */
  readonly year: string;
  readonly selection: PeerSelection;
  readonly statistics: GroupStatistics;
  /** The fewest values that a statistic of this club may be based on; 1 for published figures. */
  readonly smallestGroup: number;
  /** True where there are fewer, so that no statistic is given, or where the club gives statistics and no values. */
  readonly withheld: boolean;
}

/** The figures of an indicator in a year (indexes) over a selection, worked out once however many cells ask. */
export function figuresOfSelection(
  release: Release,
  indicator: IndicatorIndex,
  year: YearIndex,
  selection: PeerSelection,
): PeerFigures {
  const kept = keptOf(release)(selection);
  const at = indicator * release.years.length + year;
  const known = kept.get(at);
  if (known !== undefined) return known;
  const statistics = groupStatistics(release, indicator, year, selection);
  const { smallestGroup = 1 } = release.stamp;
  const figures: PeerFigures = {
    indicator: itemAt(release.indicators, indicator),
    indicatorIndex: indicator,
    yearIndex: year,
    year: itemAt(release.years, year),
    selection,
    statistics,
    smallestGroup,
    withheld: statistics.isStatisticsOnly || (statistics.n < smallestGroup && smallestGroup > 1),
  };
  kept.set(at, figures);
  return figures;
}

const keptOf = oncePer((_: Release) => oncePer((_selection: PeerSelection) => new Map<number, PeerFigures>()));

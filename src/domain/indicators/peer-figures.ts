import { itemAt } from "../item-at";
import { oncePer } from "../once-per";
import type { PeerSelection } from "../peers/peer-selection";
import type { PeerSources } from "../peers/peer-sources";
import { resolvePeers } from "../peers/resolve-peers";
import { groupStatistics, type GroupStatistics } from "../release/group-statistics";
import type { Indicator } from "../release/indicator";
import type { Release } from "../release/release";
import type { IndicatorIndex, YearIndex } from "../release/release-index";
import { succeed, type Result } from "../result";
import { resolveIndicator } from "./resolve-indicator";
import { resolveYear } from "./resolve-year";

/** Which figures of which members to get, as people write it. */
export interface PeerQuestion {
  /** Id or label. */
  readonly indicator: string;
  /** Group, member, or list of members as resolvePeers takes them; null for all members. */
  readonly peers: string | readonly string[] | null;
  /** As resolveYear takes it; null for the latest. */
  readonly year: string | null;
}

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
  /** True where there are fewer, so that no statistic is given. */
  readonly withheld: boolean;
}

/** Finds the indicator, year and members that are meant, and their statistics; otherwise the resolvers' problem. */
export function peerFigures(
  release: Release,
  question: PeerQuestion,
  own: string | null,
  sources: PeerSources = {},
): Result<PeerFigures> {
  const indicator = resolveIndicator(release, question.indicator);
  if (!indicator.ok) return indicator;
  const selection = resolvePeers(release, question.peers, own, sources);
  if (!selection.ok) return selection;
  const year = resolveYear(release, indicator.value, question.year);
  if (!year.ok) return year;

  const kept = keptOf(release)(selection.value);
  const at = indicator.value * release.years.length + year.value;
  const known = kept.get(at);
  if (known !== undefined) return known;
  const figures = succeed(figuresOf(release, indicator.value, year.value, selection.value));
  kept.set(at, figures);
  return figures;
}

/** The figures of each selection by indicator and year, worked out once however many cells ask. */
const keptOf = oncePer((_: Release) => oncePer((_selection: PeerSelection) => new Map<number, Result<PeerFigures>>()));

function figuresOf(
  release: Release,
  indicator: IndicatorIndex,
  year: YearIndex,
  selection: PeerSelection,
): PeerFigures {
  const statistics = groupStatistics(release, indicator, year, selection);
  const { smallestGroup = 1 } = release.stamp;
  return {
    indicator: itemAt(release.indicators, indicator),
    indicatorIndex: indicator,
    yearIndex: year,
    year: itemAt(release.years, year),
    selection,
    statistics,
    smallestGroup,
    withheld: statistics.n < smallestGroup && smallestGroup > 1,
  };
}

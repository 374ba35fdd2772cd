import { itemAt } from "../item-at";
import type { PeerSelection } from "../peers/peer-selection";
import type { PeerSources } from "../peers/peer-sources";
import { resolveMember } from "../peers/resolve-member";
import type { MemberValue } from "../release/group-statistics";
import type { Indicator } from "../release/indicator";
import type { Member, Release, Value } from "../release/release";
import { valueAt } from "../release/value-at";
import type { Problem } from "../problems";
import { succeed, type Result } from "../result";
import type { Statistic } from "../statistics/statistic";
import { memberRank } from "./member-rank";
import { peerFigures, type PeerQuestion } from "./peer-figures";
import { tooFewValues } from "./too-few-values";

/** Which member to compare with whom, as people write it. */
export interface CompareQuestion extends PeerQuestion {
  /** Code or name of the member to compare; "neighbours", "region" and the like mean this member's groups. */
  readonly member: string;
}

/**
 * One member compared with a group. Statistics are unrounded, in the indicator's unit, for the group as it is (with the
 * member only if the group includes it), and null below their minimum n. For a group that is too small for its club, only
 * n is given.
 */
export interface Comparison {
  readonly indicator: Indicator;
  readonly year: string;
  readonly member: Member;
  readonly selection: PeerSelection;
  /** The member's own value, or why there is none. */
  readonly own: Value;
  /** How many of the group have a value. */
  readonly n: number;
  /** Why the club gives no statistics for such a small group; null if it gives them. */
  readonly withheld: Problem | null;
  readonly mean: number | null;
  readonly median: number | null;
  readonly lowerQuartile: number | null;
  readonly upperQuartile: number | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** The member's rank in the group with the member added, and that group's n; null if it has no value or is withheld. */
  readonly rank: Statistic | null;
  /** The group's values, highest first. */
  readonly values: readonly MemberValue[];
}

/** Compares one member with a group; otherwise the problem with finding the indicator, member, group or year. */
export function compare(release: Release, question: CompareQuestion, sources: PeerSources = {}): Result<Comparison> {
  const member = resolveMember(release, question.member, null);
  if (!member.ok) return member;
  const owner = itemAt(release.members, member.value);
  const found = peerFigures(release, question, owner.code, sources);
  if (!found.ok) return found;

  const { indicator, indicatorIndex, year, yearIndex, selection, statistics } = found.value;
  const rank = memberRank(release, found.value, member.value);
  return succeed({
    indicator,
    year,
    member: owner,
    selection,
    own: valueAt(release, member.value, indicatorIndex, yearIndex),
    n: statistics.n,
    withheld: found.value.withheld ? tooFewValues(found.value, "A comparison", 1) : null,
    mean: statistics.mean(),
    median: statistics.median(),
    lowerQuartile: statistics.quantile(0.25),
    upperQuartile: statistics.quantile(0.75),
    minimum: statistics.minimum(),
    maximum: statistics.maximum(),
    rank: rank.ok ? rank.value : null,
    values: statistics.values,
  });
}

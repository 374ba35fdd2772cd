import { resolveIndicator } from "../indicators/resolve-indicator";
import { resolveYear } from "../indicators/resolve-year";
import { itemAt } from "../item-at";
import type { PeerSelection } from "../peers/peer-selection";
import type { PeerSources } from "../peers/peer-sources";
import { resolveMember } from "../peers/resolve-member";
import { resolvePeers } from "../peers/resolve-peers";
import { workbookProblem } from "../workbook-problems";
import type { Indicator } from "../release/indicator";
import type { Member, Release, Value } from "../release/release";
import type { MemberIndex, YearIndex } from "../release/release-index";
import { valueAt } from "../release/value-at";
import { fail, succeed, type Result } from "../result";
import type { ChartParameters } from "./chart-spec";

/** Several indicators of one club, with whom and in what year they are compared. */
export interface SeveralIndicators {
  readonly release: Release;
  /** As asked for, in that order, without those left blank. */
  readonly indicators: readonly Indicator[];
  readonly member: Member;
  readonly memberIndex: MemberIndex;
  readonly selection: PeerSelection;
  /** The year of the first indicator; the figures of the others are of the same year. */
  readonly year: string;
  readonly yearIndex: YearIndex;
}

/** Finds what a chart of several indicators compares; a problem if they are not of one club. */
export function severalIndicators(
  { indicators: asked, peers, year, member }: Omit<ChartParameters, "options">,
  releases: readonly Release[],
  sources: PeerSources,
): Result<SeveralIndicators> {
  const all = asked.map((indicator, at) => ({ indicator, release: itemAt(releases, at) }));
  const filled = all.filter(({ indicator }) => indicator !== "");
  // If all are blank, the first is not found, and the sentence says so.
  const named = filled.length === 0 ? all.slice(0, 1) : filled;
  const { release } = itemAt(named, 0);
  const indexes: number[] = [];
  for (const { indicator, release: other } of named) {
    if (other.stamp.club !== release.stamp.club) {
      const reason = `it is of ${other.stamp.clubLabel}, and the first one of ${release.stamp.clubLabel}. Choose indicators of one club.`;
      return fail(workbookProblem("not-for-chart", { indicator, reason }));
    }
    const found = resolveIndicator(release, indicator);
    if (!found.ok) return found;
    if (indexes.includes(found.value)) {
      const { label } = itemAt(release.indicators, found.value);
      return fail(
        workbookProblem("not-for-chart", {
          indicator: label,
          reason: "it is already in it. Choose another one, or leave the cell blank.",
        }),
      );
    }
    indexes.push(found.value);
  }
  const owner = resolveMember(release, member, null);
  if (!owner.ok) return owner;
  const own = itemAt(release.members, owner.value);
  const selection = resolvePeers(release, peers, own.code, sources);
  if (!selection.ok) return selection;
  const yearIndex = resolveYear(release, itemAt(indexes, 0), year);
  if (!yearIndex.ok) return yearIndex;
  return succeed({
    release,
    indicators: indexes.map((index) => itemAt(release.indicators, index)),
    member: own,
    memberIndex: owner.value,
    selection: selection.value,
    year: itemAt(release.years, yearIndex.value),
    yearIndex: yearIndex.value,
  });
}

/** A member's (index) value of an indicator, by its id, in the year compared. */
export function valueOf({ release, yearIndex }: SeveralIndicators, member: MemberIndex, id: string): Value {
  return valueAt(release, member, release.indicatorById.get(id) ?? -1, yearIndex);
}

/** A member's (index) values of all these indicators, in their order; null if one is missing. */
export function allValuesOf(
  several: SeveralIndicators,
  member: MemberIndex,
  ids: readonly string[],
): readonly number[] | null {
  const values = ids.map((id) => valueOf(several, member, id).value);
  return values.every((value) => value !== null) ? values : null;
}

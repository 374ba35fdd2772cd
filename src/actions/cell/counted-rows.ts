import { memberInWords } from "../../domain/charts/member-in-words";
import { itemAt } from "../../domain/item-at";
import type { PeerFigures } from "../../domain/indicators/figures-of-selection";
import type { MemberIndex } from "../../domain/release/release-index";
import { valueAt } from "../../domain/release/value-at";
import type { ClubData } from "../ports";

/** A member with a value: one of the group, or the user's own that is shown beside it. */
export interface CountedRow {
  readonly member: MemberIndex;
  /** As Compare says it: "Bristol". */
  readonly name: string;
  readonly value: number;
  readonly isOwn: boolean;
  /** False for the user's own if the group doesn't include it. */
  readonly isCounted: boolean;
}

/** The members of a group with their values, the highest first, and the user's own in its place. */
export function countedRows({ release, own }: ClubData, figures: PeerFigures): readonly CountedRow[] {
  const { selection, statistics, indicatorIndex, yearIndex } = figures;
  const ownIndex = own === null ? undefined : release.memberByCode.get(own);
  const isIn = ownIndex !== undefined && selection.members.includes(ownIndex);
  const ownValue = ownIndex === undefined || isIn ? null : valueAt(release, ownIndex, indicatorIndex, yearIndex).value;
  const rowOf = (member: MemberIndex, value: number, isCounted: boolean): CountedRow => ({
    member,
    name: memberInWords(itemAt(release.members, member)),
    value,
    isOwn: member === ownIndex,
    isCounted,
  });
  return [
    ...statistics.values.map(({ member, value }) => rowOf(member, value, true)),
    ...(ownIndex !== undefined && ownValue !== null ? [rowOf(ownIndex, ownValue, false)] : []),
  ].sort((one, other) => other.value - one.value);
}

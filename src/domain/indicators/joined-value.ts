import { dependsOnSize } from "../insights/depends-on-size";
import { itemAt } from "../item-at";
import type { Release } from "../release/release";
import type { IndicatorIndex, MemberIndex, YearIndex } from "../release/release-index";
import { valueAt } from "../release/value-at";
import { compensatedSum } from "../statistics/compensated-sum";
import { absenceIn } from "./absence-in";

/** The sum for the authorities that an area was, or is, divided into. */
export interface JoinedValue {
  /** Null if one of them has none. */
  readonly value: number | null;
  /** Indexes into release.members. */
  readonly members: readonly MemberIndex[];
}

/**
 * The figure for a member's (index) area in a year when the authority itself did not exist: the sum of its predecessors or
 * successors. Null if that is not exact: for anything but money and counts, or if together they are not exactly that
 * area.
 */
export function joinedValue(
  release: Release,
  member: MemberIndex,
  indicator: IndicatorIndex,
  year: YearIndex,
): JoinedValue | null {
  if (!dependsOnSize(itemAt(release.indicators, indicator))) return null;
  const absence = absenceIn(release, member, indicator, year);
  if (absence?.together.length !== 1) return null;

  const members = absence.instead.flatMap((one) => release.memberByCode.get(one) ?? []);
  if (members.length < absence.instead.length) return null;
  const values = members.flatMap((one) => valueAt(release, one, indicator, year).value ?? []);
  return { value: values.length < members.length ? null : compensatedSum(values), members };
}

import { itemAt } from "../item-at";
import { oneFullStop } from "../one-full-stop";
import { hasFigures } from "../release/has-figures";
import type { Release } from "../release/release";
import type { IndicatorIndex, MemberIndex, YearIndex } from "../release/release-index";
import { valueAt } from "../release/value-at";
import { absenceIn } from "./absence-in";
import { joinedValue, type JoinedValue } from "./joined-value";

/** One year of a series; or a break in it: the years after cannot be compared with the years before. */
export type TrendRow =
  | { readonly kind: "year"; readonly year: string; readonly value: number; readonly note: string }
  | { readonly kind: "missing"; readonly year: string; readonly reason: string }
  | { readonly kind: "break"; readonly reason: string };

/** Whose series it is: a member's (index), or England's. */
export type TrendOf = { readonly member: MemberIndex; readonly joined: boolean } | "England";

/**
 * A series over all the years in which an indicator (index) has figures, in ascending order. Where figures before and after
 * do not measure the same thing, a row of its own says so.
 *
 * A successor's series begins with the authority or its first figure, and an abolished one's ends with its last; a note
 * says so there. Every year in which the member has a figure is among them. Nothing is joined to it, but where joined is asked for and exact (joinedValue): a note then names what was added up.
 *
 * Empty where there is not one value.
 */
export function trend(release: Release, indicator: IndicatorIndex, of: TrendOf): readonly TrendRow[] {
  const years = release.years.flatMap((_, year) => (hasFigures(release, indicator, year) ? [year] : []));
  const rows =
    of === "England"
      ? years.map((year) => englandIn(release, indicator, year))
      : memberIn(release, indicator, years, of);
  return rows.some(({ kind }) => kind === "year") ? withBreaks(release, indicator, rows) : [];
}

type YearRow = Exclude<TrendRow, { kind: "break" }>;

function englandIn(release: Release, indicator: IndicatorIndex, year: YearIndex): YearRow {
  const label = itemAt(release.years, year);
  const value = release.national(indicator, year);
  return value === null
    ? { kind: "missing", year: label, reason: "this release has no England figure" }
    : { kind: "year", year: label, value, note: "" };
}

function memberIn(
  release: Release,
  indicator: IndicatorIndex,
  years: readonly YearIndex[],
  { member, joined }: Exclude<TrendOf, "England">,
): readonly YearRow[] {
  const { boundaryNote } = itemAt(release.members, member);
  // A figure published for an authority's area is its own, even for years when the authority did not exist.
  const isAway = (year: YearIndex) =>
    absenceIn(release, member, indicator, year) !== null && valueAt(release, member, indicator, year).value === null;
  const there = years.filter((year) => !isAway(year));
  const away = years.filter(isAway);
  const sums = new Map(away.map((year) => [year, joined ? joinedValue(release, member, indicator, year) : null]));
  const joins = [...sums.values()].some((sum) => sum !== null);

  const edge = away[0] === years[0] ? there[0] : there.at(-1);
  const atEdge = away.length === 0 ? [] : [boundaryNote ?? "", joined && !joins ? nothingJoined : ""];
  return years.flatMap((year): YearRow[] => {
    const label = itemAt(release.years, year);
    const sum = sums.get(year);
    if (sum !== undefined) return sum === null ? [] : [sumRow(release, label, sum)];
    const found = valueAt(release, member, indicator, year);
    const note = (year === edge ? atEdge : []).filter((said) => said !== "").join(" ");
    if (found.value !== null) return [{ kind: "year", year: label, value: found.value, note }];
    return [
      {
        kind: "missing",
        year: label,
        reason: note === "" ? found.reason.meaning : oneFullStop(`${found.reason.meaning}. ${note}`),
      },
    ];
  });
}

const nothingJoined =
  "Not added up: only money and counts can be, and only if the authorities before or after are together exactly this area.";

function sumRow(release: Release, year: string, { value, members }: JoinedValue): YearRow {
  const names = members.map((one) => itemAt(release.members, one).name).join(" + ");
  return value === null
    ? { kind: "missing", year, reason: `not all of ${names} have a figure` }
    : { kind: "year", year, value, note: `The sum of ${names}, which together are exactly this area.` };
}

function withBreaks(release: Release, indicator: IndicatorIndex, rows: readonly YearRow[]): readonly TrendRow[] {
  let breaks = itemAt(release.indicators, indicator).breaks ?? [];
  return rows.flatMap((row, index): TrendRow[] => {
    const due = breaks.filter(({ year }) => year <= row.year);
    breaks = breaks.slice(due.length);
    // Before the first row there are no figures that later ones could be taken to continue.
    return index === 0 ? [row] : [...due.map(({ reason }): TrendRow => ({ kind: "break", reason })), row];
  });
}

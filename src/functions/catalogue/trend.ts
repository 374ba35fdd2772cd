import { isEngland } from "../../domain/indicators/national-value";
import { resolveIndicator } from "../../domain/indicators/resolve-indicator";
import { trend as trendOf, type TrendOf, type TrendRow } from "../../domain/indicators/trend";
import { itemAt } from "../../domain/item-at";
import { oncePerText } from "../../domain/once-per-text";
import { resolveMember } from "../../domain/peers/resolve-member";
import { problem } from "../../domain/problems";
import type { Release } from "../../domain/release/release";
import { fail, succeed, type Result } from "../../domain/result";
import type { CellCall } from "../running/cell-function";
import type { CellRows } from "../running/cell-value";
import { readIndicator, readMember, readSwitch } from "../running/read-arguments";

/**
 * Lists an authority's values over the years, oldest first, in three columns: year, value and a note.
 * @customfunction TREND
 * @chapter Lists, which spill
 * @param indicator Id or name of the indicator, such as "s251.fostering.weekly-cost".
 * @param [member] Name or ONS code of an authority, or "England". If omitted, your own.
 * @param [joined] TRUE to add up the authorities before or after a boundary change, where that gives exactly the same area.
 * @returns {any[][]} One row for each year with figures, and one for each break in the series.
 * @remarks As published, not adjusted for inflation. A year without a value is #N/A, with the reason. Where figures
 * before and after can't be compared, a row without a year says so; its value is #N/A, so that a line chart breaks
 * there. For an authority formed by reorganisation, the note says from when. Earlier authorities are added to it only
 * if joined is TRUE, and only money and counts of exactly the same area.
 * @example =TAKE(CLUB.TREND("s251.residential-care.weekly-cost","Leeds"),-3) => [["2022-23",5010,""],["2023-24",6780,""],["2024-25",8625,""]]
 * @example =TAKE(CLUB.TREND("cla.children-looked-after","Cumberland"),1) => [["2023-24",482,"Since April 2023, from part of Cumbria (E10000006)."]]
 */
export function trend(indicator: unknown[][], member?: unknown[][], joined?: unknown[][]) {
  return ((clubs) => {
    const indicatorText = readIndicator(indicator);
    if (!indicatorText.ok) return indicatorText;
    const memberText = readMember(member);
    if (!memberText.ok) return memberText;
    const joins = readSwitch("joined", joined);
    if (!joins.ok) return joins;

    const dataset = clubs.withIndicator(indicatorText.value);
    if (!dataset.ok) return dataset;
    const { release, own } = dataset.value;
    return rowsOf(release, JSON.stringify([indicatorText.value, memberText.value, own, joins.value]));
  }) satisfies CellCall;
}

type Asked = readonly [indicator: string, member: string | null, own: string | null, joined: boolean];

/** @param asked what a call asks for, as JSON */
const rowsOf = oncePerText((release: Release, asked): Result<CellRows> => {
  const [indicator, member, own, joined] = JSON.parse(asked) as Asked;
  const found = resolveIndicator(release, indicator);
  if (!found.ok) return found;
  const whose = seriesOf(release, member, own, joined);
  if (!whose.ok) return whose;
  const rows = trendOf(release, found.value, whose.value);
  const { label } = itemAt(release.indicators, found.value);
  const name = whose.value === "England" ? "England" : itemAt(release.members, whose.value.member).name;
  if (rows.length === 0) return fail(problem("no-trend", { indicator: label, member: name }));
  return succeed(rows.map((row) => cellsOf(row, label, name)));
});

function seriesOf(release: Release, given: string | null, own: string | null, joined: boolean): Result<TrendOf> {
  const member = resolveMember(release, given, own);
  if (member.ok) return succeed({ member: member.value, joined });
  return given !== null && isEngland(given) ? succeed("England") : member;
}

function cellsOf(row: TrendRow, indicator: string, member: string): CellRows[number] {
  if (row.kind === "year") return [row.year, row.value, row.note];
  if (row.kind === "break") {
    return ["", fail(problem("series-break", { indicator, reason: row.reason })), `Break: ${row.reason}`];
  }
  const { year, reason } = row;
  return [year, fail(problem("missing-value", { indicator, member, year, reason })), reason];
}

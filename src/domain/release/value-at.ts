import { listNames } from "../list-names";
import { absenceOf } from "../peers/absence-of";
import { monthsOf } from "../peers/months-of";
import type { MissingReason, Release, Value } from "./release";
import type { IndicatorIndex, MemberIndex, YearIndex } from "./release-index";

const noFigures: MissingReason = { symbol: "", meaning: "the release has no figures for that year" };
const noReason: MissingReason = { symbol: "", meaning: "this release has no figure for it" };

/**
 * One member's value of an indicator in a year (all three are indexes), or why there is none: the reason the release
 * has for it, or a change of boundaries. If there is neither, we don't know whether one was published, so we don't say.
 * O(1).
 */
export function valueAt(release: Release, member: MemberIndex, indicator: IndicatorIndex, year: YearIndex): Value {
  const column = release.column(indicator, year);
  if (column === null) return { value: null, reason: noFigures };
  const scaled = column.scaled[member];
  if (scaled !== undefined && !Number.isNaN(scaled)) return { value: scaled / column.divisor };
  const reason = release.reasons[(column.reason[member] ?? 0) - 1] ?? noReason;
  return { value: null, reason: reasonOfAbsence(release, member, indicator, year, reason.symbol) ?? reason };
}

/** Publishers mark such figures in a dozen ways, or not at all; it helps more to say which authority to look at instead. */
function reasonOfAbsence(
  { members, indicators, years, memberByCode }: Release,
  member: MemberIndex,
  indicator: IndicatorIndex,
  year: YearIndex,
  symbol: string,
): MissingReason | null {
  const periodType = indicators[indicator]?.periodType;
  const [whose, label] = [members[member], years[year]];
  if (periodType === undefined || whose === undefined || label === undefined) return null;
  const absence = absenceOf(whose.code, monthsOf(label, periodType));
  if (absence === null) return null;
  const instead = absence.instead.map((code) => {
    const name = members[memberByCode.get(code) ?? -1]?.name;
    return name === undefined ? code : `${name} (${code})`;
  });
  const when = absence.before ? "the authority did not exist yet" : "the authority had been abolished";
  return { symbol, meaning: `${when}; for that year see ${listNames(instead)}` };
}

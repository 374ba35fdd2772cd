import type { ClubDefinition } from "../clubs/club-definition";
import type { GivenStatistics } from "../release/given-statistics";
import type { ReleaseContent } from "../release/release";
import { statisticsOnly } from "./missing-reasons";

/**
 * A release's content with statistics of the club year in place of its members' figures: nothing of a member is left, not
 * even whether it has returned. Published numerators and denominators and rows of registers are left out.
 */
export function statisticsInPlace(
  { years, indicators, members, reasons, columns, registers = [], statistics, ...rest }: ReleaseContent,
  club: ClubDefinition,
  given: GivenStatistics,
): ReleaseContent {
  const year = years.indexOf(club.year);
  const ofClub = new Set(club.indicators.map(({ id }) => id));
  const missing = Object.fromEntries(members.map((_, member) => [member, reasons.length]));
  const none = members.map(() => null);
  const kept = registers.filter((register) => register.year !== year);
  return {
    ...rest,
    years,
    indicators,
    members,
    reasons: [...reasons, statisticsOnly],
    columns: columns.flatMap((column) => {
      if (column.year !== year) return [column];
      if (!ofClub.has(indicators[column.indicator]?.id ?? "")) return [];
      return [{ indicator: column.indicator, year, divisor: 1, scaled: none, missing }];
    }),
    ...(kept.length > 0 && { registers: kept }),
    statistics: statistics === undefined ? given : together(statistics, given),
  };
}

function together(one: GivenStatistics, other: GivenStatistics): GivenStatistics {
  const moved = other.figures.map((figure) => ({ ...figure, group: figure.group + one.groups.length }));
  return {
    years: [...one.years, ...other.years],
    groups: [...one.groups, ...other.groups],
    figures: [...one.figures, ...moved],
  };
}

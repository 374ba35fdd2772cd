import type { GivenStatistics } from "../release/given-statistics";
import type { Indicator } from "../release/indicator";
import type { ColumnContent, MissingReason, RegisterRows, ReleaseContent } from "../release/release";
import type { YearIndex } from "../release/release-index";

/** What a release must list for figures of an earlier one to be carried into it. */
export interface Listed {
  /** ONS codes. */
  readonly members: readonly string[];
  readonly indicators: readonly Indicator[];
  readonly years: readonly string[];
  readonly reasons: readonly MissingReason[];
}

/** The years of an earlier release that a release of that year carries on: every other one. */
export function yearsCarried(earlier: ReleaseContent | null, year: string): readonly string[] {
  return earlier?.years.filter((each) => each !== year) ?? [];
}

/** The indicators of an earlier release that have figures in one of those years and are not listed by id. */
export function indicatorsCarried(
  earlier: ReleaseContent | null,
  years: readonly string[],
  listed: ReadonlySet<string>,
): readonly Indicator[] {
  if (earlier === null) return [];
  const used = new Set(columnsOf(earlier, years).map(({ indicator }) => indicator));
  const all = earlier.indicators.filter(({ id }, at) => used.has(at) && !listed.has(id));
  // What it is made from goes with it.
  const parts = new Set(all.flatMap(({ parts }) => (parts.published ? [parts.numerator, parts.denominator] : [])));
  return earlier.indicators.filter((each) => !listed.has(each.id) && (all.includes(each) || parts.has(each.id)));
}

/** The codes of the members with a figure in one of those years. */
export function membersCarried(earlier: ReleaseContent | null, years: readonly string[]): ReadonlySet<string> {
  const columns = earlier === null ? [] : columnsOf(earlier, years);
  const hasFigure = (at: number) => columns.some(({ scaled }) => scaled[at] !== null);
  return new Set(earlier?.members.filter((_, at) => hasFigure(at)).map(({ code }) => code));
}

/** The figures of those years as they were published, laid out for the release that lists these. */
export function columnsCarried(
  earlier: ReleaseContent | null,
  years: readonly string[],
  listed: Listed,
): readonly ColumnContent[] {
  if (earlier === null) return [];
  const before = new Map(earlier.members.map(({ code }, at) => [code, at]));
  const indicatorAt = new Map(listed.indicators.map(({ id }, at) => [id, at]));
  const reasonAt = earlier.reasons.map((reason) => listed.reasons.findIndex((each) => isSame(each, reason)));
  return columnsOf(earlier, years).flatMap((column) => {
    const indicator = indicatorAt.get(earlier.indicators[column.indicator]?.id ?? "");
    if (indicator === undefined) return [];
    const missing: Record<number, number> = {};
    const scaled = listed.members.map((code, at) => {
      const was = before.get(code) ?? -1;
      const reason = reasonAt[column.missing[was] ?? -1];
      if (reason !== undefined) missing[at] = reason;
      return column.scaled[was] ?? null;
    });
    const year = listed.years.indexOf(earlier.years[column.year] ?? "");
    return [{ indicator, year, divisor: column.divisor, scaled, missing }];
  });
}

/** England's figures of those years, likewise. */
export function nationalCarried(
  earlier: ReleaseContent,
  carried: readonly string[],
  { indicators, years }: Listed,
): ReleaseContent["national"] {
  return earlier.national?.flatMap((figure) => {
    const [id, label] = [earlier.indicators[figure.indicator]?.id, earlier.years[figure.year] ?? ""];
    const indicator = indicators.findIndex((each) => each.id === id);
    return indicator < 0 || !carried.includes(label) ? [] : [{ ...figure, indicator, year: years.indexOf(label) }];
  });
}

/** The rows of registers of those years, likewise, of the members that are listed. */
export function registersCarried(
  earlier: ReleaseContent | null,
  carried: readonly string[],
  { members, years }: Listed,
): readonly RegisterRows[] {
  return (earlier?.registers ?? []).flatMap((register) => {
    const label = earlier?.years[register.year] ?? "";
    if (!carried.includes(label)) return [];
    const rows = register.rows.flatMap(({ member, values }) => {
      const at = members.indexOf(earlier?.members[member]?.code ?? "");
      return at < 0 ? [] : [{ member: at, values }];
    });
    return [{ ...register, year: years.indexOf(label), rows }];
  });
}

/** The statistics of those years, likewise; null if there are none. Groups with a former member are left out. */
export function statisticsCarried(
  earlier: ReleaseContent | null,
  carried: readonly string[],
  { members, indicators, years }: Listed,
): GivenStatistics | null {
  const given = earlier?.statistics;
  if (earlier === null || given === undefined) return null;
  const yearOf = (year: YearIndex) => {
    const label = earlier.years[year] ?? "";
    return carried.includes(label) ? years.indexOf(label) : -1;
  };
  const groups = given.groups.map(
    (group) => group?.map((at) => members.indexOf(earlier.members[at]?.code ?? "")) ?? null,
  );
  const isWhole = (group: number) => groups[group]?.every((member) => member >= 0) ?? true;
  const figures = given.figures.flatMap((figure) => {
    const id = earlier.indicators[figure.indicator]?.id;
    const [year, indicator] = [yearOf(figure.year), indicators.findIndex((each) => each.id === id)];
    return year < 0 || indicator < 0 || !isWhole(figure.group) ? [] : [{ ...figure, year, indicator }];
  });
  const kept = given.years.map(yearOf).filter((year) => year >= 0);
  if (kept.length === 0) return null;
  return {
    years: kept,
    groups: groups.map((group, at) => (isWhole(at) ? (group?.sort((one, other) => one - other) ?? null) : [])),
    figures,
  };
}

/** The reasons that are not listed yet. */
export function reasonsCarried(
  earlier: ReleaseContent | null,
  listed: readonly MissingReason[],
): readonly MissingReason[] {
  return earlier?.reasons.filter((reason) => !listed.some((each) => isSame(each, reason))) ?? [];
}

function columnsOf({ columns, years: all }: ReleaseContent, years: readonly string[]): readonly ColumnContent[] {
  return columns.filter(({ year }) => years.includes(all[year] ?? ""));
}

function isSame(one: MissingReason, other: MissingReason): boolean {
  return one.symbol === other.symbol && one.meaning === other.meaning;
}

import { noStatistics, openStatistics } from "./given-statistics";
import type { Column, ColumnContent, Release, ReleaseContent } from "./release";

/** Reasons are kept in one byte a value, 0 standing for none. */
const mostReasons = 254;

/** Powers of ten. With more zeros, the whole number of a value of any size would no longer be exact. */
const divisors: ReadonlySet<number> = new Set(Array.from({ length: 16 }, (_, zeros) => 10 ** zeros));

/**
 * Opens checked content for use: figures into typed arrays, members, indicators and years indexed.
 * Returns a few words saying what is wrong where the parts of the content contradict each other.
 */
export function openRelease(content: ReleaseContent, hash: string): Release | string {
  const { members, indicators, years, groups, reasons } = content;
  const memberByCode = indexBy(members, (member) => member.code);
  if (typeof memberByCode === "string") return `member ${memberByCode} twice`;
  const indicatorById = indexBy(indicators, (indicator) => indicator.id);
  if (typeof indicatorById === "string") return `indicator ${indicatorById} twice`;
  const yearByLabel = indexBy(years, (year) => year);
  if (typeof yearByLabel === "string") return `year ${yearByLabel} twice`;
  if (years.some((year, at) => at > 0 && year < (years[at - 1] ?? ""))) return "years out of order";
  if (reasons.length > mostReasons) return `more than ${mostReasons} reasons`;

  for (const { id, parts, breaks = [], laterSources = [] } of indicators) {
    const unknown = breaks.find(({ year }) => !yearByLabel.has(year));
    if (unknown !== undefined) return `${id} has a break in unknown ${unknown.year}`;
    const later = laterSources.find(({ from }) => !yearByLabel.has(from));
    if (later !== undefined) return `${id} goes on in another publication in unknown ${later.from}`;
    if (!parts.published) continue;
    if (!indicatorById.has(parts.numerator)) return `${id} is made from unknown ${parts.numerator}`;
    if (!indicatorById.has(parts.denominator)) return `${id} is made from unknown ${parts.denominator}`;
  }
  const groupKeys = indexBy(groups, ({ id, owner }) => JSON.stringify([id, owner]));
  if (typeof groupKeys === "string") return `group ${groupKeys} twice`;
  // The last group that has each member.
  const groupOf = new Int32Array(members.length).fill(-1);
  for (const [at, { id, owner, members: codes, closeness = codes }] of groups.entries()) {
    if (owner !== null && !memberByCode.has(owner)) return `group ${id} of unknown member ${owner}`;
    for (const code of codes) {
      const member = memberByCode.get(code);
      if (member === undefined) return `an unknown member in group ${id}`;
      if (groupOf[member] === at) return `a member twice in group ${id}`;
      groupOf[member] = at;
    }
    if (closeness.length !== codes.length) return `closeness not of every member of group ${id}`;
  }

  // Not a list with a place for each indicator and year: a damaged release may have more of them than there is memory for.
  const contents = new Map<number, ColumnContent>();
  for (const column of content.columns) {
    const { indicator, year } = column;
    if (indicator >= indicators.length || year >= years.length) return "a column of no indicator or year";
    const name = () => `${indicators[indicator]?.id} ${years[year]}`;
    const at = indicator * years.length + year;
    if (contents.has(at)) return `${name()} twice`;
    const fault = columnFault(column, members.length, reasons.length);
    if (fault !== null) return `${name()}: ${fault}`;
    contents.set(at, column);
  }

  const national = new Map<number, number>();
  for (const { indicator, year, divisor, scaled } of content.national ?? []) {
    if (indicator >= indicators.length || year >= years.length) return "a national figure of no indicator or year";
    const at = indicator * years.length + year;
    if (national.has(at)) return `the national ${indicators[indicator]?.id} ${years[year]} twice`;
    if (!divisors.has(divisor)) return `divisor ${divisor}`;
    national.set(at, scaled / divisor);
  }

  const fault = registersFault(content);
  if (fault !== null) return fault;

  const statistics =
    content.statistics === undefined
      ? noStatistics
      : openStatistics(content.statistics, {
          members: members.length,
          indicators: indicators.length,
          years: years.length,
        });
  if (typeof statistics === "string") return statistics;

  const columns = new Map<number, Column>();
  /** Opened when first used, because a workbook uses only a few of hundreds. */
  const open = (at: number): Column | null => {
    const column = contents.get(at);
    if (column === undefined) return null;
    const opened = openColumn(column);
    columns.set(at, opened);
    contents.delete(at);
    return opened;
  };
  const columnAt = (at: number) => columns.get(at) ?? open(at);

  return {
    stamp: content.stamp,
    hash,
    members,
    indicators,
    years,
    groups,
    reasons,
    registers: content.registers ?? [],
    statistics,
    memberByCode,
    indicatorById,
    yearByLabel,
    column: (indicator, year) => columnAt(indicator * years.length + year),
    national: (indicator, year) => national.get(indicator * years.length + year) ?? null,
  };
}

/** What is wrong with the rows of registers; null if nothing is. */
function registersFault({ registers = [], members, years }: ReleaseContent): string | null {
  const twice = indexBy(registers, ({ id, year }) => `${id} ${years[year]}`);
  if (typeof twice === "string") return `register ${twice} twice`;
  for (const { id, year, columns, rows } of registers) {
    if (year >= years.length) return `register ${id} of no year`;
    for (const { member, values } of rows) {
      if (member >= members.length) return `a row of register ${id} of no member`;
      if (values.length !== columns.length) return `a row of register ${id} with ${values.length} values`;
    }
  }
  return null;
}

/** What is wrong with a column, given the members and reasons of its release; null if nothing is. */
function columnFault({ divisor, scaled, missing }: ColumnContent, members: number, reasons: number): string | null {
  if (!divisors.has(divisor)) return `divisor ${divisor}`;
  if (scaled.length !== members) return `${scaled.length} figures for ${members} members`;
  let given = 0;
  for (let member = 0; member < members; member++) {
    const figure = scaled[member];
    if (figure === null) {
      const reason = missing[member];
      if (reason === undefined) continue;
      if (!Number.isInteger(reason) || reason < 0 || reason >= reasons) return "a reason that is not listed";
      given++;
    } else if (((figure as number) | 0) !== figure) {
      if (!Number.isFinite(figure)) return "a figure that is no number";
      if (divisor > 1 && !Number.isSafeInteger(figure)) return `${figure} is not a whole number`;
    }
  }
  const keys = Object.keys(missing);
  if (keys.length === given) return null;
  return `a reason for no missing figure (${keys.find((key) => scaled[Number(key)] !== null)})`;
}

function openColumn({ divisor, scaled: figures, missing }: ColumnContent): Column {
  const scaled = Float64Array.from(figures, (figure) => figure ?? NaN);
  const reason = new Uint8Array(figures.length);
  for (const [member, index] of Object.entries(missing)) reason[Number(member)] = index + 1;
  return { divisor, scaled, reason };
}

/** Index by key; or the first key that comes twice. */
function indexBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, number> | string {
  const index = new Map<string, number>();
  for (const [at, item] of items.entries()) {
    const key = keyOf(item);
    if (index.has(key)) return key;
    index.set(key, at);
  }
  return index;
}

import type { Column, ColumnContent, Release, ReleaseContent } from "./release";

/** Reasons are kept in one byte a value, 0 standing for none. */
const mostReasons = 254;

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

  for (const { id, parts, breaks = [] } of indicators) {
    const unknown = breaks.find(({ year }) => !yearByLabel.has(year));
    if (unknown !== undefined) return `${id} has a break in unknown ${unknown.year}`;
    if (!parts.published) continue;
    if (!indicatorById.has(parts.numerator)) return `${id} is made from unknown ${parts.numerator}`;
    if (!indicatorById.has(parts.denominator)) return `${id} is made from unknown ${parts.denominator}`;
  }
  const groupKeys = indexBy(groups, (group) => JSON.stringify([group.id, group.owner]));
  if (typeof groupKeys === "string") return `group ${groupKeys} twice`;
  for (const { id, owner, members: codes, closeness = codes } of groups) {
    if (owner !== null && !memberByCode.has(owner)) return `group ${id} of unknown member ${owner}`;
    if (!codes.every((code) => memberByCode.has(code))) return `an unknown member in group ${id}`;
    if (new Set(codes).size < codes.length) return `a member twice in group ${id}`;
    if (closeness.length !== codes.length) return `closeness not of every member of group ${id}`;
  }

  const columns = new Array<Column | null>(indicators.length * years.length).fill(null);
  for (const columnContent of content.columns) {
    const { indicator, year } = columnContent;
    if (indicator >= indicators.length || year >= years.length) return "a column of no indicator or year";
    const name = `${indicators[indicator]?.id} ${years[year]}`;
    const at = indicator * years.length + year;
    if (columns[at] !== null) return `${name} twice`;
    const column = openColumn(columnContent, members.length, reasons.length);
    if (typeof column === "string") return `${name}: ${column}`;
    columns[at] = column;
  }

  const national = new Map<number, number>();
  for (const { indicator, year, divisor, scaled } of content.national ?? []) {
    if (indicator >= indicators.length || year >= years.length) return "a national figure of no indicator or year";
    const at = indicator * years.length + year;
    if (national.has(at)) return `the national ${indicators[indicator]?.id} ${years[year]} twice`;
    if (!isDivisor(divisor)) return `divisor ${divisor}`;
    national.set(at, scaled / divisor);
  }

  return {
    stamp: content.stamp,
    hash,
    members,
    indicators,
    years,
    groups,
    reasons,
    memberByCode,
    indicatorById,
    yearByLabel,
    column: (indicator, year) => columns[indicator * years.length + year] ?? null,
    national: (indicator, year) => national.get(indicator * years.length + year) ?? null,
  };
}

function openColumn(content: ColumnContent, members: number, reasons: number): Column | string {
  const { divisor, scaled: figures } = content;
  if (!isDivisor(divisor)) return `divisor ${divisor}`;
  if (figures.length !== members) return `${figures.length} figures for ${members} members`;
  const scaled = new Float64Array(members);
  for (let member = 0; member < members; member++) {
    const figure = figures[member];
    if (figure === null) {
      scaled[member] = NaN;
    } else if (typeof figure !== "number" || !Number.isFinite(figure)) {
      return "a figure that is no number";
    } else if (divisor > 1 && !Number.isSafeInteger(figure)) {
      return `${figure} is not a whole number`;
    } else {
      scaled[member] = figure;
    }
  }
  const reason = new Uint8Array(members);
  for (const [key, index] of Object.entries(content.missing)) {
    const member = Number(key);
    if (String(member) !== key || figures[member] !== null) return `a reason for no missing figure (${key})`;
    if (index >= reasons) return `unknown reason ${index}`;
    reason[member] = index + 1;
  }
  return { divisor, scaled, reason };
}

/** With more zeros, the whole number of a value of any size would no longer be exact. */
function isDivisor(divisor: number): boolean {
  return /^10{0,15}$/.test(String(divisor));
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

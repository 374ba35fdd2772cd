import { plainText } from "../plain-text";

/** Month names as people write them: in full, or in one of the usual short forms. */
const months: ReadonlyMap<string, number> = new Map(
  [
    ["january", "jan"],
    ["february", "feb"],
    ["march", "mar"],
    ["april", "apr"],
    ["may"],
    ["june", "jun"],
    ["july", "jul"],
    ["august", "aug"],
    ["september", "sep", "sept"],
    ["october", "oct"],
    ["november", "nov"],
    ["december", "dec"],
  ].flatMap((names, at) => names.map((name) => [name, at + 1] as const)),
);

const part = String.raw`(?:\s*[/.-]\s*|\s+)`;
const day = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const month = String.raw`(\d{1,2}|[a-z]+)`;
/** 14:30, 00:00:00 or T00:00:00.000Z, which are dropped from a date. */
const time = String.raw`(?:(?:\s*T|\s+)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?`;
const yearFirst = new RegExp(`^(\\d{4})[/.-](\\d{1,2})[/.-](\\d{1,2})${time}$`, "i");
const dayFirst = new RegExp(`^${day}${part}${month}\\.?,?${part}(\\d{4})${time}$`, "i");
const nameFirst = new RegExp(`^([a-z]+)\\.?\\s+${day},?\\s+(\\d{4})${time}$`, "i");

/**
 * The date that a text means in British usage, with the day before the month: "31/03/2025", "31.3.2025", "31 March 2025",
 * "31st Mar. 2025", "March 31, 2025", "2025-03-31", with any kind of dash; a time of day is dropped. Null if it is
 * not a date ("31 Marmalade 2025", "30 Feb 2025") or has a two-digit year, which is ambiguous.
 */
export function readDateText(text: string): string | null {
  const plain = plainText(text);
  const [d, m, y] = partsOf(plain);
  if (y === undefined || m === undefined || d === undefined) return null;
  const number = /^\d/.test(m) ? Number(m) : (months.get(m.toLowerCase()) ?? 0);
  const date = `${y}-${String(number).padStart(2, "0")}-${d.padStart(2, "0")}`;
  const milliseconds = Date.parse(date);
  // Some engines read 31 June as 1 July and others refuse it; it is not a date.
  const isDay = !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(date);
  return isDay ? date : null;
}

/** Day, month and year as written. */
function partsOf(text: string): readonly (string | undefined)[] {
  const byYear = yearFirst.exec(text);
  if (byYear !== null) return byYear.slice(1, 4).reverse();
  const byDay = dayFirst.exec(text);
  if (byDay !== null) return byDay.slice(1, 4);
  const [, name, number, year] = nameFirst.exec(text) ?? [];
  return [number, name, year];
}

import { monthSeries } from "./month-series";
import { fifteenDigits } from "../../domain/number-format/fifteen-digits";

type Plain = number | string | boolean | null;

/** What a cell that is filled from holds: its value, and whether its number format makes it a date. */
export interface FilledFrom {
  readonly value: Plain;
  readonly isDate: boolean;
}

/** The value this many cells after the last one filled from, counting from 1. */
export type Series = (after: number) => Plain;

/**
 * How the fill handle continues values, as Excel does: two numbers or more in equal or average steps, a date by a day
 * (or month by month), text by the number at its end, names of days and months, quarters. Null if the values are only
 * repeated, as a single number is, unless `always` asks to count on. Unlike Excel, "2023-24" goes on to "2024-25".
 */
export function fillSeries(cells: readonly FilledFrom[], always = false): Series | null {
  const values = cells.map(({ value }) => value);
  const numbers = values.filter((value) => typeof value === "number");
  if (numbers.length === values.length) {
    const isDate = cells.every((cell) => cell.isDate);
    if (numbers.length > 1) return (isDate ? monthSeries(numbers) : null) ?? trend(numbers);
    const [only = 0] = numbers;
    if (!isDate && !always) return null;
    // A time of day goes on by an hour.
    return (after) => only + after * (isDate && only > 0 && only < 1 ? 1 / 24 : 1);
  }
  const texts = values.filter((value) => typeof value === "string");
  if (texts.length !== values.length) return null;
  return financialYears(texts) ?? listedNames(texts) ?? numberedTexts(texts);
}

/** The best straight line through the numbers, as Excel takes it; equal steps are continued exactly. */
function trend(numbers: readonly number[]): Series {
  const last = numbers.at(-1) ?? 0;
  const first = numbers[0] ?? 0;
  const count = numbers.length;
  const even = round((last - first) / (count - 1));
  if (numbers.every((number, index) => round(first + index * even) === round(number)))
    return (after) => round(last + after * even);
  const middle = (count - 1) / 2;
  const mean = numbers.reduce((sum, number) => sum + number, 0) / count;
  const spread = numbers.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
  const slope = numbers.reduce((sum, number, index) => sum + (index - middle) * (number - mean), 0) / spread;
  return (after) => round(mean + (count - 1 + after - middle) * slope);
}

/** Fifteen digits, as Excel keeps: 0.1 goes on to 0.3, not 0.30000000000000004. */
function round(number: number): number {
  return fifteenDigits(number);
}

/** "2023-24" and "2023/24", with the years of the first part one by one or in equal steps. */
function financialYears(texts: readonly string[]): Series | null {
  const parts = texts.map((text) => /^(\d{4})([-/–])(\d{2})$/.exec(text));
  const years = parts.flatMap((part) => (part && isNextYear(part[1], part[3]) ? [Number(part[1])] : []));
  if (years.length !== texts.length) return null;
  const between = parts[0]?.[2] ?? "-";
  const next = counted(years);
  return (after) => `${next(after)}${between}${String((next(after) + 1) % 100).padStart(2, "0")}`;
}

function isNextYear(year = "", next = ""): boolean {
  return (Number(year) + 1) % 100 === Number(next);
}

const lists = [
  ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October"].concat([
    "November",
    "December",
  ]),
].flatMap((names) => [names, names.map((name) => name.slice(0, 3))]);

/** Days, months, and quarters, which begin again after their last. */
function listedNames(texts: readonly string[]): Series | null {
  const quarter = /^(Q|Qtr ?|Quarter )[1-4]$/i.exec(texts[0] ?? "")?.[1];
  const all = quarter === undefined ? lists : [[1, 2, 3, 4].map((number) => `${quarter}${number}`)];
  const names = all.find((list) => texts.every((text) => placeIn(list, text) >= 0));
  if (!names) return null;
  const next = counted(texts.map((text) => placeIn(names, text)));
  return (after) => {
    const name = names[((next(after) % names.length) + names.length) % names.length] ?? "";
    const [first = ""] = texts;
    if (first === first.toUpperCase() && quarter === undefined) return name.toUpperCase();
    return first === first.toLowerCase() ? name.toLowerCase() : name;
  };
}

function placeIn(list: readonly string[], text: string): number {
  return list.findIndex((name) => name.toLowerCase() === text.toLowerCase());
}

/** "Item 1", "Item 2"; null if the texts differ in more than the number at their end. */
function numberedTexts(texts: readonly string[]): Series | null {
  const parts = texts.map((text) => /^(.*?)(\d+)$/s.exec(text));
  const prefix = parts[0]?.[1];
  if (prefix === undefined || parts.some((part) => part?.[1] !== prefix)) return null;
  const digits = parts[0]?.[2]?.length ?? 1;
  const next = counted(parts.map((part) => Number(part?.[2])));
  return (after) => prefix + String(Math.abs(next(after))).padStart(digits, "0");
}

/** On by one from a single number, by the trend from several. */
function counted(numbers: readonly number[]): (after: number) => number {
  const [only = 0] = numbers;
  if (numbers.length === 1) return (after) => only + after;
  const next = trend(numbers);
  return (after) => Math.round(Number(next(after)));
}

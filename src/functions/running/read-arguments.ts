import { financialYear } from "../../domain/financial-year";
import { plainText } from "../../domain/plain-text";
import { problem } from "../../domain/problems";
import { fail, succeed, type Result } from "../../domain/result";
import { givenError } from "./plain-argument";

/**
 * Reads the arguments that Excel passes to the functions. Null, undefined and blank text mean the argument was omitted.
 * A number may be given as text and text as a number; text is compared as it looks (plainText); a range or array of one
 * cell is read as that cell. Anything else is `bad-argument`.
 *
 * Excel on the desktop passes some blank cells as 0 (office-js issues 1951, 4702 and 5262). Where 0 makes no sense we
 * treat it as blank. Where it does make sense it stays 0, and errors caused by a 0, and CLUB.ABOUT, say that the cell
 * may be blank.
 */

/** Arguments that are names or years. None of these can be 0, so a 0 is a blank cell. */
const neverZero: ReadonlySet<string> = new Set([
  ...["indicator", "member", "peers", "year", "club", "search", "fromYear", "toYear", "parents"],
]);

/** Id or name of an indicator. Required, and never a number. */
export function readIndicator(given: unknown): Result<string> {
  const value = singleCell(given);
  const text = typeof value === "string" ? plainText(value) : "";
  if (text !== "") return succeed(text);
  return wrong("indicator", "the id or name of an indicator", isBlankFor("indicator", value) ? null : value);
}

/** Code or name of a member; null if omitted. */
export function readMember(given: unknown): Result<string | null> {
  return readText("member", singleCell(given), "the name or ONS code of a member");
}

/** Id or name of a club; null if omitted. */
export function readClub(given: unknown): Result<string | null> {
  return readText("club", singleCell(given), "the id or name of a club");
}

/** Name of the wider category that a category with few peers belongs to; null if blank. */
export function readParent(given: unknown): Result<string | null> {
  return readText("parents", singleCell(given), "names of categories");
}

/** Words to search for; null if omitted. */
export function readSearch(given: unknown): Result<string | null> {
  return readText("search", singleCell(given), "words to search for");
}

/** A year as text; null if omitted. */
export function readYear(given: unknown): Result<string | null> {
  return readText("year", singleCell(given), `a year such as "2024-25", "latest" or "latest-1"`);
}

/** One group or member, or the text of each of several cells, blank ones included; null if omitted. */
export function readPeers(given: unknown): Result<string | readonly string[] | null> {
  const value = singleCell(given);
  if (!Array.isArray(value)) return readText("peers", value, expectedPeers);
  const texts: string[] = [];
  for (const cell of value.flat() as readonly unknown[]) {
    const text = readText("peers", cell, expectedPeers);
    if (!text.ok) return text;
    texts.push(text.value ?? "");
  }
  return succeed(texts);
}

/** A number as Excel reads one: a number, text that looks like one, or TRUE and FALSE as 1 and 0. */
export function readNumber(argument: string, given: unknown, expected: string): Result<number> {
  const value = singleCell(given);
  if (typeof value === "boolean") return succeed(Number(value));
  const number = typeof value === "string" && !isBlank(value) ? Number(plainText(value)) : value;
  return typeof number === "number" && Number.isFinite(number) ? succeed(number) : wrong(argument, expected, value);
}

/** TRUE or FALSE, or a number (0 is FALSE, as in Excel); false if omitted. */
export function readSwitch(argument: string, given: unknown): Result<boolean> {
  const value = singleCell(given);
  if (isBlank(value)) return succeed(false);
  if (typeof value === "boolean") return succeed(value);
  if (typeof value === "number" && Number.isFinite(value)) return succeed(value !== 0);
  const word = typeof value === "string" ? plainText(value).toUpperCase() : "";
  return word === "TRUE" || word === "FALSE" ? succeed(word === "TRUE") : wrong(argument, "TRUE or FALSE", value);
}

/** A financial year as people write it. Required; a calendar year is not taken for one. */
export function readFinancialYear(argument: string, given: unknown): Result<string> {
  const isWritten = typeof given === "string" || typeof given === "number";
  const year = isWritten ? financialYear(plainText(String(given))) : null;
  if (year !== null) return succeed(year);
  const said = isBlankFor(argument, given) ? "blank" : isWritten ? `"${given}"` : "something else";
  return fail(problem("bad-argument", { argument, expected: `a financial year such as "2024-25"`, given: said }));
}

const omitted: Result<null> = succeed(null);
const expectedPeers = "a peer group, or a range of members";

function readText(argument: string, value: unknown, expected: string): Result<string | null> {
  if (typeof value === "string") return succeed(plainText(value) || null);
  if (isBlankFor(argument, value)) return omitted;
  return typeof value === "number" ? succeed(String(value)) : wrong(argument, expected, value);
}

function wrong(argument: string, expected: string, value: unknown) {
  return fail(problem("bad-argument", { argument, expected, given: describe(value) }));
}

/** Excel passes a single cell as a 1×1 array if the argument may be a range, and as a plain value if not. */
function singleCell(given: unknown): unknown {
  if (!Array.isArray(given)) return given;
  const cells = (given.length === 1 && Array.isArray(given[0]) ? given[0] : given.flat()) as readonly unknown[];
  return cells.length === 1 ? cells[0] : given;
}

/** True if the value counts as omitted for any argument. */
export function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === "string" && plainText(value) === "");
}

/** True if the value counts as omitted for this argument: also 0, if it makes no sense there. */
export function isBlankFor(argument: string, value: unknown): boolean {
  return isBlank(value) || (value === 0 && neverZero.has(argument));
}

function describe(value: unknown): string {
  if (isBlank(value)) return "blank";
  if (Array.isArray(value)) return `a range of ${value.flat().length} cells`;
  if (typeof value === "string") return `"${value}"`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(value);
  return givenError(value)?.error ?? "something else";
}

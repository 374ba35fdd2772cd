import { financialYear } from "../../domain/financial-year";

/**
 * How a file writes a figure's year, and which year of a release that is:
 *
 * - `financial`: 2024-25, 2024/25 or 202425 is 2024-25; also for academic years;
 * - `ending`: the same, or the year or day it ends in: 2025 and 2025-03-31 are 2024-25;
 * - `mid-year`: the year of a 30 June, which falls in the financial year that starts in it: 2024 is 2024-25;
 * - `plain`: a calendar year or a January census, never relabelled: 2024 is 2024;
 * - `span`: several years together: "2015 - 17" and "2015/16-17/18" are 2015-17 and 2015-18;
 * - `to-fourth-quarter`: all quarters up to the last of a financial year: "2021/22 Q1 - 2024/25 Q4" is 2024-25;
 * - `plain-or-financial`, `span-or-financial`: files that mix both.
 *
 * A word after the year, such as "(Rev)" or "(prov)", is ignored.
 */
export type YearForm =
  | "financial"
  | "ending"
  | "mid-year"
  | "plain"
  | "span"
  | "to-fourth-quarter"
  | "plain-or-financial"
  | "span-or-financial";

/** The year as a release writes it; null if the text is not a year of that form. */
export function readYear(form: YearForm, text: string): string | null {
  const year = text.trim().replace(/\s*\((?:Rev|Final|prov)\)$/i, "");
  switch (form) {
    case "financial":
      return financialYear(year);
    case "ending":
      return financialYear(year) ?? ending(year);
    case "mid-year":
      return /^\d{4}$/.test(year) ? startingIn(Number(year)) : null;
    case "plain":
      return plain(year);
    case "span":
      return span(year);
    case "to-fourth-quarter":
      return financialYear(/^\S+ Q1 - (\S+) Q4$/.exec(year)?.[1] ?? "");
    case "plain-or-financial":
      return plain(year) ?? financialYear(year);
    case "span-or-financial":
      return financialYear(year) ?? span(year);
  }
}

function ending(text: string): string | null {
  const end = /^(\d{4})(?:-03-31)?$/.exec(text);
  return end === null ? null : startingIn(Number(end[1]) - 1);
}

function plain(text: string): string | null {
  return /^[12]\d{3}$/.test(text) ? text : null;
}

function span(text: string): string | null {
  const years = /^(\d{4})(?:\/\d{2})?\s*[-–]\s*(?:\d{2}\/|20)?(\d{2})$/.exec(text);
  return years === null ? null : `${years[1]}-${years[2]}`;
}

function startingIn(year: number): string {
  return `${year}-${String(year + 1).slice(2)}`;
}

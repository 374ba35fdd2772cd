import { daysInYear } from "../../rules/year-days";
import { yearsEarlier } from "../../years-earlier";

/** A date in a club's text that is another one in another club year. */
export interface DateOfYear {
  /** Where it begins in the text. */
  readonly at: number;
  /** As it is written, e.g. `31 March 2026`. */
  readonly text: string;
  /** As it is written in the club year that many years earlier; negative for later. */
  readonly earlier: (years: number) => string;
}

const months = "January|February|March|April|May|June|July|August|September|October|November|December";
const forms = new RegExp(
  [
    String.raw`(?<stays>\b(?:[Ss]ince|Acts?|[Rr]egulations) )?\b(?:`,
    String.raw`(?<day>\d{4}-\d\d-\d\d)`,
    String.raw`|(?<financial>\d{4}-\d\d)(?<days> is 36[56])?`,
    String.raw`|(?:(?<date>\d{1,2}) )?(?<month>${months}) (?<monthYear>\d{4})(?!-)`,
    String.raw`|(?<before>(?:in|of|year|spring|summer|autumn|winter) )(?<plain>\d{4})(?!-)`,
    String.raw`)\b`,
  ].join(""),
  "g",
);

/**
 * The dates in a text that belong to a club's year, in the forms in which clubs write them: `2025-26`, `31 March 2026`,
 * `January 2026`, `in 2025`, and the `2026-04-01` of a rule's options. They belong to it if they are of its two calendar
 * years or the one before or after. A financial year may also be later, as plans look ahead, and a rule's day two years
 * before, as something may have begun long ago. All others stay, as do those of a law and those that say since when
 * something has been so.
 *
 * @param year the club's, written 2025-26
 */
export function datesOfYear(text: string, year: string): readonly DateOfYear[] {
  const first = Number(year.slice(0, 4));
  const isNear = (written: string, back: number) => Number(written) >= first - back && Number(written) <= first + 2;
  return [...text.matchAll(forms)].flatMap((match): readonly DateOfYear[] => {
    const { stays, day, financial, days, date, month = "", monthYear, before = "", plain } = match.groups ?? {};
    const found = (earlier: DateOfYear["earlier"]) => [{ at: match.index, text: match[0], earlier }];
    if (stays !== undefined) return [];
    if (day !== undefined && isNear(day.slice(0, 4), 2)) return found((years) => dayEarlier(day, years));
    if (
      financial !== undefined &&
      yearsEarlier(financial, 0) === following(financial) &&
      financial >= String(first - 1)
    ) {
      return found((years) => {
        const moved = yearsEarlier(financial, years);
        return days === undefined ? moved : `${moved} is ${daysInYear(moved)}`;
      });
    }
    if (monthYear !== undefined && isNear(monthYear, 1)) {
      return found((years) => {
        const moved = Number(monthYear) - years;
        const dated = date === undefined ? "" : `${dateEarlier(Number(date), month, Number(monthYear), moved)} `;
        return `${dated}${month} ${moved}`;
      });
    }
    if (plain !== undefined && isNear(plain, 1)) return found((years) => `${before}${Number(plain) - years}`);
    return [];
  });
}

/** The financial year that begins as that text does: what it is if it is one at all. */
function following(text: string): string {
  const first = text.slice(0, 4);
  return `${first}-${String((Number(first) + 1) % 100).padStart(2, "0")}`;
}

/** The same day of another year; of 29 February the 28th. */
function dayEarlier(day: string, years: number): string {
  const moved = `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;
  return Number.isNaN(Date.parse(moved)) || isoOf(Date.parse(moved)) !== moved ? moved.replace(/29$/, "28") : moved;
}

const isoOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

/** The date in a month of another year. A census day in January is the third Thursday in every year. */
function dateEarlier(date: number, month: string, from: number, to: number): number {
  if (month === "January" && date === thirdThursday(from)) return thirdThursday(to);
  return month === "February" && date === 29 && to % 4 !== 0 ? 28 : date;
}

function thirdThursday(year: number): number {
  const first = new Date(Date.UTC(year, 0, 1)).getUTCDay();
  return 15 + ((4 - first + 7) % 7);
}

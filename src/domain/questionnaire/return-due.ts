import { formatDate } from "../format-date";

/** Until when a member is to return a questionnaire. Days are ISO dates, and end at midnight in England. */
export interface ReturnDue {
  /** The day by which it is due: what comes in later is late. */
  readonly day: string;
  /** The last day on which it is accepted; null if it is for as long as the club year is open. */
  readonly lastDay: string | null;
  /** The extension that the club gave this member; null if it has none. */
  readonly extension: { readonly until: string; readonly reason: string } | null;
}

/**
 * A day of a timetable that follows the returns, such as that of the draft, in words. If the club has moved its deadline
 * beyond it, it has yet to be said.
 */
export function dayAfterReturns(day: string, due: string): string {
  return day > due ? formatDate(day) : "to be announced";
}

/**
 * When a member's return is due: on the club year's deadline, or on the one in the questionnaire's timetable where the
 * year has no last day; or on the day of the member's extension, if that is later.
 *
 * @param deadline the club year's; null if it has none
 */
export function returnDue(
  timetable: { readonly deadline: string },
  deadline: string | null,
  extension: ReturnDue["extension"],
): ReturnDue {
  const later = (day: string) => (extension !== null && extension.until > day ? extension.until : day);
  return {
    day: later(deadline ?? timetable.deadline),
    lastDay: deadline === null ? null : later(deadline),
    extension,
  };
}

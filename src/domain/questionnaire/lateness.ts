import { formatDate } from "../format-date";
import { howMany } from "../how-many";
import type { Receipt } from "./receipt";

/** A number of days in words: "1 day late". */
export function late(days: number): string {
  return `${howMany(days, "day", "days")} late`;
}

/**
 * When a submission was due and whether it came in by then: "9 Oct 2026: 50 days late". Null for a receipt that does
 * not say so, of an earlier version of the service.
 */
export function lateness({ due, daysLate }: Pick<Receipt, "due" | "daysLate">): string | null {
  if (due === undefined || daysLate === undefined) return null;
  return `${formatDate(due)}: ${daysLate === 0 ? "not late" : late(daysLate)}`;
}

import { workbookProblem } from "../../domain/workbook-problems";
import { yearsEarlier } from "../../domain/years-earlier";
import { lastYearsReturn } from "./last-years-return";
import type { SessionStore } from "./session-store";

/** Loads last year's answers if we don't have them yet. If the service does not answer, the user is told. */
export async function knowLastYear(store: SessionStore): Promise<void> {
  const held = store.held();
  if (!held.ok || held.value.isPreviousKnown) return;
  const { club, member } = held.value;
  const previous = await lastYearsReturn(store.ports.submissions, club.club, club.year, member.code);
  if (previous.ok) {
    const { answers = null, receipt = null } = previous.value ?? {};
    return store.change({ previous: answers, lastReceipt: receipt, isPreviousKnown: true });
  }
  const { message } = previous.problem;
  store.ports.tell(workbookProblem("last-year-unknown", { year: yearsEarlier(club.year, 1), reason: message }));
}

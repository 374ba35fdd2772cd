import { formatDate } from "../../domain/format-date";
import { howMany } from "../../domain/how-many";
import type { SectionWork } from "../../contract/sections";
import { listNames } from "../../domain/list-names";
import type { Mail } from "./mailer";

/** What a reminder is about. */
export interface ReminderOf {
  /** E.g. "Children Looked After 2025-26". */
  readonly club: string;
  readonly memberName: string;
  /** The day by which the return is due, and today, as ISO dates. */
  readonly due: string;
  readonly today: string;
  /** Whether it would be accepted today; if not, whether for the deadline alone, or because the club year takes none in now. */
  readonly accepted: "yes" | "past-deadline" | "not-now";
  /** What the administrator adds; null for nothing. */
  readonly text: string | null;
  /** The sections that were given to people of the member and that nobody says are ready. */
  readonly notReady: readonly Pick<SectionWork, "section" | "people" | "wishedFor">[];
}

/** A reminder to return a questionnaire: when it is due, or how late it is, and what to do. */
export function reminderMail({ club, memberName, due, today, accepted, text, notReady }: ReminderOf): Omit<Mail, "to"> {
  const days = Math.round((Date.parse(due) - Date.parse(today)) / 86_400_000);
  const left = days === 0 ? "today" : `in ${howMany(days, "day", "days")}`;
  const lateness = `${howMany(-days, "day", "days")} late`;
  const todo = {
    yes: "Open the questionnaire in Excel, choose Check in the Yardstick pane, fix or explain what it finds, then choose Submit. A receipt says what was received.",
    "past-deadline":
      "The deadline has passed. Ask the club's administrator for an extension, then submit from the Yardstick pane in Excel; nothing you typed is lost.",
    "not-now":
      "Submissions are closed at the moment. Ask the club's administrator whether you can still return it; nothing you typed is lost.",
  }[accepted];
  const paragraphs = [
    days >= 0
      ? `The return of ${memberName} for ${club} is due on ${formatDate(due)}, ${left}. We have not received it yet.`
      : `The return of ${memberName} for ${club} was due on ${formatDate(due)} and is ${lateness}. We have not received it yet.`,
    ...(text === null ? [] : [text]),
    ...(notReady.length === 0 ? [] : [`Not marked as ready yet: ${notReady.map(named).join("; ")}.`]),
    todo,
    "If you do not work on this return any more, please tell the club's administrator who does.",
  ];
  const subject = `${club}, ${memberName}: ${days >= 0 ? `due ${left}` : lateness}`;
  return { subject, text: `${paragraphs.join("\n\n")}\n` };
}

/** A section, whose it is and by when: "Homes (Jo Bell and Sam Hill, wished for by 3 Dec 2026)". */
function named({ section, people, wishedFor }: ReminderOf["notReady"][number]): string {
  const names = listNames(people.map(({ name }) => name));
  return `${section} (${[names, ...(wishedFor === null ? [] : [`wished for by ${formatDate(wishedFor)}`])].join(", ")})`;
}

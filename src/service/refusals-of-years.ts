import type { CollectionState } from "../contract/collection-state";
import { stateInWords, stepInWords } from "../contract/state-in-words";
import { formatDate } from "../domain/format-date";
import { howMany } from "../domain/how-many";

interface PastDeadline {
  readonly year: string;
  readonly lastDay: string;
  readonly days: number;
  readonly isExtended: boolean;
}

/** The refusals about a club year's state, deadline and extensions. */
export const refusalsOfYears = {
  "unknown-form": {
    status: 404,
    title: "No such questionnaire",
    detail: ({ club, year }: { club: string; year: string }) =>
      `The club "${club}" has no questionnaire for ${year}. Write the year as 2025-26.`,
  },
  "not-open": {
    status: 409,
    title: "Not open",
    detail: ({ year, why }: { year: string; why: string }) =>
      `${year} is not open for submissions: ${why}. Ask the club's administrator; nothing of yours is lost.`,
  },
  "past-deadline": {
    status: 409,
    title: "Past the deadline",
    detail: ({ year, lastDay, days, isExtended }: PastDeadline) =>
      `The deadline for ${year} was ${formatDate(lastDay)}${isExtended ? ", with your extension" : ""}: ${howMany(days, "day", "days")} ago. ` +
      `Ask the club's administrator for an extension, then submit again; nothing you typed is lost.`,
  },
  "another-deadline": {
    status: 409,
    title: "Changed in between",
    detail: ({ year, deadline }: { year: string; deadline: string | null }) =>
      `The deadline for ${year} is ${deadline === null ? "left open" : formatDate(deadline)} now; another administrator may have changed it. Look at it, then decide again.`,
  },
  "extension-too-early": {
    status: 422,
    title: "Not later",
    detail: ({ until, due }: { until: string; due: string }) =>
      `An extension until ${formatDate(until)} gives no more time: the return is due on ${formatDate(due)} anyway. Choose a later day.`,
  },
  "another-state": {
    status: 409,
    title: "Changed in between",
    detail: ({ year, state, given }: { year: string; state: CollectionState; given: CollectionState }) =>
      `${year} is ${stateInWords[state]} now, not ${stateInWords[given]}; another administrator may have changed it. Look at its history, then decide again.`,
  },
  "no-such-step": {
    status: 409,
    title: "Not from here",
    detail: ({ year, state, to, next }: { year: string; state: CollectionState; to: CollectionState; next: string }) =>
      `${year} is ${stateInWords[state]}, so you cannot ${stepInWords[to]} in this way. You can ${next}.`,
  },
  "reason-needed": {
    status: 422,
    title: "Say why",
    detail: ({ year, state, to }: { year: string; state: CollectionState; to: CollectionState }) =>
      `${year} is ${stateInWords[state]}. To ${stepInWords[to]}, give a reason, which its history keeps.`,
  },
} as const;

import type { MembershipRequest } from "../contract/membership";
import type { MyReturn } from "../contract/my-returns";
import { stateInWords } from "../contract/state-in-words";
import { formatDate } from "../domain/format-date";
import { formatTime } from "../domain/format-time";
import { howMany } from "../domain/how-many";
import { late } from "../domain/questionnaire/lateness";

const days = (count: number) => howMany(count, "day", "days");

/** The pane's texts about all the user's clubs, and joining others. */
export const yourClubsMessages = {
  title: "Your clubs",
  back: "Back to Club",
  kept: (asOf: string) => `The club service does not answer. This is how it was on ${formatTime(asOf)}.`,
  none: "None of your clubs has a questionnaire.",
  asking: "Questionnaires",
  published: "Published figures",
  publishedExplain: "These clubs ask you nothing: their figures come from national returns.",
  name: ({ label, year }: MyReturn) => `${label} ${year}`,
  state: ({ state, opensOn }: MyReturn, isOpenYet: boolean) =>
    isOpenYet ? `This year is ${stateInWords[state]}.` : `Opens on ${formatDate(opensOn)}.`,
  due: ({ due, extendedUntil }: MyReturn, left: number) =>
    [
      `Return due ${formatDate(due)}`,
      ...(extendedUntil === due ? [" with your extension"] : []),
      left > 0 ? `: ${days(left)} left` : left === 0 ? ": today" : `: ${late(-left)}`,
    ].join(""),
  wasDue: ({ due, daysLate }: MyReturn) =>
    `Return was due ${formatDate(due)}: ${daysLate === 0 ? "in time" : late(daysLate)}`,
  progress: ({ answered, asked, toFix, ready, sections, at }: NonNullable<MyReturn["progress"]>) =>
    `${answered} of ${asked} answered${toFix === 0 ? "" : `, ${toFix} to fix or explain`}; ${ready} of ${howMany(sections, "section", "sections")} ready; last checked ${formatDate(at)}`,
  noProgress: "Not checked yet",
  submitted: ({ version, receivedAt, submittedBy }: NonNullable<MyReturn["newest"]>) =>
    `Version ${version} submitted ${formatDate(receivedAt)} by ${submittedBy}`,
  notSubmitted: "Nothing submitted yet",
  queries: (count: number) =>
    `${howMany(count, "query", "queries")} from the club ${count === 1 ? "waits" : "wait"} for your answer`,
  next: (what: string) => `Next: ${what}`,
  nextSteps: {
    wait: "nothing until it opens.",
    query: "answer the club's queries, in Check.",
    build: "build the questionnaire, or open the workbook that has it, and fill it in.",
    submit: "finish it, check it, and submit it.",
    late: "submit it as soon as you can, or ask the club for an extension.",
    revise: "read the draft, correct what is wrong, and submit again.",
    readDraft: "read the draft, and tell the club what is wrong.",
    draftBy: (day: string | null) =>
      `the draft${day === null ? "" : `, expected by ${formatDate(day)}`}. You can submit again until the club closes the year.`,
    closed: (day: string) => `the draft, expected by ${formatDate(day)}.`,
    final: "read the final figures, and what others write in the scrapbook.",
  },
  timetable: "Timetable",
  days: {
    issued: "Issued",
    deadline: "Returns due",
    draft: "Draft",
    review: "Review meeting",
    final: "Final report",
  } satisfies Record<keyof MyReturn["timetable"], string>,
  figures: "Show its figures",
  draft: "Read the draft",
  build: "Build its questionnaire here",
  go: "Go to its questionnaire",
  answer: "Answer queries",
  of: (what: string, name: string) => `${what}: ${name}`,
  elsewhere: (name: string) =>
    `This workbook has the questionnaire ${name}. To build this one, open an empty workbook; to go on with one you have, open its workbook. The pane follows the workbook it is in.`,
  built: (name: string) => `${name} is built in this workbook.`,
  shown: "This club is shown now",
  shownNow: (label: string) => `Compare shows ${label} now.`,
  join: {
    title: "Join or leave a club",
    explain:
      "Your authority can be in more clubs, or leave one, from its next year on. The club's administrator decides.",
    none: "There is no other club that asks something.",
    asks: (sections: number, questions: number, registers: number) =>
      `${howMany(questions, "question", "questions")} in ${howMany(sections, "section", "sections")}${registers === 0 ? "" : `, and ${howMany(registers, "table", "tables")} with a row for each case or place`}`,
    effort: "How long it takes",
    when: (due: string, draft: string, final: string) =>
      `This year's returns are due ${formatDate(due)}, the draft comes ${formatDate(draft)}, the final report ${formatDate(final)}`,
    members: (count: number) => `${howMany(count, "member", "members")} now`,
    shares: {
      values:
        "Members see each other's figures by name in the draft and the final report. What would show a few people is withheld. Answers, workbooks and explanations are seen by you and the club's administrators only; scrapbook answers by all members, as the club says.",
      statistics:
        "Members see only statistics of groups, never each other's figures by name. Answers, workbooks and explanations are seen by you and the club's administrators only.",
    },
    whom: "Whom to ask",
    nobody: "Nobody looks after it yet.",
    inIt: (isYours: boolean, club: string) =>
      isYours
        ? `Your authority is in ${club}.`
        : `Your authority is in ${club}, but you are not: ask its administrator for an invitation.`,
    leaves: (year: string) => `Your authority's last year in it is ${year}.`,
    ask: { join: (year: string) => `Ask to join from ${year}`, leave: (year: string) => `Ask to leave from ${year}` },
    words: "What the club should know (optional)",
    send: "Send request",
    cancel: "Cancel",
    sent: "Sent. The club's administrator decides, and you see it here.",
    withdraw: "Withdraw request",
    withdrawn: "Withdrawn.",
    request: ({ kind, year, askedBy, askedAt, state, decidedBy, decidedAt, reason }: MembershipRequest) => {
      const asked = `${askedBy} asked to ${kind} from ${year}, ${formatDate(askedAt)}`;
      const decided = `${state} by ${decidedBy ?? "the club"}, ${formatDate(decidedAt ?? askedAt)}`;
      return `${asked}: ${state === "open" ? "not decided yet" : decided}.${reason === null ? "" : ` ${reason}`}`;
    },
  },
} as const;

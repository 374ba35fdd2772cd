import type { Busy } from "../actions/questionnaire/session-state";
import type { Severity } from "../domain/clubs/club-definition";
import { howMany } from "../domain/how-many";
import type { OpenReason } from "../domain/questionnaire/open-reason";
import type { RuleOutcome } from "../domain/rules/rule";
import type { Grouping } from "./group-findings";

/** What each severity is called, for one finding and for several. */
const severities: Readonly<Record<Severity, readonly [one: string, more: string]>> = {
  blocker: ["Blocker", "blockers"],
  error: ["Error", "errors"],
  query: ["Query", "queries"],
  information: ["Information", "for information"],
};

/** The pane's texts about questionnaires; in their own file, because they are loaded with those pages. */
export const questionnaireMessages = {
  looking: "Looking at the workbook…",

  start: {
    title: "No questionnaire is open",
    explain:
      "This workbook has no questionnaire. Build this year's here, or open the one you were sent by email in Excel: we recognise it when it opens.",
    club: "Questionnaire",
    build: "Build the questionnaire",
    buildHint: (member: string) => `Adds the sheets for ${member} to this workbook. Nothing already in it changes.`,
    nobody: "Sign in first, so we know which authority this is for.",
    none: "None of your clubs is collecting answers at the moment. Ask the club's administrator when the questionnaire opens.",
    again: "Look at the workbook again",
    built: "The questionnaire is in the workbook. Fill in the shaded cells; Check whenever you like.",
  },

  header: {
    member: "Member",
    deadline: "Deadline",
    /** Days are negative once the deadline has passed. */
    due: (day: string, days: number) => {
      if (days === 0) return `${day}: today`;
      const count = Math.abs(days) === 1 ? "1 day" : `${Math.abs(days)} days`;
      return days > 0 ? `${day}: in ${count}` : `${day}: ${count} late`;
    },
    checked: "Last check",
    neverChecked: "Not checked yet",
    partial: (time: string) => `${time}; since then, only your changes were checked`,
  },

  check: "Check",
  checkAgain: "Check again",
  submit: "Submit",
  cancel: "Cancel",
  clearMarks: "Clear marks",
  cleared: "Marks cleared. Your own formatting has not changed.",

  busy: {
    opening: "Opening the questionnaire",
    building: "Building the questionnaire",
    reading: "Reading the answers",
    checking: "Checking",
    marking: "Marking the cells",
    sending: "Sending",
  } satisfies Record<Busy["what"], string>,
  busyOf: (what: string, done: number, of: number) =>
    of === 0 ? `${what}…` : `${what}: ${done.toLocaleString("en-GB")} of ${of.toLocaleString("en-GB")}`,

  severity: (severity: Severity): string => severities[severity][0],
  countOf: (severity: Severity, count: number): string =>
    howMany(count, severities[severity][0].toLowerCase(), severities[severity][1]),
  countsTitle: "Findings by severity; choose which to show",
  counts: (counts: readonly (readonly [Severity, number])[]): string => {
    const some = counts.filter(([, count]) => count > 0);
    return some.length === 0
      ? "Nothing found."
      : `Found: ${some.map(([severity, count]) => questionnaireMessages.countOf(severity, count)).join(", ")}.`;
  },
  readyTitle: "Nothing left to fix before you submit.",

  list: {
    title: "Findings",
    unchecked:
      "Choose Check to see what is missing, unusual or wrong. You can check as often as you like before you submit.",
    clean: "The check found nothing.",
    filtered: "No findings match. Show all, or change your search.",
    showAll: "Show all",
    shown: (shown: number, of: number) =>
      shown === of
        ? howMany(of, "finding", "findings")
        : `${shown.toLocaleString("en-GB")} of ${howMany(of, "finding", "findings")}`,
    groupBy: "Group by",
    groupings: { sheet: "Sheet", rule: "Rule", severity: "Severity" } satisfies Record<Grouping, string>,
    search: "Search",
    onlyOpen: "Only what to fix or explain",
    next: "Next finding",
    nextHint: "F8; with Shift, the one before",
    whole: "About the questionnaire",
    groupCount: (count: number) => howMany(count, "finding", "findings"),
  },

  finding: {
    seen: "Seen",
    expected: "Expected",
    source: "From",
    fix: "How to fix it",
    rule: "Rule",
    goTo: "Go to cell",
    fixOne: (repair: string) => (repair === "" ? "Fix: clear the cell" : `Fix: change to ${repair}`),
    fixAll: (count: number) => `Fix all ${count.toLocaleString("en-GB")}`,
    willChange: (what: string | null, count: number) =>
      `${what ?? "Correct the cells"}: this changes ${howMany(count, "cell", "cells")}. You can undo it.`,
    change: (cell: string, from: string, to: string) => `${cell}: ${from} → ${to === "" ? "empty" : to}`,
    fixThese: (count: number) => `Fix these ${count.toLocaleString("en-GB")}`,
    fixed: (count: number, what: string | undefined) =>
      `${howMany(count, "cell is", "cells are")} fixed${what === undefined ? "" : ` (${what[0]?.toLowerCase() ?? ""}${what.slice(1)})`}.`,
    undo: "Undo",
    undone: (count: number) => `${howMany(count, "cell", "cells")} put back.`,
    reasons: {
      "must be fixed": "To fix",
      "must be explained": "To fix or explain",
      "explanation has lapsed": "Explanation has lapsed",
    } satisfies Record<OpenReason, string>,
    explained: "Explained",
    notExplainable: "This has to be fixed: an explanation is not enough.",
  },

  explanation: {
    label: "Your explanation",
    standard:
      'Say what caused the figure and how much of it that accounts for, e.g. "Two children moved to secure placements in May, which added £310,000." Fewer than six words are not saved.',
    save: "Save explanation",
    saved: "Saved in the workbook.",
    unsaved: "Not saved yet.",
    saving: "Saving…",
    notSaved: "Not saved. What you typed is still here.",
    stillTrue: "Still true",
  },

  progress: {
    title: "Progress by section",
    of: (answered: number, asked: number) => `${answered.toLocaleString("en-GB")} of ${asked.toLocaleString("en-GB")}`,
    bar: (label: string, answered: number, asked: number) => `${label}: ${answered} of ${asked} answered`,
    rows: (rows: number) => howMany(rows, "row", "rows"),
  },

  rules: {
    title: (counts: Readonly<Record<RuleOutcome["result"], number>>) =>
      `Rules: ${counts.passed} passed, ${counts.found} found something, ${counts.skipped} not checked`,
    results: {
      passed: "Passed",
      found: "Found something",
      skipped: "Not checked",
    } satisfies Record<RuleOutcome["result"], string>,
    partly: "Partly not checked",
    because: (reason: string, count: number, about: string) =>
      count === 1 ? `${about}: ${reason}.` : `${count.toLocaleString("en-GB")} times, for ${about}: ${reason}.`,
    andMore: (count: number) => `${count.toLocaleString("en-GB")} more`,
  },

  submission: {
    refused: (count: number) =>
      `Not sent: ${howMany(count, "thing", "things")} to fix or explain before you can submit. The list below says what to do.`,
    kept: "The club service does not answer. Your submission is kept on this machine.",
    keptBecause: (why: string) =>
      `${why} Your submission is kept on this machine and will be sent as soon as possible.`,
    notTaken: (since: string, why: string) =>
      `Your submission of ${since} was not accepted, and is kept on this machine. ${why} Fix this, then submit again.`,
    sendAgain: "Try again",
    discard: "Discard",
    discarded: "Discarded. Your workbook still has the answers.",
    waiting: (since: string) =>
      `A submission has been queued on this machine since ${since}. It will be sent when the club service answers, and never counts twice.`,
    sendNow: "Send now",
    nothingWaits: "There was nothing to send.",
    received: (version: number) => `Received as version ${version}.`,
    sameAgain: (version: number) =>
      `The club already has exactly this submission, as version ${version}. No new version was made.`,
    stale: (version: number, by: string, time: string) =>
      `${by} has submitted version ${version} in the meantime (${time}), so yours was not sent. Compare the two, then choose.`,
    staleTitle: "There is another version",
    answer: "Answer",
    mine: "Yours",
    theirs: (version: number) => `Version ${version}`,
    noDifferences: "The answers are the same; only explanations differ.",
    sendMine: (version: number) => `Send mine as version ${version}`,
    keepTheirs: "Keep theirs",
    keptTheirs: (version: number) =>
      `Nothing was sent. Version ${version} is still the club's, and your workbook has not changed.`,
    serviceFound: (count: number) =>
      `Not sent: the club service found ${howMany(count, "thing", "things")} that your check did not, perhaps because it has newer figures.`,
    serviceTitle: "What the club service found",
  },

  elsewhere: {
    title: "Queued submissions from other workbooks",
    workbook: "Fetch its workbook",
  },

  signOff: {
    title: "Sign off and submit",
    explain: "What you enter here goes on the Sign-off sheet, then the questionnaire is sent.",
    missing: "Fill this in.",
    choose: "Choose",
    notANumber: "Enter a number.",
    notADay: "Enter a date.",
    send: "Sign off and submit",
    notYet: "Not yet",
  },

  receipt: {
    title: "Receipt",
    latest: (version: number, time: string) => `Submitted: version ${version}, ${time}`,
    version: "Version",
    time: "Received",
    member: "Member",
    by: "Sent by",
    explained: "Findings explained",
    id: "Receipt number",
    hash: "Content (SHA-256)",
    print: "Print receipt",
    printed: "The receipt is on a sheet of its own, ready to print.",
    copy: "Copy",
    copied: "The receipt is on the clipboard.",
    notCopied: "This version of Excel doesn't let the pane copy. Print the receipt, or select its text.",
  },

  cell: {
    notAsked: "You added this column. It is not part of the questionnaire and is not sent.",
    ofRow: (register: string, row: string) => `${register}: ${row}`,
    definition: "What counts",
    howTo: "How to answer",
    unit: "Unit",
    choices: "One of",
    answer: "At the last check",
    lastYear: (year: string | null) => (year === null ? "Last year" : `In ${year}`),
    noLastYear: "not known",
    published: "Published",
    noPublished: "none for your authority",
    peers: "Published figures of other authorities",
    lower: "Lower quartile",
    median: "Median",
    upper: "Upper quartile",
    findings: "Findings for this cell",
    noFindings: "No findings here.",
    notChecked: "Not checked yet.",
  },

  versions: {
    title: "Submitted versions",
    none: "Nothing has been submitted yet.",
    line: (version: number, time: string) => `Version ${version}, ${time}`,
    by: (name: string, explained: number) => `Sent by ${name}; ${howMany(explained, "finding", "findings")} explained`,
    read: (version: number) => `Show version ${version}`,
    workbook: (version: number) => `Fetch the workbook of version ${version}`,
    save: (name: string) => `Save ${name}`,
    gone: (version: number) => `The club service no longer has version ${version}. Ask the club's administrator.`,
    answered: (questions: number, rows: number) =>
      `${howMany(questions, "question", "questions")} answered, ${howMany(rows, "row", "rows")} in registers.`,
    answers: "Answers",
    register: (label: string, rows: number) => `${label}: ${howMany(rows, "row", "rows")}`,
    explanations: "Explanations",
    noExplanations: "No explanations.",
  },

  markedCell: (sheet: string, cell: string) => `${sheet}, ${cell}`,
} as const;

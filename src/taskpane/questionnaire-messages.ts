import type { Busy } from "../actions/questionnaire/questionnaire";
import type { Severity } from "../domain/clubs/club-definition";
import type { OpenReason } from "../domain/questionnaire/open-reason";
import type { RuleOutcome } from "../domain/rules/rule";
import type { Grouping } from "./group-findings";

const many = (count: number, one: string, more: string): string =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? one : more}`;

/** The words of a severity, for one finding and for several. */
const severities: Readonly<Record<Severity, readonly [one: string, more: string]>> = {
  blocker: ["Blocker", "blockers"],
  error: ["Error", "errors"],
  query: ["Query", "queries"],
  information: ["Information", "for information"],
};

/** Every text of what the pane does with a questionnaire; apart from the rest, as it comes with those pages. */
export const questionnaireMessages = {
  looking: "Looking at the workbook…",

  start: {
    title: "No questionnaire is open",
    explain:
      "This workbook holds no questionnaire. Build this year's here, or open one that you were sent by mail in Excel: it is recognised when it opens.",
    club: "Questionnaire",
    build: "Build the questionnaire",
    buildHint: (member: string) =>
      `Adds its sheets to this workbook, for ${member}. Nothing that is in the workbook changes.`,
    nobody: "Sign in first, so that it is known whose questionnaire it is.",
    none: "None of your clubs asks for answers at the moment. Ask the club's administrator when its questionnaire opens.",
    again: "Look at the workbook again",
    built: "The questionnaire is in the workbook. Fill in the shaded cells; Check whenever you like.",
  },

  header: {
    member: "Member",
    deadline: "Deadline",
    checked: "Last check",
    neverChecked: "Not checked yet",
    partial: (time: string) => `${time}; since then only what changed`,
  },

  check: "Check",
  checkAgain: "Check again",
  submit: "Submit",
  cancel: "Cancel",
  clearMarks: "Clear marks",
  cleared: "The marks are gone. Your own formats are as they were.",

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
    many(count, severities[severity][0].toLowerCase(), severities[severity][1]),
  countsTitle: "Findings by severity; choose which to show",
  counts: (counts: readonly (readonly [Severity, number])[]): string => {
    const some = counts.filter(([, count]) => count > 0);
    return some.length === 0
      ? "Nothing found."
      : `Found: ${some.map(([severity, count]) => questionnaireMessages.countOf(severity, count)).join(", ")}.`;
  },
  readyTitle: "Nothing stands in the way of submitting.",

  list: {
    title: "Findings",
    unchecked:
      "Choose Check to see what is missing, unusual or wrong. You can check as often as you like before you submit.",
    clean: "The check found nothing.",
    filtered: "No finding is as you asked. Show all, or change what you look for.",
    showAll: "Show all",
    shown: (shown: number, of: number) =>
      shown === of
        ? many(of, "finding", "findings")
        : `${shown.toLocaleString("en-GB")} of ${many(of, "finding", "findings")}`,
    groupBy: "Group by",
    groupings: { sheet: "Sheet", rule: "Rule", severity: "Severity" } satisfies Record<Grouping, string>,
    search: "Look for",
    onlyOpen: "Only what stands in the way",
    next: "Next finding",
    nextHint: "F8; with Shift, the one before",
    whole: "About the questionnaire",
    groupCount: (count: number) => many(count, "finding", "findings"),
  },

  finding: {
    seen: "Seen",
    expected: "Expected",
    source: "From",
    fix: "How to fix it",
    rule: "Rule",
    goTo: "Go to cell",
    mend: (repair: string) => (repair === "" ? "Fix: leave it empty" : `Fix: put in ${repair}`),
    fixAll: (count: number) => `Fix all ${count.toLocaleString("en-GB")} of this kind`,
    willChange: (what: string | null, count: number) =>
      `${what ?? "Put in what is meant"}: this changes ${many(count, "cell", "cells")}. You can undo it.`,
    change: (cell: string, from: string, to: string) => `${cell}: ${from} → ${to === "" ? "empty" : to}`,
    fixThese: (count: number) => `Fix these ${count.toLocaleString("en-GB")}`,
    fixed: (count: number, what: string | undefined) =>
      `${many(count, "cell is", "cells are")} fixed${what === undefined ? "" : ` (${what[0]?.toLowerCase() ?? ""}${what.slice(1)})`}.`,
    undo: "Undo",
    undone: (count: number) => `${many(count, "cell is", "cells are")} as before.`,
    reasons: {
      "must be mended": "Must be mended",
      "must be explained": "Mend or explain",
      "explanation has lapsed": "Explanation has lapsed",
    } satisfies Record<OpenReason, string>,
    explained: "Explained",
    notExplainable: "An explanation can't answer this.",
  },

  explanation: {
    label: "Your explanation",
    standard:
      'A good one says in its own words what caused the figure and how much it makes: "Two children moved to secure placements in May, which added £310,000." A word or two is not saved.',
    save: "Save explanation",
    saved: "Saved in the workbook.",
    unsaved: "Not saved yet.",
    saving: "Saving…",
    notSaved: "Not saved. What you typed is still here.",
    stillTrue: "It is still true",
  },

  progress: {
    title: "Progress by section",
    of: (answered: number, asked: number) => `${answered.toLocaleString("en-GB")} of ${asked.toLocaleString("en-GB")}`,
    bar: (label: string, answered: number, asked: number) => `${label}: ${answered} of ${asked} answered`,
    rows: (rows: number) => many(rows, "row", "rows"),
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
      `Not sent: ${many(count, "finding stands", "findings stand")} in the way. They are listed below, each with what to do.`,
    kept: "The club service does not answer. Your submission is kept on this machine.",
    keptBecause: (why: string) => `${why} Your submission is kept on this machine, and is sent as soon as it can be.`,
    notTaken: (since: string, why: string) =>
      `Your submission of ${since} was not taken in, and is kept on this machine. ${why} Put right what is needed, then submit again.`,
    sendAgain: "Try again",
    discard: "Discard",
    discarded: "It was discarded. Your workbook still has the answers.",
    waiting: (since: string) =>
      `A submission has been waiting on this machine since ${since}. It goes off when the club service answers; it is never sent twice.`,
    sendNow: "Send now",
    nothingWaits: "Nothing was waiting.",
    received: (version: number) => `Received as version ${version}.`,
    sameAgain: (version: number) =>
      `The club already has exactly this, as version ${version}. No new version was made.`,
    stale: (version: number, by: string, time: string) =>
      `Version ${version} came in meanwhile, sent by ${by} on ${time}. Nothing of yours was sent. Compare, then choose.`,
    staleTitle: "Another version came in",
    answer: "Answer",
    mine: "Yours",
    theirs: (version: number) => `Version ${version}`,
    noDifferences: "The answers are the same; only explanations differ.",
    sendMine: (version: number) => `Send mine as version ${version}`,
    keepTheirs: "Keep theirs",
    keptTheirs: (version: number) => `Nothing was sent. Version ${version} stands, and your workbook is as it is.`,
    serviceFound: (count: number) =>
      `Not sent: the club service's own check has ${many(count, "finding", "findings")} that yours had not, perhaps by newer figures.`,
    serviceTitle: "What the club service found",
  },

  elsewhere: {
    title: "Waiting on this machine, from other workbooks",
    workbook: "Fetch its workbook",
  },

  signOff: {
    title: "Sign off and submit",
    explain: "What you fill in goes into the Sign-off sheet, and the questionnaire is sent.",
    missing: "Fill this in.",
    choose: "Choose",
    notANumber: "Type a number.",
    notADay: "Give a day.",
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
    notCopied: "This Excel does not let the pane copy. Print the receipt, or select its text.",
  },

  cell: {
    none: "Select a shaded cell of the questionnaire to see what counts, last year's answer, the published figure and what was found.",
    noneTitle: "No question is selected",
    notAsked: "This column is your own. It is not asked, and not sent.",
    noQuestionnaire:
      "Here you see what the selected cell of a questionnaire means. This workbook holds none: build or open one under Check.",
    ofRow: (register: string, row: string) => `${register}: ${row}`,
    definition: "What counts",
    howTo: "How to answer",
    unit: "Unit",
    choices: "One of",
    answer: "Your answer at the last check",
    lastYear: (year: string | null) => (year === null ? "Last year" : `Your answer for ${year}`),
    noLastYear: "No answer of last year is known.",
    published: "Published figure",
    noPublished: "No figure of this is published for you.",
    peers: "Published figures of others",
    lower: "Lower quartile",
    median: "Median",
    upper: "Upper quartile",
    findings: "Findings of this cell",
    noFindings: "Nothing was found here.",
    notChecked: "Not checked yet.",
  },

  versions: {
    title: "Submitted versions",
    none: "Nothing was submitted yet.",
    line: (version: number, time: string) => `Version ${version}, ${time}`,
    by: (name: string, explained: number) => `Sent by ${name}; ${many(explained, "finding", "findings")} explained`,
    read: (version: number) => `Read version ${version} back`,
    workbook: (version: number) => `Fetch the workbook of version ${version}`,
    save: (name: string) => `Save ${name}`,
    gone: (version: number) => `The club service has no version ${version} any more. Ask the club's administrator.`,
    answered: (questions: number, rows: number) =>
      `${many(questions, "question", "questions")} answered, ${many(rows, "row", "rows")} in registers.`,
    answers: "Answers",
    register: (label: string, rows: number) => `${label}: ${many(rows, "row", "rows")}`,
    explanations: "Explanations",
    noExplanations: "No explanations.",
  },

  markedCell: (sheet: string, cell: string) => `${sheet}, ${cell}`,
} as const;

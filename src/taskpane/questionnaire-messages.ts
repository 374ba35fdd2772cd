import type { Busy } from "../actions/questionnaire/session-state";
import { toldUndone } from "../actions/questionnaire/told-undone";
import type { UndoneRepair } from "../actions/questionnaire/undo-repair";
import { howMany } from "../domain/how-many";
import { listNames } from "../domain/list-names";
import type { FindingState } from "../domain/questionnaire/finding-state";
import { late } from "../domain/questionnaire/lateness";
import type { RuleOutcome } from "../domain/rules/rule";

interface PartNumbers {
  readonly answered: number;
  readonly asked: number;
  /** In registers. */
  readonly rows: number;
  readonly toAnswer: number;
  /** Whether the blanks need not be answered. */
  readonly isOptional: boolean;
}

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
    /** Days are negative once the deadline has passed. */
    due: (day: string, days: number, isExtended: boolean): string => {
      const until = questionnaireMessages.header.deadline(day, isExtended);
      if (days === 0) return `${until}: today`;
      return days > 0 ? `${until}: in ${howMany(days, "day", "days")}` : `${until}: ${late(-days)}`;
    },
    deadline: (day: string, isExtended: boolean) => (isExtended ? `Extended to ${day}` : `Deadline ${day}`),
    checked: (time: string) => `Checked ${time}`,
    neverChecked: "Not checked yet",
    partial: (time: string) => `Checked ${time}; since then, only your changes were checked`,
  },

  check: "Check",
  checkAgain: "Check again",
  fillInFrom: { ledger: "Fill in from a ledger", oldWorkbook: "Fill in from an old workbook" },
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

  /** What findings ask of the user, and how many ask for what. */
  states: {
    title: "What was found; choose what to show",
    one: {
      fix: "To fix",
      explain: "To explain",
      "to confirm": "To confirm",
      "to answer": "To answer",
      explained: "Explained",
      "for information": "For information",
    } satisfies Record<FindingState, string>,
    lapsed: "Explanation has lapsed",
    poor: "Explanation says too little",
    chip: (state: FindingState, count: number): string =>
      `${questionnaireMessages.states.one[state]} ${count.toLocaleString("en-GB")}`,
    all: (counts: readonly (readonly [FindingState, number])[]): string => {
      const some = counts.filter(([, count]) => count > 0);
      return some.length === 0
        ? "Nothing found."
        : `Found: ${some.map(([state, count]) => `${count.toLocaleString("en-GB")} ${questionnaireMessages.states.one[state].toLowerCase()}`).join(", ")}.`;
    },
  },
  fillIn: "Fill in what is known",
  ready: (isSignOffAsked: boolean) => (isSignOffAsked ? "Ready: sign off to submit." : "Ready to submit."),
  unchanged: (version: number, time: string) =>
    `Submitted as version ${version} on ${time}. Nothing has changed since, so there is nothing to submit.`,

  list: {
    title: "Findings",
    unchecked:
      "Choose Check to see what is missing, unusual or wrong. You can check as often as you like before you submit.",
    clean: "The check found nothing.",
    filtered: "No findings match.",
    showAll: "Show all",
    shown: (shown: number, of: number) => `${shown.toLocaleString("en-GB")} of ${howMany(of, "finding", "findings")}`,
    search: "Search the findings",
    searchShort: "Search",
    next: "Next",
    nextHint: "Next finding (F8); with Shift, the one before",
    whole: "The whole questionnaire",
    several: (count: string) => `${count} findings of the same kind`,
    andMore: (count: number) => `and ${count.toLocaleString("en-GB")} more`,
  },

  finding: {
    seen: "Seen",
    expected: "Expected",
    source: "From",
    rule: "Rule",
    goTo: (place: string) => `Go to ${place}`,
    fixOne: (repair: string) => (repair === "" ? "Fix: clear the cell" : `Fix: change to ${repair}`),
    fixAll: (count: number) => `Fix all ${count.toLocaleString("en-GB")}`,
    willChange: (what: string | null, count: number) =>
      `${what ?? "Correct the cells"}: this changes ${howMany(count, "cell", "cells")}. You can undo it.`,
    change: (cell: string, from: string, to: string) => `${cell}: ${from} → ${to === "" ? "empty" : to}`,
    fixThese: (count: number) => `Fix these ${count.toLocaleString("en-GB")}`,
    fixed: (count: number, what: string | undefined) =>
      `${howMany(count, "cell is", "cells are")} fixed${what === undefined ? "" : ` (${what[0]?.toLowerCase() ?? ""}${what.slice(1)})`}.`,
    undo: "Undo",
    undone: (outcome: UndoneRepair) => toldUndone(`${howMany(outcome.restored, "cell", "cells")} put back.`, outcome),
    confirm: "Confirm",
    confirmThese: (count: number) => `Confirm these ${count.toLocaleString("en-GB")}`,
    confirmAll: (count: number) => `Confirm all ${count.toLocaleString("en-GB")} filled-in answers`,
    confirmed: (count: number) => `${howMany(count, "answer is", "answers are")} confirmed.`,
    notExplainable: "This has to be fixed: an explanation is not enough.",
  },

  explanation: {
    label: "Your explanation",
    explainAll: (count: number) => `Explain all ${count.toLocaleString("en-GB")} together`,
    ofAll: (count: number) => `Your explanation of all ${count.toLocaleString("en-GB")}`,
    standard:
      'Say what caused the figure and how much of it that accounts for, e.g. "It rose because two more joined in May, which added £310,000." Fewer than six words are not saved.',
    save: "Save explanation",
    saved: "Saved in the workbook.",
    unsaved: "Not saved yet.",
    saving: "Saving…",
    notSaved: "Not saved. What you typed is still here.",
    stillTrue: "Still true",
  },

  progress: {
    line: ({ answered, asked, rows, toAnswer, isOptional }: PartNumbers) =>
      [
        ...(asked > 0 ? [`${answered.toLocaleString("en-GB")} of ${asked.toLocaleString("en-GB")} answered`] : []),
        ...(rows > 0 ? [howMany(rows, "row", "rows")] : []),
        ...(toAnswer > 0 ? [`${toAnswer.toLocaleString("en-GB")} to answer`] : []),
        ...(isOptional ? ["optional"] : []),
      ].join(" · "),
    goTo: (label: string, text: string) => `${label}: ${text}. Go to the first blank`,
    emptyTable: (label: string, findings: number) =>
      `The table "${label}" is empty, which ${howMany(findings, "finding comes", "findings come")} from. Fill in one row for each, or, if there are none, put 0 in the answers that it should agree with.`,
  },

  rules: {
    title: ({ passed, found, unsigned, skipped }: Readonly<Record<RuleOutcome["result"] | "unsigned", number>>) =>
      [
        `Rules: ${passed} passed`,
        `${found} found something`,
        ...(unsigned > 0 ? [`${unsigned} ${unsigned === 1 ? "waits" : "wait"} for the sign-off`] : []),
        `${skipped} not checked`,
      ].join(", "),
    results: {
      passed: "Passed",
      found: "Found something",
      unsigned: "Waiting for the sign-off",
      skipped: "Not checked",
    } satisfies Record<RuleOutcome["result"] | "unsigned", string>,
    partly: "Partly not checked",
    because: (reason: string, count: number, about: string) =>
      count === 1 ? `${about}: ${reason}.` : `${count.toLocaleString("en-GB")} times, for ${about}: ${reason}.`,
    andMore: (count: number) => `${count.toLocaleString("en-GB")} more`,
  },

  submission: {
    refused: ({
      fix,
      explain,
      confirm,
      answer,
    }: Readonly<Record<"fix" | "explain" | "confirm" | "answer", number>>) => {
      const parts = [
        ...(fix > 0 ? [howMany(fix, "thing to fix", "things to fix")] : []),
        ...(explain > 0
          ? [fix > 0 ? `${explain} to explain` : howMany(explain, "thing to explain", "things to explain")]
          : []),
        ...(confirm > 0 ? [howMany(confirm, "filled-in answer to confirm", "filled-in answers to confirm")] : []),
        ...(answer > 0 ? [howMany(answer, "question to answer", "questions to answer")] : []),
      ];
      return `Not sent: ${listNames(parts)} before you can submit. The list below says which.`;
    },
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
    notReady: (labels: readonly string[]) => `Not marked as ready: ${labels.join("; ")}. Submit all the same?`,
    sendAnyway: "Submit all the same",
    notYet: "Not yet",
  },

  receipt: {
    title: "Receipt",
    latest: (version: number, time: string) => `Submitted: version ${version}, ${time}`,
    version: "Version",
    time: "Received",
    due: "Due",
    member: "Authority",
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
    status: "Yardstick writes in this column how far each row is. It is not sent.",
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

  homes: {
    title: "Chart of your homes",
    explain: (table: string) =>
      `What an occupied week cost in each home, the most expensive first, with its occupancy, from the table "${table}". The chart follows what you type there, and shows nothing from outside this workbook.`,
    atLastCheck: (finding: string) => `At the last check: ${finding}.`,
    insert: "Insert chart of homes",
    table: "Go to the table of homes",
    added: (sheet: string) => `The chart is on the sheet "${sheet}". It follows what you type into the table of homes.`,
  },

  versions: {
    title: "Submitted versions",
    none: "Nothing has been submitted yet.",
    line: (version: number, time: string) => `Version ${version}, ${time}`,
    /** Undefined days are not known. */
    by: (name: string, explained: number, daysLate: number | undefined) =>
      `Sent by ${name}; ${howMany(explained, "finding", "findings")} explained${daysLate ? `; ${late(daysLate)}` : ""}`,
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

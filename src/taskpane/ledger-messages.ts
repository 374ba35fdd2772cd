import { toldUndone } from "../actions/questionnaire/told-undone";
import type { UndoneRepair } from "../actions/questionnaire/undo-repair";
import type { FormulaObstacle } from "../domain/ledger/formula-obstacles";
import type { LedgerColumns } from "../domain/ledger/ledger-layout";
import type { LedgerFaultKind, LeftOutRow } from "../domain/ledger/read-ledger";
import type { Confidence } from "../domain/ledger/suggest-questions";
import type { CodePattern } from "../domain/ledger/code-pattern";
import { howMany } from "../domain/how-many";
import { formatValue } from "../domain/units";

/** Pence as pounds: "£1,234.50", "−£3.00". */
export function poundsOf(pence: number): string {
  return formatValue(pence / 100, "GBP", 2);
}

/** Row numbers, as many as one can look at. */
function listRows(rows: readonly number[]): string {
  const more = rows.length - 5;
  return `${rows.length === 1 ? "row" : "rows"} ${rows.slice(0, 5).join(", ")}${more > 0 ? ` and ${more.toLocaleString("en-GB")} more` : ""}`;
}

/** The pane's texts about filling in from a ledger; in their own file, because they are loaded with that page. */
export const ledgerMessages = {
  title: "Fill in from a ledger",
  back: "Back to the check",
  explain:
    "Say once which codes of your ledger go to which answers. The mapping stays in this workbook, where you can print it, and is offered again next year.",

  choose: {
    title: "1. The ledger",
    where: "Where it is",
    selection: "The cells selected now",
    sheet: (name: string) => `Sheet ${name}`,
    table: (name: string) => `Table ${name}`,
    read: "Read it",
    other: "Paste it, or open a file",
    paste: "Paste the rows here, with their headings",
    readPasted: "Read what is pasted",
    file: "Open a .csv or .xlsx file (read on this machine only)",
    fileSheet: "Which sheet of the file",
    mappingInFile: (lines: number) =>
      `The file also has a ledger mapping of ${howMany(lines, "line", "lines")}, for instance last year's.`,
    useMapping: "Use that mapping",
    another: "Choose another ledger",
  },

  taken: {
    summary: (where: string, rows: number, total: string) =>
      `${where}: ${howMany(rows, "line", "lines")}, which add up to ${total}.`,
    agrees: (row: number) => `That is also what its own total in row ${row} says.`,
    differs: (row: number, stated: string) =>
      `Its own total in row ${row} is ${stated}: check which rows are left out.`,
    columns: "What each column is",
    heading: "Row with the headings",
    noHeading: "There is none",
    row: (row: number) => `Row ${row}`,
    column: (letters: string, heading: string) => (heading === "" ? `Column ${letters}` : `${letters}: ${heading}`),
    none: "None",
    names: {
      code: "Codes (subjective, or combined)",
      centre: "Objective or cost-centre codes",
      description: "Descriptions",
      centreDescription: "Descriptions of the centres",
      amount: "Amounts (credits negative)",
      debit: "Debits",
      credit: "Credits",
    } satisfies Record<keyof LedgerColumns, string>,
    incomplete: "Say which column has the codes and which the amounts.",
    creditsNegative: "Credits have a minus in their own column",
    leftOut: (count: number) => `${howMany(count, "row is", "rows are")} left out`,
    why: {
      "says total": "says it is a total",
      "adds up the rows above": "adds up the rows above",
      "the user left it out": "you left it out",
    } satisfies Record<LeftOutRow["why"], string>,
    leftOutRow: (row: number, text: string, amount: string, why: string) =>
      `Row ${row}${text === "" ? "" : `, ${text}`}: ${amount} (${why})`,
    keep: (row: number) => `Count row ${row} after all`,
    keepShort: "Count it",
    andMore: (count: number) => `and ${count.toLocaleString("en-GB")} more`,
    fault: (kind: LedgerFaultKind, rows: readonly number[]): string => {
      const where = listRows(rows);
      switch (kind) {
        case "errors":
          return `Amounts that are errors, such as #REF!, in ${where}: they count as nothing. Fix them, then read the ledger again.`;
        case "unreadable amounts":
          return `Amounts we can't read in ${where}: they count as nothing. Fix them, then read the ledger again.`;
        case "amounts as text":
          return `Amounts stored as text in ${where}. We read them, but Excel leaves them out of totals.`;
        case "parts of a penny":
          return `Parts of a penny in ${where}: rounded to the penny.`;
        case "hidden characters in codes":
          return `Codes with hidden characters in ${where}.`;
        case "no code":
          return `No code in ${where}: these can't be mapped. Leave them out if they are not lines of the ledger.`;
      }
    },
    leaveOut: "Leave these out",
    obstacles: {
      "amounts as text": "amounts are stored as text",
      errors: "some amounts are errors",
      "parts of a penny": "some amounts have parts of a penny",
      "hidden characters in codes": "some codes have hidden characters",
      "unreadable amounts": "some amounts can't be read",
      "no code": "some lines have no code",
      "too many rows left out": "it has many subtotals among its lines",
    } satisfies Record<FormulaObstacle, string>,
    needsCopy: (reasons: readonly string[]) =>
      `Formulas can't be put over this ledger as it is: ${reasons.length === 0 ? "it is not on a sheet of this workbook" : reasons.join(", ")}. A clean copy on a sheet of its own will do; or put in values.`,
    copy: "Put a clean copy on a sheet",
    copied: (sheet: string) => `The ledger is on the sheet ${sheet}: codes as text, amounts as numbers, no totals.`,
  },

  control: {
    title: "Control total",
    total: "The ledger adds up to",
    mapped: "Mapped to answers",
    leftOut: "Not this club's",
    unmapped: "Not mapped",
    twice: "Given away twice",
    again: "Counted again on purpose",
    agrees: "Every penny of the ledger has a place.",
  },

  unmapped: {
    title: (count: number) => `2. Not mapped: ${howMany(count, "code", "codes")}`,
    none: "Nothing is left to map.",
    search: "Search codes and descriptions",
    line: (rows: number, amount: string) => `${amount} in ${howMany(rows, "line", "lines")}`,
    part: (percent: number) => `${percent.toLocaleString("en-GB")} % of it is not mapped`,
    centres: (count: number) => `at ${howMany(count, "centre", "centres")}`,
    map: "Map",
    mapOne: (code: string) => `Map ${code}`,
    notOurs: "Not this club's",
    notOursOne: (code: string) => `${code} is not this club's`,
    noMatch: "No code matches.",
    noCode: "(no code)",
  },
  confidence: {
    likely: "likely",
    possible: "possible",
    "a guess": "a guess",
  } satisfies Record<Confidence, string>,
  suggestion: (name: string, confidence: string, because: readonly string[]) =>
    `${name} – ${confidence}: both say ${because.map((word) => `“${word}”`).join(", ")}`,

  form: {
    title: "Which lines of the ledger",
    match: "Codes",
    matches: {
      is: "This code",
      "begins with": "All that begin with",
      "ends with": "All that end with",
      from: "From … to",
    } satisfies Record<CodePattern["match"], string>,
    code: "Code",
    to: "To",
    centreMatch: "Centres",
    everyCentre: "Every centre",
    centre: "Centre",
    question: "Goes to",
    notOurs: "Not this club's",
    suggested: "Suggestions",
    choose: "Choose an answer",
    turn: "Turn the sign round (income as a positive figure)",
    share: "Share in %",
    again: "Count these again on purpose, for a total or an “of which” question",
    note: "Note",
    preview: (rows: number, amount: string) =>
      rows === 0 ? "No line of the ledger has such a code." : `${howMany(rows, "line", "lines")}: ${amount}`,
    faults: {
      "no code": "Give a code.",
      "not a range": "Give two codes of the same length that differ in their last digits only, the lower one first.",
      centre: "Give a centre, or choose “Every centre”.",
      share: "Give a share above 0 and up to 100.",
      question: "Choose an answer.",
    },
    save: "Save",
    cancel: "Cancel",
  },

  mapped: {
    title: (count: number) => `Mapping: ${howMany(count, "line", "lines")}`,
    none: "Nothing is mapped yet. Choose Map beside a code.",
    edit: "Change",
    editOne: (code: string) => `Change ${code}`,
    remove: "Remove",
    removeOne: (code: string) => `Remove ${code}`,
    goes: (share: string, name: string) => `${share === "100" ? "" : `${share} % `}→ ${name}`,
    at: (centre: string) => `at ${centre}`,
    turned: "sign turned round",
    again: "counted again",
    noRows: "no line of this ledger has such a code",
    notAsked: "this questionnaire does not ask that",
  },
  doubles: (code: string, share: string, amount: string, patterns: readonly string[]) =>
    `${code} (${amount}) is given away to ${share} %, by ${patterns.join(" and ")}. Change or remove one, or tick “count again” in it.`,
  sheetFault: (row: number, text: string) => `Ledger mapping, row ${row}: ${text} The line is not used.`,
  carried: (year: string, lines: number) =>
    `${howMany(lines, "line", "lines")} taken over from your mapping of ${year}.`,
  renamed: (count: number) =>
    `${howMany(count, "line follows a question", "lines follow questions")} that has another id this year.`,
  gone: (pattern: string, question: string) =>
    `${pattern} went to ${question}, which is no longer asked: not in the mapping any more.`,

  putIn: {
    title: "3. Put in",
    none: "Map something first.",
    preview: "Show what would change",
    change: (name: string, old: string, next: string) => `${name}: ${old} → ${next}`,
    blank: "blank",
    typed: "typed by you: ticked only if you tick it",
    follows: "from the ledger already",
    how: "Put in as",
    live: "Live formulas: answers follow the ledger, and an auditor can follow them",
    values: "Values: answers stay as they are now",
    put: (count: number) => `Put in ${howMany(count, "answer", "answers")}`,
    done: (count: number) =>
      `${howMany(count, "answer is", "answers are")} put in. The mapping is on the sheet Ledger mapping.`,
    undo: "Undo",
    undone: (outcome: UndoneRepair) =>
      toldUndone(
        `${howMany(outcome.restored, "answer", "answers")} put back. The sheet Ledger mapping stays.`,
        outcome,
      ),
    notReady: "Fix what is given away twice first.",
  },
} as const;

import type { Field } from "../clubs/question";
import { isAnswerFormula } from "../ledger/answer-formula";
import { sectionFor } from "../number-format/section-for";
import { plainText } from "../plain-text";
import { textKey } from "../text-key";
import type { Answer, CellFault, CellFaultKind } from "./answer";
import { dateOfSerial } from "./excel-date";
import type { DateSystem, RawCell } from "./raw-cell";
import { readDateText } from "./read-date-text";
import { readNumberText } from "./read-number-text";
import { fifteenDigits } from "../number-format/fifteen-digits";

/** How people write the two markers; capitals and spaces make no difference. */
const markers: ReadonlyMap<string, "not-applicable" | "not-available"> = new Map([
  ["notapplicable", "not-applicable"],
  ["n/a", "not-applicable"],
  ["na", "not-applicable"],
  ["notavailable", "not-available"],
  ["notknown", "not-available"],
  ["n/k", "not-available"],
  ["..", "not-available"],
]);

/** '[Budget.xlsx]Sheet 1'!A1, [1]Sheet1!A1 and 'Budget.xlsx'!Total; not Table1[Column]. */
const otherWorkbook = /'[^']*\[[^\]]+\][^']*'!|\[[^[\]]+\][\p{L}\p{N}_.]*!|\.xl\w{1,3}'?!/iu;

/** Shared by all cells without a fault; there may be half a million. */
const noFaults: readonly CellFault[] = [];
const blank: Answer = { holds: "blank", value: null, seen: "", faults: noFaults };

/**
 * Reads a cell as the answer to a question or a column. Never throws and never guesses: an answer that is certain in
 * spite of a fault is a value with that fault and its repair; anything else is `unreadable`, with the fault that says why.
 *
 * A number that its cell shows as a percentage is a percentage: 0.125 shown as 12.5 % is 12.5. A % sign that the number
 * format only adds as text, as 0.0"%" does, means nothing.
 */
export function readAnswer(field: Field, cell: RawCell, dates: DateSystem = 1900): Answer {
  const faults = faultsOfCell(field, cell);
  const { value } = cell;
  if (cell.isError === true) return unreadable(String(value), [...faults, fault("excel-error")]);
  if (value === null || (typeof value === "string" && plainText(value) === "")) {
    if (faults.length > 0) return { ...blank, faults };
    // Text that nobody can see looks blank to people, so we treat it as blank and report nothing.
    return blank;
  }
  const answer = typeof value === "string" ? readText(field, value) : readValue(field, value, cell, dates);
  if (faults.length === 0) return answer;
  return { ...answer, faults: [...faults.map((known) => withRepair(known, answer)), ...answer.faults] };
}

function faultsOfCell(field: Field, cell: RawCell): readonly CellFault[] {
  if (cell.merged !== true && cell.formula === undefined) return noFaults;
  const faults: CellFault[] = [];
  if (cell.merged === true) faults.push(fault("merged"));
  if (cell.formula !== undefined) faults.push(fault(kindOfFormula(field, cell.formula)));
  return faults;
}

function kindOfFormula({ id }: Field, formula: string): CellFaultKind {
  if (isAnswerFormula(id, formula)) return "ledger-formula";
  return otherWorkbook.test(formula) ? "external-link" : "formula";
}

/** A formula is fixed by replacing it with its value. */
function withRepair(known: CellFault, answer: Answer): CellFault {
  return known.kind === "formula" || known.kind === "external-link" ? { ...known, repair: answer.value } : known;
}

function readValue(field: Field, value: number | boolean, cell: RawCell, dates: DateSystem): Answer {
  if (typeof value === "boolean") return unreadable(value ? "TRUE" : "FALSE", [fault("wrong-type")]);
  const seen = String(value);
  switch (field.type) {
    case "amount":
    case "count":
    case "decimal":
    case "percent": {
      const isShare = field.type === "percent" && sectionFor(cell.numberFormat ?? "General", value)?.isPercent === true;
      const number = isShare ? fifteenDigits(value * 100) : value;
      return { holds: "number", value: number + 0, seen: isShare ? `${number}%` : seen, faults: noFaults };
    }
    case "date": {
      const date = dateOfSerial(value, dates);
      if (date === null) return unreadable(seen, [fault("not-a-date")]);
      return { holds: "date", value: date, seen: date, faults: noFaults };
    }
    case "choice":
    case "likert":
      return choose(field, seen, noFaults);
    case "text":
      return { holds: "text", value: seen, seen, faults: noFaults };
  }
}

const unseen = String.raw`[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f]`;
/** Spaces and invisible characters around text. */
const around = new RegExp(`^${unseen}+|(?<!${unseen})${unseen}+$`, "g");
/** The ones that a person may have typed. */
const typedSpace = /(?!\ufeff)\s/;

/**
 * Numbers, dates, markers and choices are read as they look. Free text is kept as typed, with its own dashes and with
 * invisible characters inside it, which may join letters or emoji; only the ones around it are removed.
 */
function readText(field: Field, given: string): Answer {
  const isTyped = (given.match(around) ?? []).some((removed) => typedSpace.test(removed));
  const typed = given.replace(around, "").replaceAll("\u00a0", " ");
  const text = field.type === "text" ? typed : plainText(given);
  const spaced = isTyped ? [fault("stray-spaces", text)] : noFaults;
  const marker = field.type === "text" ? undefined : markers.get(textKey(text));
  if (marker !== undefined && !choiceOf(field, text)) return readMarker(field, marker, given);
  switch (field.type) {
    case "amount":
    case "count":
    case "decimal":
    case "percent": {
      const number = readNumberText(text);
      const wrongSign = text.includes("%") && field.type !== "percent";
      if (number === null || wrongSign) return unreadable(typed, [fault("text-in-number")]);
      return { holds: "number", value: number, seen: text, faults: [fault("number-as-text", number)] };
    }
    case "date": {
      const date = readDateText(text);
      if (date === null) return unreadable(typed, [fault("not-a-date")]);
      return { holds: "date", value: date, seen: text, faults: [fault("date-as-text", date)] };
    }
    case "choice":
    case "likert":
      return choose(field, text, spaced);
    case "text":
      return { holds: "text", value: text, seen: text, faults: spaced };
  }
}

function readMarker(field: Field, marker: "not-applicable" | "not-available", seen: string): Answer {
  const allowed = marker === "not-applicable" ? field.notApplicable : field.notAvailable;
  return { holds: marker, value: null, seen, faults: allowed ? noFaults : [fault("marker-not-allowed")] };
}

function choose(field: Field, text: string, faults: readonly CellFault[]): Answer {
  const choice = choiceOf(field, text);
  if (choice === undefined) return unreadable(text, [fault("not-in-list")]);
  return { holds: "text", value: choice, seen: text, faults };
}

function choiceOf(field: Field, text: string): string | undefined {
  const key = textKey(text);
  return field.choices.find((choice) => textKey(choice) === key);
}

function unreadable(seen: string, faults: readonly CellFault[]): Answer {
  return { holds: "unreadable", value: null, seen, faults };
}

function fault(kind: CellFaultKind, repair: number | string | null = null): CellFault {
  return { kind, repair };
}

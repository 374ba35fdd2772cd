import type { ExplainedFinding } from "../actions/questionnaire-ports";
import type { CellPlace } from "../domain/cell-place";
import { howMany } from "../domain/how-many";
import { findingState, findingStates, type FindingState } from "../domain/questionnaire/finding-state";
import { isToAnswer } from "../domain/questionnaire/is-to-answer";
import { cellText, type FindingsColumn } from "./findings-table";

/** A row of the table of findings. */
export interface FindingsRow {
  readonly texts: Readonly<Record<FindingsColumn, string>>;
  /** The cell it leads to; null if none. */
  readonly place: CellPlace | null;
}

/** What the table calls something about the whole questionnaire, instead of a cell. */
const wholeQuestionnaire = "The questionnaire";

/** What is listed as one row of its sheet: how many answers it is about, and what to do. */
const together: Readonly<Partial<Record<FindingState, { readonly still: string; readonly fix: string }>>> = {
  "to confirm": {
    still: "that Yardstick filled in still to confirm",
    fix: "Look at those in italics: confirm them under Check in the pane, or type the right answers.",
  },
  "to answer": { still: "still to give", fix: "Fill in what is still blank before you submit." },
};

/**
 * The rows of the table, in the order of the findings: one for each, except that what is still to answer on a sheet is
 * one row, where the first of it is, and so is what is to confirm. A blank that need not be answered has none.
 */
export function findingsRows(findings: readonly ExplainedFinding[]): readonly FindingsRow[] {
  const counts = new Map<string, number>();
  const keyOf = (state: FindingState, place: CellPlace) => `${state} on ${place.sheet}`;
  for (const { state, place } of findings.map(stateOf)) {
    if (together[state] === undefined || place === null) continue;
    counts.set(keyOf(state, place), (counts.get(keyOf(state, place)) ?? 0) + 1);
  }
  return findings.flatMap((each) => {
    const { state, place } = stateOf(each);
    if (isOptionalBlank(each)) return [];
    const words = together[state];
    if (words === undefined || place === null) return [findingRow(each, state)];
    const subject = keyOf(state, place);
    const count = counts.get(subject);
    if (count === undefined) return [];
    counts.delete(subject);
    return [rowOfSeveral({ state, subject, ...words }, count, place)];
  });
}

function stateOf({ finding, explained }: ExplainedFinding): {
  readonly state: FindingState;
  readonly place: CellPlace | null;
} {
  return { state: findingState(finding, explained), place: finding.place };
}

function isOptionalBlank({ finding }: ExplainedFinding): boolean {
  return finding.severity === "information" && isToAnswer(finding);
}

function findingRow({ finding, explained, refused }: ExplainedFinding, state: FindingState): FindingsRow {
  const { code, version, place, message, fix, seen, expected, source, subject, value } = finding;
  const lapsed = explained !== null && explained.lapsed !== null ? explained : null;
  const note =
    refused?.problem.message ??
    (lapsed === null ? null : `Your explanation has lapsed. ${lapsed.lapsed} It said: "${lapsed.explanation.text}"`);
  return {
    place,
    texts: shortened({
      status: state,
      where: place === null ? wholeQuestionnaire : `${place.sheet}!${place.cell}`,
      message,
      fix: note === null ? fix : `${note} ${fix}`,
      seen,
      expected: expected ?? "",
      source: source ?? "",
      // A lapsed explanation is told of beside it; here it would look as if it explained the current figure.
      explanation: refused?.text ?? (explained !== null && lapsed === null ? explained.explanation.text : ""),
      rule: `${code}@${version}`,
      subject,
      value,
    }),
  };
}

/** What several answers of a sheet ask alike. It has no rule, so that no explanation is read beside it. */
function rowOfSeveral(
  { state, subject, still, fix }: { state: FindingState; subject: string; still: string; fix: string },
  count: number,
  first: CellPlace,
): FindingsRow {
  return {
    place: first,
    texts: {
      status: state,
      where: `${first.sheet}!${first.cell}`,
      message: `${howMany(count, "answer", "answers")} ${still}.`,
      fix,
      seen: "",
      expected: "",
      source: "",
      explanation: "",
      rule: "",
      subject,
      value: "",
    },
  };
}

function shortened(texts: FindingsRow["texts"]): FindingsRow["texts"] {
  return Object.fromEntries(
    Object.entries(texts).map(([column, text]) => [column, cellText(text)]),
  ) as FindingsRow["texts"];
}

/** The line above the table: what there is to do, when it was found and by which version. */
export function findingsSummary(
  findings: readonly ExplainedFinding[],
  checked?: { readonly at: string; readonly by: string },
): string {
  const states = findings.filter((each) => !isOptionalBlank(each)).map((each) => stateOf(each).state);
  const counted = findingStates.flatMap((state) => {
    const count = states.filter((each) => each === state).length;
    return count === 0 ? [] : [`${count} ${words[state]}`];
  });
  const found = counted.length === 0 ? "Nothing was found." : `Found: ${counted.join(", ")}.`;
  if (checked === undefined) return found;
  const at = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short" }).format(new Date(checked.at));
  return `${found} Checked on ${at} by ${checked.by}.`;
}

const words: Readonly<Record<FindingState, string>> = {
  fix: "to fix",
  explain: "to explain",
  "to confirm": "to confirm",
  "to answer": "to answer",
  explained: "explained",
  "for information": "for information",
};

import type { ExplainedFinding } from "../actions/questionnaire-ports";
import type { Severity } from "../domain/clubs/club-definition";
import { howMany } from "../domain/how-many";
import { openFindings } from "../domain/questionnaire/open-findings";
import { cellText, type FindingsColumn } from "./findings-table";

/** What the findings sheet calls each severity. */
export const severityWords: Readonly<Record<Severity, string>> = {
  blocker: "Blocker",
  error: "Error",
  query: "Query",
  information: "Information",
};

/** The texts of a row of the findings table. */
export function findingsRow({
  finding,
  explained,
  refused,
}: ExplainedFinding): Readonly<Record<FindingsColumn, string>> {
  const { code, version, severity, place, message, fix, seen, expected, source, subject, value } = finding;
  const texts = {
    severity: severityWords[severity],
    rule: `${code}@${version}`,
    where: place === null ? "The questionnaire" : `${place.sheet}!${place.cell}`,
    message,
    fix,
    seen,
    expected: expected ?? "",
    source: source ?? "",
    status: refused === undefined ? statusOf({ finding, explained }) : refused.problem.message,
    // A lapsed explanation goes into the status column; here it would look as if it explained the current figure.
    explanation: refused?.text ?? (explained?.lapsed === null ? explained.explanation.text : ""),
    subject,
    value,
  };
  return Object.fromEntries(Object.entries(texts).map(([column, text]) => [column, cellText(text)])) as typeof texts;
}

function statusOf({ finding, explained }: ExplainedFinding): string {
  if (explained !== null && explained.lapsed !== null) {
    return `Explanation has lapsed. ${explained.lapsed} It said: "${explained.explanation.text}"`;
  }
  const [open] = openFindings([finding], explained === null ? [] : [explained.explanation]);
  if (open !== undefined) return open.reason === "must be fixed" ? "To fix" : "To fix or explain";
  return finding.severity === "information" ? "For information" : "Explained";
}

/** The line above the table: how many findings there are, when they were found and by which version. */
export function findingsSummary(
  findings: readonly ExplainedFinding[],
  checked?: { readonly at: string; readonly by: string },
): string {
  const count = (severity: Severity) => findings.filter(({ finding }) => finding.severity === severity).length;
  const counted = [
    inWords(count("blocker"), "blocker", "blockers"),
    inWords(count("error"), "error", "errors"),
    inWords(count("query"), "query", "queries"),
    inWords(count("information"), "for information", "for information"),
  ].filter((words) => words !== "");
  const found = counted.length === 0 ? "Nothing was found." : `Found: ${counted.join(", ")}.`;
  if (checked === undefined) return found;
  const at = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short" }).format(new Date(checked.at));
  return `${found} Checked on ${at} by ${checked.by}.`;
}

function inWords(count: number, one: string, more: string): string {
  return count === 0 ? "" : howMany(count, one, more);
}

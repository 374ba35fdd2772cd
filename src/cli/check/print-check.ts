import type { Severity } from "../../domain/clubs/club-definition";
import type { Answers } from "../../domain/questionnaire/answer";
import type { PartOfFinding } from "../../domain/questionnaire/part-of-finding";
import type { ReportedFinding, ReportedRule } from "./check-workbook";

/** The totals of a check. */
export interface CheckTotals {
  readonly counts: Readonly<Record<Severity, number>>;
  /** How many findings must be dealt with before a submission. */
  readonly open: number;
  /** How many blanks are still to answer in each part of the questionnaire that has any, by its label. */
  readonly toAnswer: Readonly<Record<string, number>>;
}

/** Prints a piece of text, and resolves when there is room for the next. */
export type Print = (text: string) => Promise<void>;

/** We collect this many characters before printing them. */
const piece = 65_536;

/**
 * Prints a check as one JSON object while it runs, with one finding or rule on each line. Resolves to its totals, which
 * are printed last.
 */
export async function printCheck(
  template: Answers["template"],
  partOf: PartOfFinding,
  check: Iterable<ReportedRule>,
  print: Print,
): Promise<CheckTotals> {
  const counts: Record<Severity, number> = { blocker: 0, error: 0, query: 0, information: 0 };
  let open = 0;
  const toAnswer: Record<string, number> = {};
  const rules: string[] = [];
  const { club, year, version, member } = template;
  const about = Object.entries({ club, year, version, member });
  let text = `{\n${about.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`).join("")}  "findings": [`;
  let isFirst = true;
  for (const { findings, ...rule } of check) {
    for (const found of findings) {
      counts[found.finding.severity] += 1;
      if (found.open !== null) open += 1;
      const part = found.state === "to answer" ? partOf(found.finding) : null;
      if (part !== null) toAnswer[part.label] = (toAnswer[part.label] ?? 0) + 1;
      text += `${isFirst ? "" : ","}\n    ${jsonOf(found)}`;
      isFirst = false;
      if (text.length < piece) continue;
      await print(text);
      text = "";
    }
    rules.push(JSON.stringify(rule));
  }
  const totals = { counts, open, toAnswer };
  await print(`${text}${isFirst ? "" : "\n  "}],\n  "rules": [\n    `);
  for (const [at, rule] of rules.entries()) await print(`${at === 0 ? "" : ",\n    "}${rule}`);
  const last = Object.entries(totals).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  await print(`\n  ],\n${last.join(",\n")}\n}\n`);
  return totals;
}

/** One JSON object, joined as text: copying each of half a million findings takes longer than checking them. */
function jsonOf({ finding, explanation, open, state }: ReportedFinding): string {
  const beside = `"state":${JSON.stringify(state)},"explanation":${JSON.stringify(explanation)},"open":${JSON.stringify(open)}`;
  return `${JSON.stringify(finding).slice(0, -1)},${beside}}`;
}

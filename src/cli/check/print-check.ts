import type { Severity } from "../../domain/clubs/club-definition";
import type { Answers } from "../../domain/questionnaire/answer";
import type { ReportedFinding, ReportedRule } from "./check-workbook";

/** What a check came to as a whole. */
export interface CheckTotals {
  readonly counts: Readonly<Record<Severity, number>>;
  /** How many findings stand in the way of a submission. */
  readonly open: number;
}

/** Takes a piece of what is printed, and resolves when there is room for the next. */
export type Print = (text: string) => Promise<void>;

/** So many characters are put together before they are printed. */
const piece = 65_536;

/**
 * Prints a check as one JSON object, a finding or a rule on each line, while it is made. Resolves to its totals, which
 * stand at the end.
 */
export async function printCheck(
  template: Answers["template"],
  check: Iterable<ReportedRule>,
  print: Print,
): Promise<CheckTotals> {
  const counts: Record<Severity, number> = { blocker: 0, error: 0, query: 0, information: 0 };
  let open = 0;
  const rules: string[] = [];
  const { club, year, version, member } = template;
  const about = Object.entries({ club, year, version, member });
  let text = `{\n${about.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`).join("")}  "findings": [`;
  let isFirst = true;
  for (const { findings, ...rule } of check) {
    for (const found of findings) {
      counts[found.finding.severity] += 1;
      if (found.open !== null) open += 1;
      text += `${isFirst ? "" : ","}\n    ${jsonOf(found)}`;
      isFirst = false;
      if (text.length < piece) continue;
      await print(text);
      text = "";
    }
    rules.push(JSON.stringify(rule));
  }
  const totals = { counts, open };
  await print(`${text}${isFirst ? "" : "\n  "}],\n  "rules": [\n    `);
  for (const [at, rule] of rules.entries()) await print(`${at === 0 ? "" : ",\n    "}${rule}`);
  const last = Object.entries(totals).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  await print(`\n  ],\n${last.join(",\n")}\n}\n`);
  return totals;
}

/** One object, put together as text: a copy of each of half a million findings takes longer than checking them. */
function jsonOf({ finding, explanation, open }: ReportedFinding): string {
  const beside = `"explanation":${JSON.stringify(explanation)},"open":${JSON.stringify(open)}`;
  return `${JSON.stringify(finding).slice(0, -1)},${beside}}`;
}

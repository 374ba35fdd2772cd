import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { findClub } from "../../../src/domain/clubs/index";
import type { Explanation } from "../../../src/domain/questionnaire/explanation";
import { findRule } from "../../../src/domain/rules/index";
import { validate } from "../../../src/domain/rules/validate";
import { answersOf, leeds, type Filled } from "../rules/answers-of";
import { cla202425Answers } from "./cla-2024-25-answers";
import { cla202526Example } from "./cla-2025-26-example";
import { cla202526Expected, cla202526Faults, cla202526WithFaults, type SeededFault } from "./cla-2025-26-faults";
import { comparisonRelease } from "./comparison-release";
import { put } from "./put";

const club = findClub("cla", "2025-26")!;
const shipped = gunzipSync(readFileSync(resolve(__dirname, "../../../data/section-251.json.gz"))).toString();
const releases = [comparisonRelease(shipped)];
const previous = answersOf(club, cla202425Answers);

const findingsOf = (filled: Filled, explanations: readonly Explanation[] = []) =>
  validate(club, { current: answersOf(club, filled), previous, member: leeds, releases, explanations }).findings;
const written = ({ code, subject }: { readonly code: string; readonly subject: string }) => `${code} ${subject}`;

/** What a check finds once the words of these faults are written on the findings they are about. */
function found(filled: Filled, faults: readonly SeededFault[]): readonly string[] {
  const explanations = findingsOf(filled).flatMap((finding) =>
    faults.flatMap(({ explained }) =>
      explained?.finding === written(finding) ? [{ ...finding, text: explained.text }] : [],
    ),
  );
  return findingsOf(filled, explanations).map(written).sort();
}

test("the example has no finding, beside last year's answers and published figures as well", () => {
  expect(found(cla202526Example, [])).toEqual([]);
});

test("all faults together are found, and nothing else", () => {
  expect(cla202526Faults.length).toBeGreaterThanOrEqual(25);
  expect(found(cla202526WithFaults, cla202526Faults)).toEqual(cla202526Expected);
});

test("there is a fault of every family of rules the club uses", () => {
  const familyOf = (code: string) => findRule(club.rules.find((rule) => rule.code === code)!.kind)!.family;
  const families = new Set(club.rules.map(({ code }) => familyOf(code)));
  expect(new Set(cla202526Faults.map(({ family }) => family))).toEqual(families);
});

test.each(cla202526Faults.filter(({ cells }) => cells).map((fault) => [fault.what, fault] as const))(
  "%s alone is found, and nothing else",
  (_, { cells = [], finds }) => {
    const filled = cells.reduce((before, [name, content, row]) => put(before, name, content, row), cla202526Example);
    expect(found(filled, [])).toEqual([...finds].sort());
  },
);

import type { ClubInput, RuleSetting } from "../../../src/domain/clubs/club-definition";
import { defineClub } from "../../../src/domain/clubs/define-club";
import type { AnswerCopy } from "../../../src/domain/questionnaire/answer-copy";
import type { Explanation } from "../../../src/domain/questionnaire/explanation";
import type { Finding } from "../../../src/domain/questionnaire/finding";
import type { Rule, RuleOutcome } from "../../../src/domain/rules/rule";
import { findRule } from "../../../src/domain/rules/index";
import { validate } from "../../../src/domain/rules/validate";
import { fosteringClub } from "../clubs/fostering-club";
import { answersOf, leeds, type Filled } from "./answers-of";
import { peerRelease, type PublishedColumn } from "./peer-release";

/** One case for a rule: its settings, the workbook and what the workbook is compared with. */
export interface RuleCase extends Filled {
  readonly name: string;
  readonly fields?: readonly string[];
  readonly options?: Record<string, unknown>;
  readonly setting?: Partial<RuleSetting>;
  /** Used instead of the made-up club; its rules are left out. */
  readonly club?: ClubInput;
  /** Used instead of 2023-24. */
  readonly year?: string;
  readonly member?: string;
  /** What was submitted last year. */
  readonly last?: Filled;
  readonly published?: readonly PublishedColumn[];
  /** Other rules that run first; their findings are not checked here. */
  readonly after?: readonly Record<string, unknown>[];
  readonly explanations?: readonly Explanation[];
  /** The answers that we put in and nobody has confirmed. */
  readonly copies?: readonly AnswerCopy[];
}

/** The number of checks made is asserted if given. */
export type FindingCase = RuleCase & { readonly found: readonly Partial<Finding>[]; readonly checked?: number };
/** The reason that every skip gives, or part of it; and, if given, what the first is about. */
export type SkippingCase = RuleCase & { readonly reason: string; readonly about?: string };
/** The fault that defining a club reports for these settings, or part of it. */
export type RefusedCase = RuleCase & { readonly fault: string };

/** Tests a kind of rule with a table of cases: what passes, what is found, what is skipped and why, and what settings are refused. */
export function testRule(
  rule: Rule,
  {
    passes,
    finds,
    skips = [],
    refuses = [],
  }: {
    passes: readonly RuleCase[];
    finds: readonly FindingCase[];
    skips?: readonly SkippingCase[];
    refuses?: readonly RefusedCase[];
  },
): void {
  describe(rule.kind, () => {
    test("is registered under its kind", () => expect(findRule(rule.kind)).toBe(rule));

    for (const each of passes)
      test(`passes: ${each.name}`, () => {
        const outcome = outcomeOf(rule, each);
        expect(outcome.findings).toEqual([]);
        expect(outcome).toMatchObject({ result: "passed", skips: [] });
        expect(outcome.checked).toBeGreaterThan(0);
      });

    for (const each of finds)
      test(`finds: ${each.name}`, () => {
        const outcome = outcomeOf(rule, each);
        expect(outcome.result).toBe("found");
        expect(outcome.findings).toHaveLength(each.found.length);
        expect(outcome.findings).toMatchObject(each.found.map((found) => ({ code: "TEST-01", version: 1, ...found })));
        for (const finding of outcome.findings) expectToReadWell(finding);
        expect(outcome.checked).toBe(each.checked ?? outcome.checked);
      });

    for (const each of skips)
      test(`skips: ${each.name}`, () => {
        const outcome = outcomeOf(rule, each);
        expect(outcome).toMatchObject({ result: "skipped", checked: 0, findings: [] });
        expect(outcome.skips.length).toBeGreaterThan(0);
        for (const { reason } of outcome.skips) expect(reason).toContain(each.reason);
        expect(outcome.skips[0]?.about).toBe(each.about ?? outcome.skips[0]?.about);
      });

    for (const each of refuses)
      test(`can't be set: ${each.name}`, () => expect(() => outcomeOf(rule, each)).toThrow(each.fault));
  });
}

/** The outcome of the rule for a case. */
export function outcomeOf(rule: Rule, each: RuleCase): RuleOutcome {
  const { fields = [], options = {}, setting = {}, year = fosteringClub.year, member = leeds } = each;
  const tested = { code: "TEST-01", kind: rule.kind, severity: "error", fields, options, ...setting };
  const defined = defineClub({ ...(each.club ?? fosteringClub), year, rules: [...(each.after ?? []), tested] });
  if (!defined.ok) throw new Error(defined.problem.message);
  const club = defined.value;
  const { outcomes } = validate(club, {
    current: { ...answersOf(club, each), copies: each.copies },
    previous: each.last === undefined ? null : answersOf(club, each.last),
    releases: each.published === undefined ? [] : [peerRelease(each.published)],
    member,
    explanations: each.explanations ?? [],
  });
  return outcomes.find(({ code }) => code === "TEST-01")!;
}

/** A finding has whole sentences with nothing left unfilled, and is plain data. */
function expectToReadWell(finding: Finding): void {
  for (const sentence of [finding.message, finding.fix]) {
    expect(sentence).toMatch(/^\S.*[.?!]"?$/s);
    expect(sentence).not.toMatch(/undefined|NaN|null|\[object|Infinity/);
  }
  expect(finding.seen).not.toBe("");
  expect(finding.subject).not.toBe("");
  expect(JSON.parse(JSON.stringify(finding))).toEqual(finding);
}

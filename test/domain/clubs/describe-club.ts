import { readQuestionnaire } from "../../../src/cli/check/read-questionnaire";
import { workbookOfPlan } from "../../../src/cli/template/workbook-of-plan";
import { chartFaults } from "../../../src/domain/charts/chart-faults";
import { defineClub } from "../../../src/domain/clubs/define-club";
import { fieldNamesOf, findField, questionsOf, registersOf } from "../../../src/domain/clubs/find-field";
import type { Answers } from "../../../src/domain/questionnaire/answer";
import type { Explanation } from "../../../src/domain/questionnaire/explanation";
import type { Finding } from "../../../src/domain/questionnaire/finding";
import { layOutQuestionnaire } from "../../../src/domain/questionnaire/lay-out-questionnaire";
import { findRule } from "../../../src/domain/rules/index";
import { indicatorValue } from "../../../src/domain/rules/indicator-value";
import { validate } from "../../../src/domain/rules/validate";
import { fillWorkbook } from "../../cli/fill-workbook";
import publishedIndicators from "../../published-indicators.json";
import { answersOf, leeds, type Filled } from "../rules/answers-of";
import {
  expectedFindings,
  explanationsOn,
  findingName,
  withFaults,
  type ClubFixture,
  type SeededFault,
} from "./club-fixture";
import { put } from "./put";
import { seededFault } from "./seeded-fault";

const published = Object.values(publishedIndicators).flat();

/** What must be true of any club year: how it is written, what its rules find, and its indicators' values. */
export function describeClub(fixture: ClubFixture): void {
  const { club, example, lastYear, lastYears = fixture.club, releases, figures, faults } = fixture;

  describe("as written", () => {
    test("it is plain data: sent as JSON and read again it is the same", () => {
      const sent: unknown = JSON.parse(JSON.stringify(club));
      expect(sent).toEqual(club);
      expect(defineClub(sent)).toEqual({ ok: true, value: club });
    });

    test("no two questions, registers, indicators or sections share a label", () => {
      const labels = [
        questionsOf(club).map(({ label }) => label),
        club.indicators.map(({ label }) => label),
        club.sections.map(({ label }) => label),
        registersOf(club).map(({ label }) => label),
      ];
      for (const group of labels) {
        const lower = group.map((label) => label.toLowerCase());
        expect(lower.filter((label, at) => lower.indexOf(label) < at)).toEqual([]);
      }
    });

    test("every definition and guidance is whole sentences of our own", () => {
      const fields = fieldNamesOf(club).map((name) => findField(club, name)!.field);
      const texts = [
        ...fields.flatMap(({ definition, guidance }) => [definition, guidance]),
        ...club.indicators.map(({ definition }) => definition),
        ...club.sections.map(({ guidance }) => guidance),
      ].filter((text) => text !== "");
      for (const text of texts) expect(text).toMatch(/^["A-Z].*[.]"?$/s);
      for (const { definition } of fields) expect(definition.split(" ").length).toBeGreaterThan(2);
    });

    test("labels are short enough to fit beside a cell, and can be understood on their own in a message", () => {
      const unfit = ({ label }: { label: string }) => label.length > 70 || /\b(these|its)\b/i.test(label);
      expect(questionsOf(club).filter(unfit)).toEqual([]);
    });

    test("every published figure it links to is one of the shipped releases", () => {
      const linked = [
        ...questionsOf(club).flatMap((question) => question.published?.indicator ?? []),
        ...club.indicators.flatMap((indicator) => indicator.published ?? []),
        ...club.rules.flatMap(({ kind, options }) => (kind === "reconcile" ? String(options["indicator"]) : [])),
      ];
      expect(linked.filter((id) => !published.includes(id))).toEqual([]);
    });

    test("its report has known kinds of chart, each with as many indicators as it needs", () => {
      expect(club.report.flatMap(({ charts }) => charts.flatMap(chartFaults))).toEqual([]);
    });

    test("nobody can submit a scrapbook answer that could identify somebody", () => {
      const guarded = club.rules.flatMap(({ kind, severity, fields }) =>
        kind === "no-personal-identifiers" && severity === "blocker" ? fields : [],
      );
      expect(club.scrapbook.filter(({ id }) => !guarded.includes(id))).toEqual([]);
    });

    test("no indicator has the id of one published elsewhere", () => {
      expect(club.indicators.filter(({ id }) => published.includes(id))).toEqual([]);
    });
  });

  describe("its questionnaire", () => {
    const plan = layOutQuestionnaire(club, { code: leeds, name: "Leeds" }, null, []);

    test("has tabs named in whole words, no two alike up to a number", () => {
      for (const { name } of plan.sheets) expect(name).toMatch(/[^\s,;:]$/);
      expect(plan.sheets.filter(({ name }) => / \d+$/.test(name))).toEqual([]);
    });

    test("gives back what is typed into it", () => {
      const typed = answersOf(club, example);
      const { answers } = readQuestionnaire(fillWorkbook(workbookOfPlan(plan), club, example), club);
      const said = ({ questions }: Answers) => Object.entries(questions).map(([id, { answer }]) => [id, answer]);
      expect(said(answers)).toEqual(said(typed));
      for (const [id, { rows }] of Object.entries(typed.registers)) {
        expect(answers.registers[id]?.rows.slice(0, rows.length)).toEqual(rows);
      }
    });
  });

  describe("its indicators", () => {
    const answers = answersOf(club, example);

    test("are worked out by hand, every one and no other", () => {
      expect(club.indicators.map(({ id }) => id).sort()).toEqual(Object.keys(figures).sort());
    });

    test.each(club.indicators.map((indicator) => [indicator.id, indicator] as const))("%s", (id, indicator) => {
      const { value } = indicatorValue(club, answers, indicator);
      const byHand = figures[id] ?? null;
      if (byHand === null) expect(value).toBeNull();
      else expect(value).toBeCloseTo(byHand, 6);
    });
  });

  describe("its rules", () => {
    const previous = lastYear === null ? null : answersOf(lastYears, lastYear);
    const findingsOf = (filled: Filled, explanations: readonly Explanation[] = []) =>
      validate(club, { current: answersOf(club, filled), previous, member: leeds, releases, explanations }).findings;
    /** What a check finds with these faults' explanations. */
    const found = (filled: Filled, made: readonly SeededFault[]) => {
      const explanations = explanationsOn(findingsOf(filled), made);
      return findingsOf(filled, explanations).map(findingName).sort();
    };

    test("find nothing in the example, alone or beside last year's answers and published figures", () => {
      const alone = { current: answersOf(club, example), member: leeds, previous: null, releases: [] };
      expect(validate(club, { ...alone, explanations: [] }).findings).toEqual([]);
      expect(found(example, [])).toEqual([]);
    });

    test.each(club.rules.map((rule) => [rule.code, rule] as const))("%s finds a fault made for it", (code, rule) => {
      const { outcomes } = validate(club, seededFault(club, example, rule));
      const outcome = outcomes.find((each) => each.code === code)!;
      expect(outcome.result).toBe("found");
      for (const finding of outcome.findings) expectToReadWell(finding, namesOf(club));
    });

    test("find all deliberate faults together, and nothing else", () => {
      expect(found(withFaults(fixture), faults)).toEqual(expectedFindings(fixture));
    });

    test("have a deliberate fault of every family", () => {
      const families = new Set(club.rules.map(({ kind }) => findRule(kind)!.family));
      expect(new Set(faults.map(({ family }) => family))).toEqual(families);
    });

    test.each(faults.filter(({ cells }) => cells).map((fault) => [fault.what, fault] as const))(
      "find %s alone, and nothing else",
      (_, { cells = [], finds }) => {
        const filled = cells.reduce((before, [name, content, row]) => put(before, name, content, row), example);
        expect(found(filled, [])).toEqual([...finds].sort());
      },
    );
  });
}

/** How the club's ids begin, which must not appear in sentences for people. */
function namesOf(club: ClubFixture["club"]): RegExp {
  const beginnings = fieldNamesOf(club).map((name) => name.replace(/(?<=[.[]).*$/, ""));
  const escaped = [...new Set(beginnings)].map((text) => text.replace(/[.[]/g, "\\$&"));
  return new RegExp(`\\b(?:${escaped.join("|")})(?=\\w)`);
}

/** Complete sentences without undefined parts, and with labels instead of ids. */
function expectToReadWell({ message, fix, seen, subject }: Finding, ids: RegExp): void {
  for (const sentence of [message, fix]) {
    expect(sentence).toMatch(/^\S.*[.?!]"?$/s);
    expect(sentence).not.toMatch(/undefined|NaN|null|\[object|Infinity/);
  }
  expect(message.replace(/explanation of \S+ \([^)]*\)/, "")).not.toMatch(ids);
  expect(seen).not.toBe("");
  expect(subject).not.toBe("");
}

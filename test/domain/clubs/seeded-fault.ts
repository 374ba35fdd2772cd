import type { ClubDefinition, RuleSetting } from "../../../src/domain/clubs/club-definition";
import { findField, findRegister, ownerOf, questionsOf } from "../../../src/domain/clubs/find-field";
import { splitsOf } from "../../../src/domain/clubs/splits-of";
import type { Sum } from "../../../src/domain/clubs/sum";
import type { AnswerCopy } from "../../../src/domain/questionnaire/answer-copy";
import { serialOfDate } from "../../../src/domain/questionnaire/excel-date";
import type { Answers } from "../../../src/domain/questionnaire/answer";
import type { Release } from "../../../src/domain/release/release";
import { idLastYear } from "../../../src/domain/rules/last-year-of";
import { findRule } from "../../../src/domain/rules/index";
import { findIndicator, indicatorValue } from "../../../src/domain/rules/indicator-value";
import type { CheckInput } from "../../../src/domain/rules/rule";
import { totalOf } from "../../../src/domain/rules/total-of";
import { validate } from "../../../src/domain/rules/validate";
import { yearsEarlier } from "../../../src/domain/years-earlier";
import { answersOf, leeds, type CellContent, type Filled } from "../rules/answers-of";
import { put } from "./put";
import { publishedRelease } from "./published-release";

interface Seeded {
  readonly filled?: Filled;
  readonly last?: Filled;
  readonly releases?: readonly Release[];
  /** The answers that we put in and nobody has confirmed. */
  readonly copies?: readonly AnswerCopy[];
}

/**
 * A fault for a rule to find: a questionnaire without a fault, changed in one place that the rule's own options name.
 * This shows that the rule works and reads well; the example without a fault shows that it checks the right fields.
 */
export function seededFault(club: ClubDefinition, example: Filled, rule: RuleSetting): CheckInput {
  const { filled = example, last, releases = [], copies } = seed(club, example, rule);
  const input: CheckInput = {
    current: { ...answersOf(club, filled), copies },
    member: leeds,
    previous: last === undefined ? null : underLastYearsIds(club, answersOf(club, last)),
    releases,
    explanations: [],
  };
  if (rule.kind !== "good-explanation") return input;
  const explanations = validate(club, input).findings.map((finding) => ({ ...finding, text: "It is right." }));
  return { ...input, explanations };
}

/** The options of the kinds of rule, as far as faults are made from them. */
interface Given {
  readonly min?: number;
  readonly max?: number;
  readonly nights: string;
  readonly slips: readonly { readonly factor: number }[];
  readonly right: { readonly add: readonly string[] };
  readonly parts: { readonly add: readonly string[] };
  readonly product: string;
  readonly part: Sum;
  readonly whole: { readonly add: readonly string[] };
  readonly total: { readonly add: readonly string[] };
  readonly dates: readonly string[];
  readonly register: string;
  readonly columns?: readonly string[];
  readonly opening: string;
  readonly lastClosing: string;
  readonly indicator: string;
  readonly lower: string;
}

const first = (names: readonly unknown[]): string => String(names[0]);

function seed(club: ClubDefinition, example: Filled, { kind, fields, options }: RuleSetting): Seeded {
  const given = options as unknown as Given;
  const [field = ""] = fields;
  const answers = answersOf(club, example);
  const figure = (name: string): number => totalOf(club, answers, { add: [name], subtract: [] }).value ?? NaN;
  const change = (name: string, content: CellContent, row = 0): Seeded => ({
    filled: put(example, name, content, row),
  });
  const lastYear = (name: string, content: CellContent): Seeded => ({ last: put(example, name, content) });
  const isAsked = (name: string) => findField(club, name)?.register === null;
  const numberField = fields.find((name) => isAsked(name) && figure(name) > 0) ?? field;
  /** Any count in the questionnaire, or any amount if it has none, for rules about every field. */
  const asked = club.sections.flatMap(({ questions }) => questions);
  const count = (asked.find(({ type }) => type === "count") ?? asked.find(({ type }) => type === "amount"))?.id ?? "";
  const manyRows = (register: string, rows: number, more: Record<string, CellContent> = {}): Seeded => {
    const [row] = example.rows?.[register] ?? [];
    const key = findRegister(club, register)?.key ?? [];
    const named = (at: number) => Object.fromEntries(key.map((column) => [column, `Row ${at}`]));
    return {
      filled: {
        ...example,
        rows: {
          ...example.rows,
          [register]: Array.from({ length: rows }, (_, at) => ({ ...row, ...named(at), ...more })),
        },
      },
    };
  };
  const inSpring = (month: number) => serialOfDate(`${Number(club.year.slice(0, 4)) + 1}-0${month}-05`, 1900);

  switch (kind) {
    case "template":
      return { filled: { ...example, template: { year: yearsEarlier(club.year, 1) } } };
    case "merged-cells":
      return change(count, { value: figure(count), merged: true });
    case "rows-below":
      return { filled: { ...example, below: { [given.register]: ["One more"] } } };
    case "cell-type":
      return change(count, `about ${figure(count)}`);
    case "cell-form":
      return change(count, String(figure(count)));
    case "copy-confirmed":
      return { copies: [{ field: count, row: null, value: figure(count), from: "last year's return" }] };
    case "date-in-year":
      return change(field, serialOfDate("2010-05-01", 1900));
    case "range":
      return change(field, given.min === undefined ? Number(given.max) + 1 : given.min - 1);
    case "whole-number":
      return change(field, 1.5);
    case "within-capacity":
      return change(given.nights, 9999);
    case "unit-slip":
      return lastYear(numberField, figure(numberField) * Number(given.slips[0]?.factor));
    case "answered":
      return change(field, null);
    case "marker-allowed": {
      const figures = questionsOf(club).filter(({ unit }) => unit !== null);
      const withoutMarker = figures.find(({ notAvailable }) => !notAvailable);
      return change(withoutMarker?.id ?? "", "not available");
    }
    case "sums-agree":
      return change(first(given.right.add), figure(first(given.right.add)) + 5000);
    case "adds-to":
      return change(first(given.parts.add), figure(first(given.parts.add)) + 3);
    case "product-agrees":
      return change(given.product, 99_000_000);
    case "both-or-neither":
      return change(first(given.right.add), 0);
    case "not-more-than": {
      const [part] = given.part.add;
      // Nobody types how many rows there are.
      if (typeof part === "object" && "rowsOf" in part) return change(first(given.whole.add), 0);
      return change(first(given.part.add), 99_000_000_000);
    }
    case "dates-in-order": {
      const ordered = put(example, first(given.dates), inSpring(3));
      return { filled: put(ordered, first(given.dates.slice(-1)), inSpring(2)) };
    }
    case "no-duplicates": {
      const columns = given.columns ?? findRegister(club, given.register)!.key;
      const [row] = example.rows![given.register]!;
      return {
        filled: columns.reduce(
          (filled, column) => put(filled, `${given.register}[${column}]`, row![column]!, 1),
          example,
        ),
      };
    }
    case "opening-is-last-closing":
      return lastYear(given.lastClosing, figure(given.opening) + 7);
    case "reconcile":
      return { releases: [publishedRelease(given.indicator, [figure(first(given.total.add)) * 1.5], club.year)] };
    case "year-on-year":
      // Of a split, the first part stands for the whole.
      return lastYear(numberField, figure(numberField) * 30);
    case "indicator-year-on-year": {
      const name = first(findIndicator(club, given.indicator)!.numerator.add);
      return lastYear(name, name.includes("[") ? 0 : figure(name) * 3);
    }
    case "not-copied-forward":
      return { last: example };
    case "peer-fences":
    case "peer-robust-z": {
      const own = indicatorValue(club, answers, findIndicator(club, given.indicator)!).value ?? NaN;
      const others = [1.9, 2, 2.05, 2.1, 2.2, 2.3].map((times) => Math.round(own * times * 100) / 100);
      return { releases: [publishedRelease(given.indicator, [null, ...others], club.year)] };
    }
    case "indicator-order": {
      const [term] = findIndicator(club, given.lower)!.numerator.add;
      if (typeof term === "object" && "total" in term) {
        const rows = example.rows?.[ownerOf(term.total)] ?? [];
        const row = rows.findIndex((each) => each[term.where.column] === term.where.is);
        return change(term.total, 99_000_000, row);
      }
      const name = first(findIndicator(club, given.lower)!.numerator.add);
      return change(name, figure(name) * 100);
    }
    case "not-all-the-same": {
      if (!isAsked(field)) return manyRows(ownerOf(field), 8);
      const [choice = ""] = findField(club, field)?.field.choices ?? [];
      return { filled: fields.reduce((filled, name) => put(filled, name, choice), example) };
    }
    case "few-unknowns":
      return manyRows(ownerOf(field), 8, { [findField(club, field)!.field.id]: null });
    case "enough-answered":
      return { filled: {} };
    case "row-count":
      return manyRows(given.register, findRegister(club, given.register)!.maxRows + 1);
    case "no-personal-identifiers":
      return change(field, "Ask jo@council.example");
    case "small-counts":
      return change(field, 3);
    case "good-explanation": {
      const explained = club.rules.find(
        (rule) => rule.kind !== kind && (rule.explainable ?? findRule(rule.kind)?.explainable) === true,
      );
      if (explained === undefined) throw new RangeError("No rule of the club has findings that can be explained.");
      return seed(club, example, explained);
    }
    default:
      throw new RangeError(`No fault is made for ${kind}: add a case to test/domain/clubs/seeded-fault.ts.`);
  }
}

/** Answers under the ids that last year's questions had; of parts that were one question, what the first one holds. */
function underLastYearsIds(club: ClubDefinition, answers: Answers): Answers {
  const wholes = new Map(splitsOf(club).map(({ whole, parts: [first] }) => [first?.id, whole]));
  const questions = questionsOf(club).flatMap((question) => {
    const id = wholes.get(question.id) ?? idLastYear(question);
    const placed = answers.questions[question.id];
    return id === null || placed === undefined ? [] : [[id, placed] as const];
  });
  // Openings are compared with closings by these ids.
  const template = { ...answers.template, year: yearsEarlier(club.year, 1) };
  return { ...answers, questions: { ...answers.questions, ...Object.fromEntries(questions) }, template };
}

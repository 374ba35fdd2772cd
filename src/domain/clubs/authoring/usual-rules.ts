import type { ClubInput, QuestionInput, RuleInput } from "../club-definition";
import { check } from "./check";
import { fieldsOf } from "./fields-of";

interface Usual extends Pick<ClubInput, "sections" | "year"> {
  /** With which the club's codes begin, e.g. "CLA". */
  readonly letters: string;
  readonly contact: readonly QuestionInput[];
  readonly scrapbook: readonly QuestionInput[];
  readonly signOff: readonly QuestionInput[];
  /** Figures that may be below 0, such as a net change; no other may. */
  readonly belowZero?: readonly string[];
  /** The least share of the required questions that must have an answer. */
  readonly answered?: number;
  /** Answers in words that other members read, besides the scrapbook's and the remarks at sign-off: a register's key. */
  readonly readByOthers?: readonly string[];
  /** Counts to point out where they are 1 to 4: a few that readers look at, not every one. */
  readonly smallCounts?: readonly string[];
}

/** Of fewer figures than these, some are the same in any two years. */
const fewestToJudge = 20;

/** Far above what is paid for one by the week: a figure for a year, or for all together. */
const mostByTheWeek = 10_000;

/**
 * The rules that every club has, with the same codes in each, so that a club's own list has only what is particular to
 * it: whether the workbook is whole, each answer is readable, possible, in its unit and there, nothing is listed twice or
 * copied from last year, what Yardstick filled in is confirmed, and no text names anybody. Whether figures fit each other, returns and other members is the
 * club's own.
 */
export function usualRules(usual: Usual): RuleInput[] {
  const { letters, sections, year, contact, scrapbook, signOff } = usual;
  const { belowZero = [], answered = 0.8, readByOthers = [], smallCounts = [] } = usual;
  const { fields, named } = check(letters);
  const ids = (questions: readonly QuestionInput[]) => questions.map(({ id }) => id);
  const ofType = (questions: readonly QuestionInput[], type: QuestionInput["type"]) =>
    ids(questions.filter((question) => question.type === type));
  const questions = sections.flatMap((section) => section.questions ?? []);
  const registers = sections.flatMap((section) => section.registers ?? []);
  const inUnit = (unit: string) =>
    ids(questions.filter((question) => question.type === "amount" && (question.unit ?? "GBP") === unit));
  const figures = ids(questions.filter(isFigure));
  const notBelowZero = (types: readonly QuestionInput["type"][]) =>
    fieldsOf(sections, types).filter((field) => !belowZero.includes(field));
  const words = [...ids(scrapbook), ...signOff.filter(isRemark).map(({ id }) => id)];
  const ends = Number(year.slice(0, 4)) + 1;

  /** A rule, unless the club has nothing that it would check. */
  const ifAny = (fieldIds: readonly string[], make: (fieldIds: string[]) => RuleInput): RuleInput[] =>
    fieldIds.length === 0 ? [] : [make([...fieldIds])];
  /** A rule for each register; the first has the code and a number in which the others follow. */
  const eachRegister = (code: string, first: number, kind: string, severity: RuleInput["severity"]): RuleInput[] =>
    registers.map(({ id }, at) =>
      named(`${code}-${String(first + at).padStart(2, "0")}`, kind, severity, { register: id }),
    );

  return [
    named("TEMPLATE-01", "template", "blocker"),
    fields("TEMPLATE-02", "merged-cells", "blocker", ["*"]),
    ...eachRegister("TEMPLATE", 3, "rows-below", "error"),

    fields("TYPE-01", "cell-type", "blocker", ["*"]),
    // Answers are agreed in the year after: a deadline may be moved, so the timetable's last day is no limit.
    ...ifAny(ofType(signOff, "date"), (dates) =>
      fields("TYPE-02", "date-in-year", "blocker", dates, { earliest: `${ends}-04-01`, latest: `${ends + 1}-03-31` }),
    ),
    fields("FORM-01", "cell-form", "error", ["*"]),

    ...ifAny(notBelowZero(["count", "decimal", "percent"]), (counts) =>
      fields("RANGE-01", "range", "error", counts, { min: 0 }),
    ),
    ...ifAny(notBelowZero(["amount"]), (amounts) =>
      fields("RANGE-02", "range", "error", amounts, { min: 0 }, { explainable: true }),
    ),
    ...ifAny(fieldsOf(sections, ["count"]), (counts) => fields("RANGE-03", "whole-number", "error", counts)),
    ...ifAny(fieldsOf(sections, ["percent"]), (shares) => fields("RANGE-04", "range", "error", shares, { max: 100 })),
    ...ifAny(inUnit("GBP per week"), (weekly) => fields("RANGE-05", "range", "error", weekly, { max: mostByTheWeek })),

    ...ifAny(inUnit("GBP"), (yearly) =>
      fields("UNITS-01", "unit-slip", "error", yearly, { slips: [{ factor: 1000, small: "thousands of pounds" }] }),
    ),
    ...ifAny(inUnit("GBP per week"), (weekly) =>
      fields("UNITS-02", "unit-slip", "error", weekly, {
        slips: [
          { factor: 7, small: "pounds a day" },
          { factor: 52, large: "pounds a year" },
        ],
      }),
    ),

    fields("MISSING-01", "answered", "error", fieldsOf(sections)),
    fields("MISSING-02", "marker-allowed", "error", ["*"]),

    ...eachRegister("TWICE", 1, "no-duplicates", "blocker"),

    ...ifAny(figures.length < fewestToJudge ? [] : figures, (compared) =>
      fields("YEAR-COPIED-01", "not-copied-forward", "query", compared, { share: 0.2, atLeast: fewestToJudge }),
    ),

    fields("COPY-01", "copy-confirmed", "query", ["*"]),

    fields("DONE-01", "enough-answered", "blocker", fieldsOf(sections), { share: answered }),
    fields("DONE-02", "answered", "blocker", ids(contact)),
    fields("DONE-03", "answered", "blocker", ids(signOff)),
    ...ifAny(ids(scrapbook), (pages) => fields("DONE-04", "answered", "information", pages)),
    ...eachRegister("DONE", 5, "row-count", "blocker"),

    ...ifAny(words, (texts) => fields("PRIVATE-01", "no-personal-identifiers", "blocker", texts)),
    ...ifAny(readByOthers, (texts) => fields("PRIVATE-02", "no-personal-identifiers", "blocker", texts)),
    ...ifAny(smallCounts, (counts) => fields("PRIVATE-03", "small-counts", "information", counts)),
    named("WORDS-01", "good-explanation", "error"),
  ];
}

/** Words at sign-off that are for other members, and not the name of who signs. */
function isRemark({ type, required }: QuestionInput): boolean {
  return type === "text" && required === false;
}

function isFigure({ type }: QuestionInput): boolean {
  return type === "amount" || type === "count" || type === "decimal" || type === "percent";
}

import fc from "fast-check";
import { findClub } from "../../../src/domain/clubs";
import type { ClubDefinition } from "../../../src/domain/clubs/club-definition";
import { carryMapping } from "../../../src/domain/ledger/carry-mapping";
import { type CodePattern, isMeant, patternFault } from "../../../src/domain/ledger/code-pattern";
import { findLayout } from "../../../src/domain/ledger/find-layout";
import { ledgerGroups } from "../../../src/domain/ledger/ledger-groups";
import { type MappingLine, wholeShare } from "../../../src/domain/ledger/ledger-mapping";
import { mappingFaults } from "../../../src/domain/ledger/mapping-faults";
import { inPence, mappingTotals } from "../../../src/domain/ledger/mapping-totals";
import { moneyQuestions } from "../../../src/domain/ledger/money-questions";
import { readLedger } from "../../../src/domain/ledger/read-ledger";
import { suggestQuestions } from "../../../src/domain/ledger/suggest-questions";
import { madeUpLines, plainBalance } from "./trial-balances";

const club = findClub("cla") as ClubDefinition;
const block = plainBalance(madeUpLines(2_000));
const ledger = readLedger(block, findLayout(block));
const ids = moneyQuestions(club).map(({ question }) => question.id);

const line = (more: Partial<MappingLine> & Pick<MappingLine, "code">): MappingLine => ({
  centre: null,
  question: "cla.other_spend",
  sign: 1,
  share: wholeShare,
  isAgain: false,
  note: "",
  ...more,
});
const is = (code: string): CodePattern => ({ match: "is", code });

test.each<[CodePattern, string, boolean]>([
  [is("0123"), "0123", true],
  [is("0123"), "123", false],
  [is("123"), "0123", false],
  [is("4*"), "4100", false],
  [is("4*"), "4*", true],
  [{ match: "begins with", code: "4" }, "4100", true],
  [{ match: "begins with", code: "4" }, "54", false],
  [{ match: "begins with", code: "4*" }, "4100", false],
  [{ match: "ends with", code: "-4100" }, "R100-4100", true],
  [{ match: "from", code: "4100", to: "4199" }, "4150", true],
  [{ match: "from", code: "4100", to: "4199" }, "4200", false],
  [{ match: "from", code: "4100", to: "4199" }, "41500", false],
  [{ match: "from", code: "0100", to: "0199" }, "150", false],
  [{ match: "from", code: "A100", to: "A199" }, "A150", true],
  [{ match: "from", code: "A100", to: "A199" }, "B150", false],
  [{ match: "from", code: "4100", to: "4199" }, "41x5", false],
])("%p means %s: %p", (pattern, code, expected) => expect(isMeant(pattern, code)).toBe(expected));

test.each<[CodePattern, ReturnType<typeof patternFault>]>([
  [is(""), "no code"],
  [{ match: "from", code: "4100", to: "4199" }, null],
  [{ match: "from", code: "4199", to: "4100" }, "not a range"],
  [{ match: "from", code: "A100", to: "B199" }, "not a range"],
  [{ match: "from", code: "100", to: "1000" }, "not a range"],
  [{ match: "from", code: "A", to: "B" }, "not a range"],
])("%p has the fault %p", (pattern, fault) => expect(patternFault(pattern)).toBe(fault));

const patterns = fc.oneof(
  fc.constantFrom(...ledgerGroups(ledger).map(({ code }) => is(code))),
  fc.constantFrom("0", "4", "5", "9", "R").map((code): CodePattern => ({ match: "begins with", code })),
  fc.constantFrom("0", "23", "00", "*").map((code): CodePattern => ({ match: "ends with", code })),
  fc.constant<CodePattern>({ match: "from", code: "4100", to: "4150" }),
);
const anyLine = fc.record({
  code: patterns,
  centre: fc.constantFrom(null, { match: "is", code: "R100" } as const, { match: "begins with", code: "R" } as const),
  question: fc.constantFrom(null, ...ids.slice(0, 5)),
  sign: fc.constantFrom(1 as const, -1 as const),
  share: fc.integer({ min: 1, max: wholeShare }),
  isAgain: fc.boolean(),
  note: fc.constant(""),
});

test("every penny of a ledger is mapped, not this club's or not mapped, less what is given away twice", () => {
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 12 }), (mapping) => {
      const { total, mapped, leftOut, unmapped, twice, doubles } = mappingTotals(ledger, mapping);
      expect(mapped + leftOut + unmapped - twice).toBe(total);
      expect(inPence(total)).toBe(ledger.total);
      if (doubles.length === 0) expect(mapped + leftOut + unmapped).toBe(total);
    }),
    { numRuns: 60 },
  );
});

test("what is counted again on purpose makes no difference to the control total, and is no double use", () => {
  const once = line({ code: { match: "begins with", code: "4" } });
  const again = { ...once, question: "cla.gross_spend", isAgain: true };
  const [before, after] = [mappingTotals(ledger, [once]), mappingTotals(ledger, [once, again])];
  expect(after).toMatchObject({
    mapped: before.mapped,
    unmapped: before.unmapped,
    twice: 0n,
    again: before.mapped,
    doubles: [],
  });
  expect(after.answers.get("cla.gross_spend")).toBe(after.answers.get("cla.other_spend"));
});

test("splits a line by shares to the penny, and says how much of it is left", () => {
  const odd = readLedger(
    { sheet: "S", top: 0, left: 0, rows: [["1", 0.05]] },
    { ...ledger.layout, heading: null, columns: { ...ledger.layout.columns, code: 0, centre: null, amount: 1 } },
  );
  const part = (question: string, share: number) => line({ code: is("1"), question, share });
  const { answers, unmapped, unmappedGroups } = mappingTotals(odd, [
    part("cla.income", 3_000),
    part("cla.other_spend", 6_000),
  ]);
  expect([...answers.values()]).toEqual([2, 3]);
  expect(unmapped).toBe(5_000n);
  expect(unmappedGroups).toMatchObject([{ share: 1_000 }]);
});

test("refuses more than the whole of a line, and says which lines of the mapping take it", () => {
  const mapping = [
    line({ code: is("4100"), share: 6_000 }),
    line({ code: { match: "begins with", code: "41" }, share: 5_000 }),
  ];
  const totals = mappingTotals(ledger, mapping);
  expect(
    totals.doubles.every(({ group, share, lines }) => group.code === "4100" && share === 11_000 && lines.length === 2),
  ).toBe(true);
  expect(totals.doubles).not.toEqual([]);
  expect(mappingFaults(club, totals)).toEqual([{ kind: "used twice" }]);
});

test("income is positive where the mapping turns the sign round", () => {
  const { answers } = mappingTotals(ledger, [
    line({ code: { match: "begins with", code: "9" }, question: "cla.income", sign: -1 }),
  ]);
  const credits = ledger.rows.filter(({ code }) => code.startsWith("9"));
  expect(answers.get("cla.income")).toBe(-credits.reduce((sum, { pence }) => sum + pence, 0));
});

test("a question whose codes are not in the ledger gets no answer, not 0", () => {
  const totals = mappingTotals(ledger, [line({ code: is("7777") })]);
  expect(totals.answers.size).toBe(0);
  expect(totals.lines).toMatchObject([{ rows: 0 }]);
});

test("a line that names no question of the club, or none of money, can't be put in", () => {
  const totals = mappingTotals(ledger, [line({ code: is("1"), question: "cla.starts" }), line({ code: is("") })]);
  expect(mappingFaults(club, totals)).toEqual([
    { kind: "not a money question", line: 0 },
    { kind: "bad pattern", line: 1 },
  ]);
});

test("only amounts in pounds are money, in a grid by row and column", () => {
  const questions = moneyQuestions(club);
  expect(questions.every(({ question }) => question.unit === "GBP" && question.type === "amount")).toBe(true);
  expect(questions.find(({ question }) => question.id === "cla.other_spend")).toMatchObject({
    heading: "Spend",
    name: "Other services spend",
  });
  expect(questions.filter(({ name }) => name.includes(" × ")).length).toBeGreaterThan(10);
});

test.each([
  ["Agency social workers", "Children in care teams", "cla.agency_staff_spend", 1],
  ["Leaving care allowances", "Leaving care", "cla.leaving_care_spend", 1],
  ["Adoption allowances", "", "cla.adoption_spend", 1],
  ["Health contributions", "Income", "cla.health_income", -1],
])("suggests for %s (%s) the question %s", (description, centreDescription, id, sign) => {
  const suggested = suggestQuestions(club, { description, centreDescription });
  expect(suggested.map(({ question }) => question.question.id)).toContain(id);
  expect(suggested.find(({ question }) => question.question.id === id)?.sign).toBe(sign);
});

test("suggests nothing for words that no question has", () => {
  expect(suggestQuestions(club, { description: "Gritting lorries", centreDescription: "Highways" })).toEqual([]);
  expect(suggestQuestions(club, { description: "", centreDescription: "" })).toEqual([]);
});

test("takes a mapping to the next year: follows renamed questions, and lists those no longer asked", () => {
  const next: ClubDefinition = {
    ...club,
    sections: club.sections.map((section) => ({
      ...section,
      questions: section.questions.flatMap((question) =>
        question.id === "cla.other_spend"
          ? [{ ...question, id: "cla.other_services_spend", priorYear: "cla.other_spend" }]
          : question.id === "cla.legal_spend"
            ? []
            : [question],
      ),
    })),
  };
  const [kept, renamed, gone] = [
    line({ code: is("1"), question: "cla.income" }),
    line({ code: is("2"), question: "cla.other_spend" }),
    line({ code: is("3"), question: "cla.legal_spend" }),
  ];
  const outside = line({ code: is("4"), question: null });
  expect(carryMapping([kept, renamed, gone, outside], next)).toEqual({
    mapping: [kept, { ...renamed, question: "cla.other_services_spend" }, outside],
    renamed: [{ ...renamed, question: "cla.other_services_spend" }],
    gone: [gone],
  });
});

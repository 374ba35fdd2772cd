import fc from "fast-check";
import { replaceAnswers } from "../../../src/actions/questionnaire/replace-answers";
import { questionsOf, registersOf } from "../../../src/domain/clubs/find-field";
import { findClub } from "../../../src/domain/clubs/index";
import type { Answers, RegisterAnswers } from "../../../src/domain/questionnaire/answer";
import type { CheckInput, RuleOutcome } from "../../../src/domain/rules/rule";
import { eachOutcome } from "../../../src/domain/rules/validate";
import { cla202425Answers } from "../clubs/cla-2024-25-answers";
import { cla202526Example } from "../clubs/cla-2025-26-example";
import { answersOf, leeds, type CellContent, type Filled } from "./answers-of";

const club = findClub("cla", "2025-26")!;
const previous = answersOf(club, cla202425Answers);

function outcomesOf(current: Answers, only?: ReadonlySet<string>, before?: readonly RuleOutcome[]): RuleOutcome[] {
  const input: CheckInput = { current, previous, member: leeds, releases: [], explanations: [] };
  return [...eachOutcome(club, input, only, before)];
}

/** All outcomes, updated with those worked out again. */
function recheck(current: Answers, only: ReadonlySet<string>, before: readonly RuleOutcome[]): readonly RuleOutcome[] {
  const fresh = new Map(outcomesOf(current, only, before).map((outcome) => [outcome.code, outcome]));
  return before.map((outcome) => fresh.get(outcome.code) ?? outcome);
}

type Rows = readonly Readonly<Record<string, CellContent>>[];

const anyContent = fc.constantFrom<CellContent>(
  ...[null, 0, 1, 3, 2.5, -7, 400, 45_800, "about 3", " Oak ", "Good", "1,234", "not applicable", "not available"],
  ...[
    { value: 8, formula: "=4+4" },
    { value: "#N/A", isError: true },
    { value: 3, merged: true },
  ],
);
const questions = questionsOf(club).map(({ id }) => id);
const registers = registersOf(club);

const anyEdit = fc.record({
  where: fc.constantFrom("question", "question", "cell", "cell", "paste", "insert", "delete", "double", "below"),
  at: fc.nat(),
  row: fc.nat(),
  content: fc.array(anyContent, { minLength: 4, maxLength: 4 }),
});
type Edit = typeof anyEdit extends fc.Arbitrary<infer T> ? T : never;

/** The answers after an edit, and what it changed. */
function edited(filled: Filled, { where, at, row, content }: Edit): { filled: Filled; id: string } {
  const [first = null] = content;
  if (where === "question") {
    const id = questions[at % questions.length]!;
    return { id, filled: { ...filled, cells: { ...filled.cells, [id]: first } } };
  }
  const { id, columns } = registers[at % registers.length]!;
  const column = columns[at % columns.length]!.id;
  const rows: Rows = filled.rows?.[id] ?? [];
  const here = row % (rows.length + 1);
  const changed: Record<string, Rows> = {
    cell: rows.map((cells, each) => (each === here ? { ...cells, [column]: first } : cells)),
    paste: rows.map((cells, each) =>
      each < here || each > here + 3 ? cells : { ...cells, [column]: content[each - here]! },
    ),
    insert: rows.toSpliced(here, 0, { [column]: first }),
    delete: rows.toSpliced(here, 1),
    double: [...rows, ...rows.slice(here, here + 1)],
  };
  if (where === "below") return { id, filled: { ...filled, below: { ...filled.below, [id]: ["Total"] } } };
  return { id, filled: { ...filled, rows: { ...filled.rows, [id]: changed[where]! } } };
}

test("after any edits, checking only what changed gives the same result as checking everything", () => {
  let findings = 0;
  fc.assert(
    fc.property(
      fc.array(fc.array(anyEdit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 }),
      (turns) => {
        let filled: Filled = cla202526Example;
        let answers = answersOf(club, filled);
        let outcomes: readonly RuleOutcome[] = outcomesOf(answers);
        for (const edits of turns) {
          const ids = new Set<string>();
          for (const edit of edits) {
            const { filled: next, id } = edited(filled, edit);
            filled = next;
            ids.add(id);
          }
          answers = replaceAnswers(answers, only(answersOf(club, filled), ids), ids);
          outcomes = recheck(answers, ids, outcomes);
          expect(outcomes).toEqual(outcomesOf(answers));
          findings += outcomes.reduce((count, outcome) => count + outcome.findings.length, 0);
        }
      },
    ),
    { numRuns: 60 },
  );
  expect(findings).toBeGreaterThan(500);
});

/** The answers as read when only some are asked for. */
function only({ template, questions: its, registers: tables }: Answers, ids: ReadonlySet<string>): Answers {
  const some = <T>(of: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(of).filter(([id]) => ids.has(id)));
  return { template, questions: some(its), registers: some(tables) };
}

test("no rule checks the rows of a register again because an unrelated question changed", () => {
  const looked: string[] = [];
  const before = answersOf(club, cla202526Example);
  const watched = Object.entries(before.registers).map(([id, table]) => {
    const rows = new Proxy(table.rows, {
      get(target, name, receiver) {
        looked.push(`${id} ${String(name)}`);
        return Reflect.get(target, name, receiver) as unknown;
      },
    });
    return [id, { ...table, rows }] as [string, RegisterAnswers];
  });
  const answers = { ...before, registers: Object.fromEntries(watched) };
  const outcomes = outcomesOf(answers);
  expect(looked.length).toBeGreaterThan(100);
  looked.length = 0;
  const contact = answersOf(club, { cells: { "cla.contact_name": { value: 3, formula: "=3" } } });
  const ids = new Set(["cla.contact_name"]);
  const changed = replaceAnswers(answers, only(contact, ids), ids);
  const again = recheck(changed, ids, outcomes);
  expect(looked).toEqual([]);
  expect(again.flatMap(({ findings }) => findings).map(({ kind }) => kind)).toContain("cell-form");
});

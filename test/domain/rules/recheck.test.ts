import fc from "fast-check";
import { isDeepStrictEqual } from "node:util";
import { replaceAnswers } from "../../../src/actions/questionnaire/replace-answers";
import { questionsOf, registersOf } from "../../../src/domain/clubs/find-field";
import { findClub } from "../../../src/domain/clubs/index";
import type { Answers, RegisterAnswers } from "../../../src/domain/questionnaire/answer";
import type { CheckInput, RuleOutcome } from "../../../src/domain/rules/rule";
import { eachOutcome } from "../../../src/domain/rules/validate";
import { cla202425Returned } from "../clubs/cla-2024-25-answers";
import { cla202526Example } from "../clubs/cla-2025-26-example";
import { answersOf, leeds, type CellContent, type Filled } from "./answers-of";

const club = findClub("cla", "2025-26")!;
const previous = cla202425Returned;

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
          const read = withSameRows(answers, only(answersOf(club, filled), ids));
          answers = replaceAnswers(answers, read, ids);
          outcomes = recheck(answers, ids, outcomes);
          const [updated, whole] = [outcomes.map(withoutTables), outcomesOf(answers).map(withoutTables)];
          // Node compares much faster; jest only says what differs.
          if (!isDeepStrictEqual(updated, whole)) expect(updated).toEqual(whole);
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

/** What an outcome says, and of which rows, but not the tables themselves, which take long to compare. */
function withoutTables({ ofFields, ...outcome }: RuleOutcome): object {
  const fields = [...(ofFields ?? [])].map(([field, { rows, ...result }]) => {
    return { field, ...result, ofFindings: rows?.ofFindings, ofSkips: rows?.ofSkips };
  });
  return { ...outcome, fields };
}

/** As read after typing: a row that nobody typed into is the same object as before. */
function withSameRows(before: Answers, read: Answers): Answers {
  const registers = Object.entries(read.registers).map(([id, table]) => {
    const known = before.registers[id]?.rows ?? [];
    const rows = table.rows.map((row, at) => (JSON.stringify(row) === JSON.stringify(known[at]) ? known[at]! : row));
    return [id, { ...table, rows }] as const;
  });
  return { ...read, registers: Object.fromEntries(registers) };
}

test("a rule that checks each cell on its own looks only at the row that was typed into", () => {
  const [register] = registers;
  const { id, columns } = register!;
  const looked = new Set<number>();
  const tableOf = (texts: readonly string[]): RegisterAnswers => {
    const table = answersOf(club, { rows: { [id]: texts.map((text) => ({ [columns[0]!.id]: text })) } }).registers[id]!;
    const watch = (row: RegisterAnswers["rows"][number], at: number) =>
      new Proxy(row, {
        get(target, name, receiver) {
          looked.add(at);
          return Reflect.get(target, name, receiver) as unknown;
        },
      });
    return { ...table, rows: table.rows.map(watch) };
  };
  const names = Array.from({ length: 30 }, (_, at) => `Home ${at}`);
  const before = { ...answersOf(club, {}), registers: { [id]: tableOf(names) } };
  const all = outcomesOf(before);
  const each = {
    ...club,
    rules: club.rules.filter(({ code }) => all.some((one) => one.code === code && one.ofFields)),
  };
  expect(each.rules.length).toBeGreaterThan(5);
  expect(looked.size).toBe(30);

  looked.clear();
  const typed = tableOf(names.with(17, "Elm House"));
  const rows = before.registers[id]!.rows.with(17, typed.rows[17]!);
  const now = { ...before, registers: { [id]: { ...typed, rows } } };
  const input: CheckInput = { current: now, previous, member: leeds, releases: [], explanations: [] };
  const again = [...eachOutcome(each, input, new Set([id]), all)];
  expect(again.length).toBeGreaterThan(5);
  expect([...looked]).toEqual([17]);
});

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

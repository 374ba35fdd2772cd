import * as fc from "fast-check";
import { sectionProgress } from "../../src/actions/questionnaire/section-progress";
import type { CellPlace } from "../../src/domain/cell-place";
import { findingStates } from "../../src/domain/questionnaire/finding-state";
import type { Finding } from "../../src/domain/questionnaire/finding";
import { arrangeFindings } from "../../src/taskpane/arrange-findings";
import { bundleFindings } from "../../src/taskpane/bundle-findings";
import { countByState, everything, filterFindings } from "../../src/taskpane/finding-filter";
import { listFindings } from "../../src/taskpane/list-findings";
import { validate } from "../../src/domain/rules/validate";
import { residentialNursing202526Fixture } from "../domain/clubs/residential-nursing-2025-26-fixture";
import { answersOf, leeds } from "../domain/rules/answers-of";
import { defineFostering } from "../domain/rules/define-fostering";

const club = defineFostering();
const answers = answersOf(club, { rows: { homes: [{ home: "Oak" }, { home: "Ash" }] } });
const check = { answers, progress: sectionProgress(club, answers) };

function finding(more: Partial<Finding> = {}): Finding {
  return {
    code: "X-1",
    version: 1,
    kind: "range",
    severity: "error",
    explainable: true,
    subject: "fos.starts",
    value: "1",
    place: null,
    seen: "1",
    expected: null,
    source: null,
    message: "Too many.",
    fix: "Fix it.",
    repair: null,
    ...more,
  };
}
const of = (id: string): { subject: string; place: CellPlace } => ({
  subject: id,
  place: answers.questions[id]!.place,
});
const blank = (id: string, more: Partial<Finding> = {}) =>
  finding({ kind: "answered", explainable: false, ...of(id), ...more });
const listed = (findings: readonly Finding[]) =>
  listFindings({ findings: findings.map((each) => ({ finding: each, explained: null })) });
const arranged = (findings: readonly Finding[]) => arrangeFindings(club, check, listed(findings));
const subjects = (findings: readonly { readonly finding: Finding }[]) => findings.map((each) => each.finding.subject);

const any = fc.array(
  fc.record({
    code: fc.constantFrom("X-1", "X-2"),
    kind: fc.constantFrom("range", "answered", "year-on-year"),
    subject: fc.constantFrom("fos.starts", "fos.contact", "homes[beds] of Oak", "sheet children", "club", "fos.gross"),
    severity: fc.constantFrom("blocker", "error", "query", "information" as const),
    place: fc.constantFrom(null, { sheet: "Questions", cell: "C5" }, { sheet: "Children's homes", cell: "C6" }),
  }),
);

test("every finding is in one part, is counted once in its state, and has its own key", () => {
  fc.assert(
    fc.property(any, (described) => {
      const parts = arranged(described.map((each) => finding(each as Partial<Finding>)));
      const all = parts.flatMap(({ findings, blanks, optional }) => [...findings, ...blanks, ...optional]);
      const areBlanksListed = parts.some(({ label, blanks }) => label !== null && blanks.length > 0);
      // Too few answers is not said again where single blanks are listed.
      const left = described.filter(({ kind, subject, severity }) => {
        const isWhole = subject === "club" && kind === "answered" && severity !== "information";
        return !(isWhole && areBlanksListed);
      });
      // Only what is about no part and marks a cell may be in any part.
      if (described.every(({ subject, place }) => subject !== "club" || place === null)) {
        expect(all).toHaveLength(left.length);
      }
      expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
      const counted = countByState(parts).reduce((sum, [, count]) => sum + count, 0);
      expect(counted).toBe(parts.flatMap(({ findings, blanks }) => [...findings, ...blanks]).length);
    }),
  );
});

test("parts and findings are in the order of the workbook, what is about all of it first", () => {
  const home = (cell: string, subject: string) => ({ subject, place: { sheet: "Children's homes", cell } });
  const parts = arranged([
    finding(home("D5", "homes[beds] of Ash")),
    finding(home("C5", "homes[home] of Ash")),
    finding(home("D4", "homes[beds] of Oak")),
    finding(of("fos.ceases")),
    finding({ ...of("fos.starts"), code: "X-2" }),
    finding(of("fos.starts")),
    finding({ subject: "fos.closing" }),
    finding(of("fos.contact")),
    finding({ subject: "member" }),
  ]);
  const found = parts.filter(({ findings }) => findings.length > 0);
  expect(found.map(({ label, findings }) => [label, ...subjects(findings)])).toEqual([
    [null, "member"],
    ["Contact", "fos.contact"],
    // Without a cell, its place in the workbook isn't known.
    ["Children", "fos.closing", "fos.starts", "fos.starts", "fos.ceases"],
    ["Homes", "homes[beds] of Oak", "homes[home] of Ash", "homes[beds] of Ash"],
  ]);
  expect(found[2]!.findings[1]!.finding.code).toBe("X-2");
});

test("an indicator's finding is in the part of the cell it marks, in whatever sheet that is now", () => {
  const moved = { ...answers, registers: { homes: { ...answers.registers["homes"]!, sheet: "Our homes" } } };
  const [homes] = arrangeFindings(
    club,
    { ...check, answers: moved },
    listed([finding({ subject: "fos.cost-per-bed", place: { sheet: "our homes", cell: "D4" } })]),
  ).filter(({ findings }) => findings.length > 0);
  expect(homes?.label).toBe("Homes");
});

test("blanks are counted by part; optional ones and the sign-off are nothing to do", () => {
  const parts = arranged([
    blank("fos.starts"),
    blank("fos.ceases"),
    blank("fos.contact"),
    blank("fos.gross", { severity: "information" }),
    blank("fos.signed", { place: null, severity: "blocker" }),
    finding({ kind: "enough-answered", subject: "required questions", severity: "blocker", explainable: false }),
  ]);
  const blanks = parts.filter((part) => part.blanks.length > 0);
  expect(blanks.map((part) => [part.label, ...subjects(part.blanks)])).toEqual([
    ["Contact", "fos.contact"],
    ["Children", "fos.starts", "fos.ceases"],
  ]);
  expect(parts.flatMap(({ optional }) => subjects(optional))).toEqual(["fos.gross"]);
  expect(parts.flatMap(({ findings }) => findings)).toEqual([]);
  expect(new Map(countByState(parts)).get("to answer")).toBe(3);
});

test("too few answers is said where no single blank is", () => {
  const parts = arranged([finding({ kind: "enough-answered", subject: "required questions", explainable: false })]);
  expect(parts.flatMap((part) => filterFindings(part, everything)).map(({ state }) => state)).toEqual(["to answer"]);
});

test("searches for all words, in any order and case, in message, rule, cell and explanation, blanks included", () => {
  const explained = { explanation: { ...finding(), text: "A home closed." }, lapsed: null };
  const parts = arrangeFindings(
    club,
    check,
    listFindings({
      findings: [
        { finding: finding({ place: { sheet: "Questions", cell: "C6" } }), explained },
        { finding: finding({ ...of("fos.ceases"), message: "Too few." }), explained: null },
        { finding: blank("fos.closing", { message: "Not answered yet." }), explained: null },
      ],
    }),
  );
  const look = (text: string, states = everything.states) =>
    subjects(parts.flatMap((part) => filterFindings(part, { states, text })));
  expect(look("")).toEqual(["fos.starts", "fos.ceases"]);
  expect(look("MANY too")).toEqual(["fos.starts"]);
  expect(look("closed x-1 c6")).toEqual(["fos.starts"]);
  expect(look("many few")).toEqual([]);
  expect(look("not yet")).toEqual(["fos.closing"]);
  expect(look("", new Set(["explain"]))).toEqual(["fos.ceases"]);
  expect(look("", new Set(["explained"]))).toEqual(["fos.starts"]);
  expect(look("", new Set(["to answer"]))).toEqual(["fos.closing"]);
  expect(look("", new Set(findingStates))).toHaveLength(3);
  expect(look("", new Set(["fix"]))).toEqual([]);
});

test("three findings of one kind and state read as one, where the first is; blanks do not", () => {
  const some = listed([
    finding({ subject: "a" }),
    finding({ subject: "b", kind: "year-on-year" }),
    finding({ subject: "c", code: "X-2" }),
    finding({ subject: "d", severity: "information" }),
    finding({ subject: "e" }),
    ...["f", "g", "h"].map((subject) => finding({ subject, kind: "answered", explainable: false })),
  ]);
  expect(bundleFindings(some).map(({ findings }) => subjects(findings))).toEqual([
    ["a", "c", "e"],
    ["b"],
    ["d"],
    ["f"],
    ["g"],
    ["h"],
  ]);
  const two = some.filter(({ finding: { subject } }) => subject !== "e");
  expect(bundleFindings(two).map(({ findings }) => findings.length)).toEqual([1, 1, 1, 1, 1, 1, 1]);
});

test("a check's criticism of an explanation is listed with the explained finding, which asks for a better one", () => {
  const [about, ...more] = listed([
    finding({ code: "X-7", subject: "homes[beds] of Oak on the Hill" }),
    finding({ code: "W-1", subject: "explanation of X-7 on homes[beds] of Oak on the Hill", message: "Too short." }),
  ]);
  expect(about).toMatchObject({ state: "explain", critique: "Too short." });
  expect(more).toEqual([]);
  const [alone] = listed([
    finding({ kind: "good-explanation", subject: "explanation of X-7 on a", explainable: false }),
  ]);
  expect(alone).toMatchObject({ state: "explain", critique: null });
});

test("a part says of a table without rows that it is empty, if findings come from that", () => {
  const { club: homes, example } = residentialNursing202526Fixture;
  const partsWith = (rows: typeof example.rows) => {
    const current = answersOf(homes, { ...example, rows: { ...example.rows, ...rows } });
    const { findings } = validate(homes, { current, member: leeds, previous: null, releases: [], explanations: [] });
    const found = { findings: findings.map((each) => ({ finding: each, explained: null })) };
    const read = { answers: current, progress: sectionProgress(homes, current) };
    return arrangeFindings(homes, read, listFindings(found)).flatMap(({ emptyTables }) => emptyTables);
  };
  expect(partsWith({})).toEqual([]);
  expect(partsWith({ homes: [] })).toEqual([{ label: "Own care homes, one by one", findings: 4 }]);
});

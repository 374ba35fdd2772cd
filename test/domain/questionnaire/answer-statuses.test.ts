import { defineClub } from "../../../src/domain/clubs/define-club";
import { answerStatuses } from "../../../src/domain/questionnaire/answer-statuses";
import { explanationOf } from "../../../src/domain/questionnaire/explanation-of";
import { findingState } from "../../../src/domain/questionnaire/finding-state";
import { isToAnswer } from "../../../src/domain/questionnaire/is-to-answer";
import { faultFinding } from "../../../src/domain/rules/fault-finding";
import { validate } from "../../../src/domain/rules/validate";
import { fosteringClub } from "../clubs/fostering-club";
import { answersOf, leeds, type Filled } from "../rules/answers-of";

const range = { code: "FOS-RANGE-01", kind: "range", severity: "error", options: { min: 0 } };
const rules = [
  { code: "FOS-MISSING-01", kind: "answered", severity: "error", fields: ["fos.starts", "fos.gross", "homes[beds]"] },
  { code: "FOS-MISSING-02", kind: "answered", severity: "information", fields: ["fos.contact"] },
  { code: "FOS-MISSING-03", kind: "answered", severity: "blocker", fields: ["fos.signed"] },
  { code: "FOS-DONE-01", kind: "enough-answered", severity: "blocker", fields: ["fos.starts", "fos.gross"] },
  { ...range, fields: ["fos.starts", "homes[beds]"] },
  {
    code: "FOS-RANGE-02",
    kind: "range",
    severity: "query",
    explainable: true,
    fields: ["fos.ceases"],
    options: { max: 10 },
  },
  { code: "FOS-RANGE-03", kind: "range", severity: "information", fields: ["fos.closing"], options: { max: 10 } },
] as const;

/** What a check of the made-up club finds, and the statuses that follow; with `ceases`, its finding is explained. */
function check(filled: Filled, ceases?: { readonly explainedAt: number }) {
  const defined = defineClub({ ...fosteringClub, rules: [...rules] });
  if (!defined.ok) throw new Error(defined.problem.message);
  const current = answersOf(defined.value, filled);
  const input = { current, member: leeds, previous: null, releases: [], explanations: [] };
  const explanations = (ceases === undefined ? [] : [ceases.explainedAt]).map((ceased) => ({
    code: "FOS-RANGE-02",
    version: 1,
    subject: "fos.ceases",
    value: `fos.ceases = ${ceased}`,
    text: "Two large families left in May.",
  }));
  const found = validate(defined.value, input).findings.map((finding) => ({
    finding,
    explained: explanationOf(finding, explanations),
  }));
  return { found, statuses: answerStatuses(current, found) };
}

test.each<[string, Filled, string, string]>([
  ["a blank that is required", {}, "fos.starts", "to answer"],
  ["a blank that is not required", {}, "fos.panel", ""],
  ["a blank that is only for information", {}, "fos.contact", ""],
  ["a blank sign-off, which is a step of submitting", {}, "fos.signed", ""],
  ["0", { cells: { "fos.starts": 0 } }, "fos.starts", "ok"],
  ["a marker", { cells: { "fos.gross": "Not applicable" } }, "fos.gross", "ok"],
  ["an answer that no explanation can save", { cells: { "fos.starts": -5 } }, "fos.starts", "fix"],
  ["an answer that may be explained", { cells: { "fos.ceases": 12 } }, "fos.ceases", "explain"],
  ["an answer with something to read", { cells: { "fos.closing": 12 } }, "fos.closing", "ok"],
  ["a question that is no longer in the workbook", { gone: ["fos.starts"] }, "fos.starts", ""],
])("status of %s", (_, filled, id, status) => {
  expect(check(filled).statuses.ofQuestions([id])).toBe(status);
});

test("an explanation counts until the answer changes", () => {
  const filled = { cells: { "fos.ceases": 12 } };
  expect(check(filled, { explainedAt: 12 }).statuses.ofQuestions(["fos.ceases"])).toBe("explained");
  expect(check(filled, { explainedAt: 11 }).statuses.ofQuestions(["fos.ceases"])).toBe("explain");
});

test("a row of a grid has the status of the answer that needs most", () => {
  const { statuses } = check({ cells: { "fos.ceases": 12, "fos.closing": 3 } });
  expect(statuses.ofQuestions(["fos.closing", "fos.panel"])).toBe("ok");
  expect(statuses.ofQuestions(["fos.closing", "fos.starts"])).toBe("to answer");
  expect(statuses.ofQuestions(["fos.closing", "fos.starts", "fos.ceases"])).toBe("explain");
  expect(statuses.ofQuestions([])).toBe("");
});

test("a row of a register has the status of the cell that needs most, and an empty row none", () => {
  const { statuses } = check({
    rows: { homes: [{ home: "Oak", beds: 3 }, {}, { home: "Ash" }, { home: "Elm", beds: -1 }] },
  });
  expect([0, 1, 2, 3, 4].map((row) => statuses.ofRow("homes", row))).toEqual(["ok", "", "to answer", "fix", ""]);
});

test("only blanks are to answer, and what can't be checked is not a blank", () => {
  const { found } = check({ cells: { "fos.starts": -5 } });
  const states = Object.fromEntries(
    found.map(({ finding, explained }) => [
      `${finding.code} ${finding.subject}`,
      [isToAnswer(finding), findingState(finding, explained)],
    ]),
  );
  expect(states).toEqual({
    "FOS-MISSING-01 fos.gross": [true, "to answer"],
    "FOS-MISSING-02 fos.contact": [true, "for information"],
    "FOS-MISSING-03 fos.signed": [true, "to answer"],
    "FOS-DONE-01 required questions": [true, "to answer"],
    "FOS-RANGE-01 fos.starts": [false, "fix"],
  });
  const fault = faultFinding({ ...rules[0], version: 1, options: {}, fields: [] }, new Error("No."));
  expect([isToAnswer(fault), findingState(fault, null)]).toEqual([false, "explain"]);
});

import * as fc from "fast-check";
import type { Finding } from "../../src/domain/questionnaire/finding";
import { countBySeverity, filterFindings, groupFindings, severities } from "../../src/taskpane/group-findings";
import { listFindings } from "../../src/taskpane/list-findings";

function finding(more: Partial<Finding> = {}): Finding {
  return {
    code: "X-1",
    version: 1,
    kind: "range",
    severity: "error",
    explainable: true,
    subject: "a",
    value: "1",
    place: { sheet: "Children", cell: "C5" },
    seen: "1",
    expected: null,
    source: null,
    message: "Too many.",
    fix: "Fix it.",
    repair: null,
    ...more,
  };
}
const listed = (findings: readonly Finding[]) =>
  listFindings({ findings: findings.map((each) => ({ finding: each, explained: null })), open: [] });
const any = fc.array(
  fc.record({
    code: fc.constantFrom("X-1", "X-2"),
    subject: fc.constantFrom("a", "b", "homes[beds] of Oak"),
    severity: fc.constantFrom(...severities),
    place: fc.constantFrom(null, { sheet: "Children", cell: "C5" }, { sheet: "Spend", cell: "C6" }),
  }),
);

test("every finding is in one group, whatever they are grouped by, and has its own key", () => {
  fc.assert(
    fc.property(any, fc.constantFrom("sheet", "rule", "severity"), (parts, by) => {
      const all = listed(parts.map((part) => finding(part)));
      const keys = groupFindings(all, by as "sheet").flatMap(({ findings }) => findings.map(({ key }) => key));
      expect(keys.toSorted()).toEqual(all.map(({ key }) => key).toSorted());
      expect(new Set(keys).size).toBe(parts.length);
      expect(countBySeverity(all).reduce((sum, [, count]) => sum + count, 0)).toBe(parts.length);
    }),
  );
});

test("groups are in order of occurrence, severities most severe first", () => {
  const all = listed([
    finding({ severity: "information", place: { sheet: "Spend", cell: "C1" } }),
    finding({ severity: "blocker", place: null, code: "X-2", version: 3 }),
    finding({ subject: "c" }),
  ]);
  expect(groupFindings(all, "severity").map(({ key }) => key)).toEqual(["blocker", "error", "information"]);
  expect(groupFindings(all, "sheet").map(({ key }) => key)).toEqual(["Spend", "", "Children"]);
  expect(groupFindings(all, "rule").map(({ key }) => key)).toEqual(["X-1@1", "X-2@3"]);
});

test("searches for all words, in any order and case, in message, rule, cell and explanation", () => {
  const explained = { explanation: { ...finding(), text: "A home closed." }, lapsed: null };
  const [first, second] = listFindings({
    findings: [
      { finding: finding(), explained },
      { finding: finding({ subject: "b", message: "Too few." }), explained: null },
    ],
    open: [{ finding: finding({ subject: "b" }), reason: "must be explained" }],
  });
  const all = [first!, second!];
  const look = (text: string, more = {}) =>
    filterFindings(all, { severities: new Set(), onlyOpen: false, text, ...more }).map(
      ({ finding: { subject } }) => subject,
    );
  expect(look("")).toEqual(["a", "b"]);
  expect(look("MANY too")).toEqual(["a"]);
  expect(look("closed x-1 c5")).toEqual(["a"]);
  expect(look("many few")).toEqual([]);
  expect(look("", { onlyOpen: true })).toEqual(["b"]);
  expect(look("", { severities: new Set(["query"]) })).toEqual([]);
});

test("a check's criticism of an explanation is listed with the explained finding", () => {
  const [about, critique] = listed([
    finding({ code: "X-7", subject: "homes[beds] of Oak on the Hill" }),
    finding({ code: "W-1", subject: "explanation of X-7 on homes[beds] of Oak on the Hill", message: "Too short." }),
  ]);
  expect([about!.critique, critique!.critique]).toEqual(["Too short.", null]);
});

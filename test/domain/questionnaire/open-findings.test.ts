import type { Finding } from "../../../src/domain/questionnaire/finding";
import { openFindings } from "../../../src/domain/questionnaire/open-findings";

const finding: Finding = {
  code: "CLA-YOY-01",
  version: 2,
  kind: "year-on-year",
  severity: "query",
  explainable: true,
  subject: "cla.starts",
  place: { sheet: "Children", cell: "B9" },
  value: "cla.starts = 210",
  seen: "210",
  expected: null,
  source: null,
  message: "It moved.",
  fix: "Check it.",
  repair: null,
};
const words = {
  code: "CLA-YOY-01",
  version: 2,
  subject: "cla.starts",
  value: "cla.starts = 210",
  text: "A home opened.",
};

test.each<[string, Partial<Finding>, readonly (typeof words)[], string | null]>([
  ["a blocker, even if explained", { severity: "blocker" }, [words], "must be fixed"],
  ["an error that no explanation can answer", { severity: "error", explainable: false }, [words], "must be fixed"],
  ["an error that may be explained but is not", { severity: "error" }, [], "must be explained"],
  ["a query without an explanation", {}, [], "must be explained"],
  ["a query with a valid explanation", {}, [words], null],
  ["a query whose answer has changed since", { value: "cla.starts = 211" }, [words], "explanation has lapsed"],
  ["a query whose rule has changed since", { version: 3 }, [words], "explanation has lapsed"],
  ["information", { severity: "information" }, [], null],
])("%s", (_, change, explanations, reason) => {
  const open = openFindings([{ ...finding, ...change }], explanations);
  expect(open.map((each) => each.reason)).toEqual(reason === null ? [] : [reason]);
});

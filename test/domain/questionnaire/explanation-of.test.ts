import type { Explanation } from "../../../src/domain/questionnaire/explanation";
import { explanationOf } from "../../../src/domain/questionnaire/explanation-of";
import type { Finding } from "../../../src/domain/questionnaire/finding";

const finding: Finding = {
  code: "FOS-YOY-01",
  version: 2,
  kind: "year-on-year",
  severity: "query",
  explainable: true,
  subject: "fos.starts",
  place: null,
  value: "fos.starts = 12",
  seen: "12",
  expected: null,
  source: null,
  message: "m",
  fix: "f",
  repair: null,
};
const written: Explanation = {
  code: "FOS-YOY-01",
  version: 2,
  subject: "fos.starts",
  value: "fos.starts = 12",
  text: "Six siblings came.",
};

test("an explanation is valid while the values and the rule version are the ones it was written for", () => {
  expect(explanationOf(finding, [written])).toEqual({ explanation: written, lapsed: null });
});

test("an explanation lapses when the answer or the rule changes, and its text is kept", () => {
  expect(explanationOf({ ...finding, value: "fos.starts = 13" }, [written])).toMatchObject({
    explanation: written,
    lapsed: expect.stringContaining("the answer has changed"),
  });
  expect(explanationOf({ ...finding, version: 3 }, [written])).toMatchObject({
    explanation: written,
    lapsed: expect.stringContaining("the rule has changed"),
  });
});

test("a valid explanation comes before a later one that has lapsed", () => {
  const lapsed = { ...written, value: "fos.starts = 9", text: "Old." };
  expect(explanationOf(finding, [written, lapsed])).toEqual({ explanation: written, lapsed: null });
});

test("an explanation of another rule or another cell is not used", () => {
  expect(
    explanationOf(finding, [
      { ...written, code: "FOS-YOY-02" },
      { ...written, subject: "fos.ceases" },
    ]),
  ).toBeNull();
});

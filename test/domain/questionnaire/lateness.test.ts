import { lateness } from "../../../src/domain/questionnaire/lateness";

test.each([
  [{ due: "2026-10-09", daysLate: 0 }, "9 Oct 2026: not late"],
  [{ due: "2026-10-09", daysLate: 1 }, "9 Oct 2026: 1 day late"],
  [{ due: "2026-10-09", daysLate: 50 }, "9 Oct 2026: 50 days late"],
  [{}, null],
])("%j says %j", (receipt, words) => {
  expect(lateness(receipt)).toBe(words);
});

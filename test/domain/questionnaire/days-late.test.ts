import { daysLate } from "../../../src/domain/questionnaire/days-late";

test.each([
  ["2026-10-09", 0],
  ["2026-10-01", 0],
  ["2026-10-10", 1],
  // The clocks go back on 25 October.
  ["2026-11-28", 50],
  ["2027-10-09", 365],
])("a return due on 9 October 2026 and received on %s is %s days late", (received, days) => {
  expect(daysLate("2026-10-09", received)).toBe(days);
});

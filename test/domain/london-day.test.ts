import { londonDay } from "../../src/domain/london-day";

test.each([
  ["2026-10-09T22:59:59Z", "2026-10-09", "just before midnight in summer"],
  ["2026-10-09T23:00:00Z", "2026-10-10", "midnight in summer, an hour before Greenwich's"],
  ["2026-11-22T23:59:59Z", "2026-11-22", "just before midnight in winter"],
  ["2026-11-23T00:00:00Z", "2026-11-23", "midnight in winter"],
])("%s is on %s in England: %s", (at, day) => {
  expect(londonDay(new Date(at))).toBe(day);
});

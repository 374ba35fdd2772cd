import { daysUntil } from "../../../src/domain/questionnaire/days-until";

test.each([
  ["on the day itself, at any hour", new Date(2026, 9, 9, 23, 59), 0],
  ["the day before, late in the evening", new Date(2026, 9, 8, 23, 59), 1],
  ["over the change of the clocks", new Date(2026, 9, 30), -21],
  ["after it has passed", new Date(2026, 10, 28), -50],
])("%s", (_, now, days) => expect(daysUntil("2026-10-09", now)).toBe(days));

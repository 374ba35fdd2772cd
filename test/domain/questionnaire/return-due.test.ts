import { returnDue } from "../../../src/domain/questionnaire/return-due";

const timetable = { deadline: "2026-10-09" };
const until = (day: string) => ({ until: day, reason: "A new ledger." });

test("without a deadline of the club year it is due by the timetable, and has no last day", () => {
  expect(returnDue(timetable, null, null)).toEqual({ day: "2026-10-09", lastDay: null, extension: null });
});

test("the club year's deadline replaces the timetable's, and is the last day", () => {
  expect(returnDue(timetable, "2026-10-16", null)).toEqual({
    day: "2026-10-16",
    lastDay: "2026-10-16",
    extension: null,
  });
});

test.each([
  ["2026-10-16", "2026-10-30", "2026-10-30", "2026-10-30"],
  ["2026-11-06", "2026-10-30", "2026-11-06", "2026-11-06"],
  [null, "2026-10-30", "2026-10-30", null],
])("with the deadline %s and an extension until %s it is due on %s", (deadline, extended, day, lastDay) => {
  expect(returnDue(timetable, deadline, until(extended))).toEqual({ day, lastDay, extension: until(extended) });
});

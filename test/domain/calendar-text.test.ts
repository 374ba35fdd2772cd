import fc from "fast-check";
import { calendarText } from "../../src/domain/calendar-text";

const stamp = new Date("2026-11-22T12:00:00.500Z");
const event = { id: "cla-2025-26-deadline@yardstick", day: "2026-10-09", title: "Deadline", description: null };
const bytes = (text: string) => new TextEncoder().encode(text).length;

test("a day is an event that lasts all day, with the properties that RFC 5545 requires", () => {
  expect(calendarText("Club", [event], stamp).split("\r\n")).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Yardstick//Club year//EN",
    "CALSCALE:GREGORIAN",
    "NAME:Club",
    "X-WR-CALNAME:Club",
    "BEGIN:VEVENT",
    "UID:cla-2025-26-deadline@yardstick",
    "DTSTAMP:20261122T120000Z",
    "DTSTART;VALUE=DATE:20261009",
    "SUMMARY:Deadline",
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
});

test("commas, semicolons, backslashes and line ends are escaped as in the RFC's section 3.3.11", () => {
  const text = calendarText("Club", [{ ...event, title: "A; B, C\\D\nE\r\nF\u0007" }], stamp);
  expect(text).toContain("SUMMARY:A\\; B\\, C\\\\D\\nE\\nF\r\n");
});

test("no line has more than 75 bytes, no character is cut, and unfolding gives the line back", () => {
  const titles = fc.string({ unit: "grapheme", maxLength: 400 }).filter((title) => !/[\\;,\p{Cc}]/u.test(title));
  fc.assert(
    fc.property(titles, (title) => {
      const text = calendarText("Club", [{ ...event, title }], stamp);
      const lines = text.split("\r\n");
      expect(Math.max(...lines.map(bytes))).toBeLessThanOrEqual(75);
      expect(text.replaceAll("\r\n ", "").split("\r\n")).toContain(`SUMMARY:${title}`);
    }),
    { seed: 5545, numRuns: 200 },
  );
});

test("a line of exactly 75 bytes is not folded, and one of 76 is", () => {
  const line = (length: number) =>
    calendarText("Club", [{ ...event, title: "x".repeat(length - "SUMMARY:".length) }], stamp);
  expect(line(75)).not.toContain("\r\n ");
  expect(line(76)).toContain("x\r\n x\r\n");
});

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { generateMovedDates, textsOf } from "../../../../scripts/generate-moved-dates";
import { datesOfYear } from "../../../../src/domain/clubs/authoring/dates-of-year";
import { inYear } from "../../../../src/domain/clubs/authoring/in-year";
import { defineClub } from "../../../../src/domain/clubs/define-club";
import { fieldNamesOf, questionsOf } from "../../../../src/domain/clubs/find-field";
import { clubs, findClub } from "../../../../src/domain/clubs/index";
import { allotments202526 } from "../allotments-2025-26";

const aYearBefore = (text: string, years = 1) =>
  inYear({ ...allotments202526, about: { purpose: text, effort: "e", help: "h" } }, years === 1 ? "2024-25" : "2023-24")
    .about?.purpose;

test.each([
  ["Gross outturn of 2025-26.", "Gross outturn of 2024-25."],
  ["Budget of 2026-27 ÷ spend of 2025-26.", "Budget of 2025-26 ÷ spend of 2024-25."],
  ["Balanced over the years to 2029-30.", "Balanced over the years to 2028-29."],
  ["Open on 31 March 2026, or on 1 April 2025.", "Open on 31 March 2025, or on 1 April 2024."],
  ["From April 2025 to March 2026.", "From April 2024 to March 2025."],
  ["Published in summer 2026; else June 2024.", "Published in summer 2025; else June 2023."],
  ["Appeals decided in 2025, the middle of 2025.", "Appeals decided in 2024, the middle of 2024."],
  // The third Thursday of January, as the Department for Education has it.
  ["Census day, 15 January 2026.", "Census day, 16 January 2025."],
  ["Letters until 14 January 2026.", "Letters until 14 January 2025."],
])("%s becomes %s", (before, after) => {
  expect(aYearBefore(before)).toBe(after);
});

test("a whole year has as many days as the year that is meant", () => {
  expect(aYearBefore("A child for the whole of 2025-26 is 365.", 2)).toBe("A child for the whole of 2023-24 is 366.");
});

test("29 February becomes the 28th where there is none", () => {
  const club = {
    ...allotments202526,
    year: "2023-24",
    about: { purpose: "On 29 February 2024.", effort: "e", help: "h" },
  };
  expect(inYear(club, "2022-23").about?.purpose).toBe("On 28 February 2023.");
  expect(inYear(club, "2027-28").about?.purpose).toBe("On 29 February 2028.");
});

test.each([
  "Section 20 of the Children Act 1989, the Care Act 2014, an Act of 2025 and the regulations of 2025.",
  "Since April 2025 its money is part of a grant, and since 1 April 2025 its work as well.",
  "Called troubled families until 2021, as on 31 March 2019 and in 2022.",
  "Homes such as 1-202512026, SC202526 or 2,025 of 2025.",
  "Last year, this year and the year before.",
])("%s stays as it is", (text) => {
  expect(aYearBefore(text)).toBe(text.replace("of 2025.", text.startsWith("Homes") ? "of 2024." : "of 2025."));
});

test("days of the timetable and of rules move, and a day off becomes the next working day", () => {
  const club = findClub("cla", "2025-26")!;
  const before = inYear(club, "2024-25");
  // 24 August 2025 is the Sunday before the bank holiday.
  expect(before.timetable).toEqual({
    issued: "2025-08-26",
    deadline: "2025-10-09",
    draft: "2025-11-06",
    review: "2025-11-26",
    final: "2025-12-18",
  });
  const optionsOf = (code: string) => before.rules.find((rule) => rule.code === code)?.options;
  expect(optionsOf("CLA-TYPE-05")).toEqual({ earliest: "2025-04-01", latest: "2026-03-31" });
  // Ofsted's framework began on that day, whichever year is asked about.
  expect(optionsOf("CLA-TYPE-03")).toMatchObject({ earliest: "2017-04-01" });
});

test("a day of a rule that is the timetable's stays the timetable's", () => {
  const shipped = findClub("cla", "2025-26")!;
  const rules = shipped.rules.map((rule) =>
    rule.code === "CLA-TYPE-05" ? { ...rule, options: { ...rule.options, latest: shipped.timetable.final } } : rule,
  );
  const club = { ...shipped, rules };
  // 18 December 2021 was a Saturday.
  const before = inYear(club, "2020-21");
  expect(before.timetable.final).toBe("2021-12-20");
  expect(before.rules.find(({ code }) => code === "CLA-TYPE-05")?.options).toEqual({
    earliest: "2021-04-01",
    latest: "2021-12-20",
  });
});

test("breaks stay as they are, apart from those of later years", () => {
  const breaks = [
    { year: "2024-25", reason: "Until 2023-24 gardens counted." },
    { year: "2025-26", reason: "Until 2024-25 sheds counted." },
  ];
  const indicators = allotments202526.indicators!.map((indicator) => ({ ...indicator, breaks }));
  const breaksIn = (year: string) => inYear({ ...allotments202526, indicators }, year).indicators?.[0]?.breaks;
  expect(breaksIn("2026-27")).toEqual(breaks);
  expect(breaksIn("2024-25")).toEqual(breaks.slice(0, 1));
  expect(breaksIn("2023-24")).toBeUndefined();
});

test("a rule that names last year's closing figure names the question's own id, where that was another", () => {
  const club = findClub("cla", "2025-26")!;
  const sections = club.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) =>
      question.id === "cla.families" ? { ...question, priorYear: "cla.troubled" } : question,
    ),
  }));
  const rules = club.rules.map((rule) =>
    rule.code === "CLA-CROSS-OPENING-04"
      ? { ...rule, options: { ...rule.options, lastClosing: "cla.troubled" } }
      : rule,
  );
  const before = inYear({ ...club, sections, rules }, "2024-25");
  expect(before.rules.find(({ code }) => code === "CLA-CROSS-OPENING-04")?.options).toMatchObject({
    opening: "cla.families_opening",
    lastClosing: "cla.families",
  });
});

describe.each(clubs.map((club) => [`${club.club} ${club.year}`, club] as const))("%s", (_name, club) => {
  const complete = findClub(club.club, club.year)!;

  test.each(["2022-23", "2023-24", "2024-25", "2026-27"])("is sound in %s and asks the same", (year) => {
    if (year === club.year) return;
    const moved = inYear(complete, year);
    const defined = defineClub(inYear(club, year));
    expect(defined.ok ? "" : defined.problem.message).toBe("");
    expect(defined).toEqual({ ok: true, value: moved });
    expect(moved).toMatchObject({ year, version: 1 });
    expect(fieldNamesOf(moved)).toEqual(fieldNamesOf(complete));
    expect(questionsOf(moved).filter((question) => "priorYear" in question)).toEqual([]);
  });

  test("is itself in its own year", () => {
    expect(inYear(complete, club.year)).toBe(complete);
  });

  test("its texts that move are those that a reader has checked", () => {
    const name = `${club.club}-${club.year}.txt`;
    const checked = readFileSync(resolve(__dirname, "moved-dates", name), "utf8");
    expect(generateMovedDates().get(name)).toBe(checked);
  });
});

/** What looks like a year and stays, and why. */
const staying: Readonly<Record<string, string>> = {
  "Children Act 1989": "a law",
  "until 2021": "since when a programme has had its name",
  "Since April 2025": "since when money has been part of a grant",
  "2017-04-01": "when Ofsted's framework for homes began",
  "2013-11-01": "when the inspections before it began",
  "2014-10-01": "when the Care Quality Commission's ratings began",
  "regulations of 2014": "a law",
  "SC012345 or 123456": "a number of a home",
  "1-123456789": "a number of a home",
  P0001: "a number of a placement",
  P00001: "a number of a placement",
};

test("what looks like a year and does not move is a law's, a beginning's or no year", () => {
  const left = clubs.flatMap((club) =>
    textsOf(club, club.club).flatMap(({ text }) => {
      const moved = datesOfYear(text, club.year);
      const rest = moved.reduceRight((all, { at, text: date }) => all.slice(0, at) + all.slice(at + date.length), text);
      // A rate per 10,000 is in the ids of indicators.
      return [...rest.replace(/\.(?:rate-)?per-1000+$/, "").matchAll(/\d{4}/g)].map(() => rest);
    }),
  );
  const unknown = left.filter((text) => !Object.keys(staying).some((known) => text.includes(known)));
  expect(unknown).toEqual([]);
  const unused = Object.keys(staying).filter((known) => !left.some((text) => text.includes(known)));
  expect(unused).toEqual([]);
});

test("a year that is written otherwise is refused", () => {
  expect(() => inYear(allotments202526, "2024/25")).toThrow("Write the year as 2024-25");
});

import type { ClubInput } from "../../../src/domain/clubs/club-definition";
import { yearOnYear } from "../../../src/domain/rules/year-on-year";
import { fosteringClub } from "../clubs/fostering-club";
import { testRule } from "./test-rule";

const fields = ["fos.own_cost"];
const options = { amount: 1000, share: 0.2 };
const last = { cells: { "fos.own_cost": 10_000 } };

/** The club, with another meaning of spend on own carers from that year on. */
function brokenFrom(year: string): ClubInput {
  const breaks = [{ year, reason: "Until 2022-23 fees alone counted." }];
  const sections = fosteringClub.sections.map((section) => ({
    ...section,
    questions: section.questions?.map((question) =>
      question.id === "fos.own_cost" ? { ...question, breaks } : question,
    ),
  }));
  return { ...fosteringClub, sections } as ClubInput;
}

testRule(yearOnYear, {
  passes: [
    { name: "exactly the share", fields, options, last, cells: { "fos.own_cost": 12_000 } },
    {
      name: "a large share of a small figure",
      fields,
      options,
      last: { cells: { "fos.own_cost": 100 } },
      cells: { "fos.own_cost": 1100 },
    },
    {
      name: "a small share of a large figure",
      fields,
      options,
      last: { cells: { "fos.own_cost": 1e6 } },
      cells: { "fos.own_cost": 1.1e6 },
    },
    {
      name: "exactly the share of a negative figure",
      fields,
      options,
      last: { cells: { "fos.own_cost": -10_000 } },
      cells: { "fos.own_cost": -12_000 },
    },
  ],
  finds: [
    {
      name: "up, where what is asked changed in an earlier year",
      club: brokenFrom("2022-23"),
      fields,
      options,
      last: { ...last, template: { year: "2022-23" } },
      cells: { "fos.own_cost": 12_500 },
      found: [{ seen: "£12,500", expected: "about £10,000" }],
    },
    {
      name: "up",
      fields,
      options,
      last,
      cells: { "fos.own_cost": 12_500 },
      found: [
        {
          seen: "£12,500",
          expected: "about £10,000",
          explainable: true,
          value: "fos.own_cost = 12500",
          message: "Own fostering: £12,500, up £2,500 (25.0%) from £10,000 last year. Readers will ask what changed.",
          source: "last year's submission",
          fix: "Correct the figure, or explain the cause and how much of the change it accounts for.",
        },
      ],
    },
    {
      name: "down to 0",
      fields,
      options,
      last,
      cells: { "fos.own_cost": 0 },
      found: [{ seen: "£0", message: expect.stringContaining("down £10,000 (100.0%)") }],
    },
    {
      name: "from one sign to the other",
      fields,
      options,
      last: { cells: { "fos.own_cost": -2000 } },
      cells: { "fos.own_cost": 2000 },
      found: [{ expected: "about −£2,000", message: expect.stringContaining("up £4,000 (200.0%)") }],
    },
  ],
  skips: [
    {
      name: "0 last year",
      fields,
      options,
      last: { cells: { "fos.own_cost": 0 } },
      cells: { "fos.own_cost": 5 },
      reason: "it was 0 last year, so there is nothing to compare with",
    },
    {
      name: "blank last year",
      fields,
      options,
      last: {},
      cells: { "fos.own_cost": 5 },
      reason: "no figure for last year",
    },
    { name: "no last year", fields, options, cells: { "fos.own_cost": 5 }, reason: "there is no figure for last year" },
    { name: "blank this year", fields, options, last, reason: "there is no figure this year" },
    {
      name: "columns of a register, whose rows differ from year to year",
      fields: ["homes[beds]"],
      options,
      last: { rows: { homes: [{ home: "Oak", beds: 1 }] } },
      rows: { homes: [{ home: "Oak", beds: 9999 }] },
      reason: "there is nothing to check",
    },
    {
      name: "a question that asks for something else from this year on",
      club: brokenFrom("2023-24"),
      fields,
      options,
      last: { ...last, template: { year: "2022-23" } },
      cells: { "fos.own_cost": 99_999 },
      reason: "it is not comparable before 2023-24: Until 2022-23 fees alone counted",
    },
    {
      name: "a question that can't be compared",
      fields: ["fos.opening"],
      options,
      last: { cells: { "fos.opening": 9 } },
      cells: { "fos.opening": 99_999 },
      reason: "no figure for last year",
    },
  ],
});

import { unitSlip } from "../../../src/domain/rules/unit-slip";
import { testRule } from "./test-rule";

const fields = ["fos.own_cost"];
const options = {
  slips: [
    { factor: 1000, large: "pounds", small: "thousands of pounds" },
    { factor: 52, large: "pounds a year", small: "pounds a week" },
  ],
};
const published = [{ indicator: "s251.own-fostering", year: "2023-24" as const, figures: [1200] }];

testRule(unitSlip, {
  passes: [
    {
      name: "about the same",
      fields,
      options,
      cells: { "fos.own_cost": 1_300_000 },
      last: { cells: { "fos.own_cost": 1_200_000 } },
    },
    {
      name: "ten times as much, which is not a slip of unit",
      fields,
      options,
      cells: { "fos.own_cost": 12_000_000 },
      last: { cells: { "fos.own_cost": 1_200_000 } },
    },
    { name: "about the published figure", fields, options, published, cells: { "fos.own_cost": 1_250_000 } },
    {
      name: "more than × 1.25 away from a thousandth",
      fields,
      options,
      cells: { "fos.own_cost": 1000 },
      last: { cells: { "fos.own_cost": 1_260_000 } },
    },
    {
      name: "further away than the club counts as near",
      fields,
      options: { ...options, nearness: 0.1 },
      cells: { "fos.own_cost": 1000 },
      last: { cells: { "fos.own_cost": 1_200_000 } },
    },
    {
      name: "a thousandth with the opposite sign",
      fields,
      options,
      cells: { "fos.own_cost": -1200 },
      last: { cells: { "fos.own_cost": 1_200_000 } },
    },
  ],
  finds: [
    {
      name: "thousands",
      fields,
      options,
      cells: { "fos.own_cost": 1300 },
      last: { cells: { "fos.own_cost": 1_200_000 } },
      found: [
        {
          seen: "£1,300",
          expected: "about £1,200,000",
          source: "your answer last year",
          repair: 1_300_000,
          explainable: true,
          message:
            "Own fostering: £1,300, but it was £1,200,000 last year, about 1,000 times as much. Is it in thousands of pounds?",
          fix: "If so, change it to £1,300,000. If the figure is right, explain what happened.",
        },
      ],
    },
    {
      name: "a week",
      fields,
      options,
      cells: { "fos.own_cost": 25_000 },
      last: { cells: { "fos.own_cost": 1_200_000 } },
      found: [{ repair: 1_300_000, message: expect.stringContaining("Is it in pounds a week?") }],
    },
    {
      name: "a thousand times the published figure",
      fields,
      options,
      published,
      cells: { "fos.own_cost": 1_300_000_000 },
      found: [
        {
          repair: 1_300_000,
          expected: "about £1,200,000",
          source: "Small club, 2023-24, release 3 of 31 Jan 2026, demonstration data",
          message:
            "Own fostering: £1,300,000,000, but £1,200,000 was published (Small club, 2023-24, release 3 of 31 Jan 2026, demonstration data), about 1/1,000 of that. Is it in pounds?",
        },
      ],
    },
    {
      name: "÷ 1.25 away from a thousandth, which is near by default",
      fields,
      options,
      cells: { "fos.own_cost": 1000 },
      last: { cells: { "fos.own_cost": 1_250_000 } },
      found: [{ repair: 1_000_000 }],
    },
    {
      name: "a slip from last year's answer, whatever was published",
      fields,
      options,
      published,
      cells: { "fos.own_cost": 2000 },
      last: { cells: { "fos.own_cost": 2_000_000 } },
      found: [{ source: "your answer last year" }],
    },
    {
      name: "a slip up that no unit would explain",
      fields,
      options: { slips: [{ factor: 7 }] },
      cells: { "fos.own_cost": 8_400_000 },
      last: { cells: { "fos.own_cost": 1_200_000 } },
      found: [
        {
          repair: 1_200_000,
          message:
            "Own fostering: £8,400,000, but it was £1,200,000 last year, about 1/7 of that. Was it multiplied by 7 by mistake?",
        },
      ],
    },
    {
      name: "a slip down that no unit would explain",
      fields,
      options: { slips: [{ factor: 7, large: "pounds for seven weeks" }] },
      cells: { "fos.own_cost": 170_000 },
      last: { cells: { "fos.own_cost": 1_200_000 } },
      found: [{ repair: 1_190_000, message: expect.stringContaining("Was it divided by 7 by mistake?") }],
    },
    {
      name: "a slip in a negative figure",
      fields,
      options,
      cells: { "fos.own_cost": -1000 },
      last: { cells: { "fos.own_cost": -1_000_000 } },
      found: [{ repair: -1_000_000 }],
    },
  ],
  refuses: [
    { name: "no slips to look for", fields, options: { slips: [] }, fault: "options.slips" },
    {
      name: "a slip by a factor of 1",
      fields,
      options: { slips: [{ ...options.slips[0], factor: 1 }] },
      fault: "options.slips.0.factor",
    },
    { name: "a nearness of 0", fields, options: { ...options, nearness: 0 }, fault: "options.nearness" },
  ],
  skips: [
    {
      name: "no last year",
      fields,
      options,
      cells: { "fos.own_cost": 5 },
      reason: "there is no figure for last year to compare it with",
    },
    {
      name: "0 this year",
      fields,
      options,
      published,
      cells: { "fos.own_cost": 0 },
      reason: "no figure for last year",
    },
    {
      name: "a question without a published figure",
      fields: ["fos.ifa_cost"],
      options,
      published,
      cells: { "fos.ifa_cost": 5 },
      reason: "no figure for last year",
    },
    { name: "blank this year", fields, options, published, reason: "there is nothing to check" },
    {
      name: "a column of a register",
      fields: ["homes[beds]"],
      options,
      rows: { homes: [{ home: "Oak", beds: 3 }] },
      reason: "there is nothing to check",
    },
    {
      name: "0 last year",
      fields,
      options,
      cells: { "fos.own_cost": 5 },
      last: { cells: { "fos.own_cost": 0 } },
      reason: "no figure",
    },
  ],
});

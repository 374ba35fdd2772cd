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
      name: "ten times, which is no slip of unit",
      fields,
      options,
      cells: { "fos.own_cost": 12_000_000 },
      last: { cells: { "fos.own_cost": 1_200_000 } },
    },
    { name: "about the published figure", fields, options, published, cells: { "fos.own_cost": 1_250_000 } },
    {
      name: "further than × 1.25 from a thousandth",
      fields,
      options,
      cells: { "fos.own_cost": 1000 },
      last: { cells: { "fos.own_cost": 1_260_000 } },
    },
    {
      name: "further than the club takes for near",
      fields,
      options: { ...options, nearness: 0.1 },
      cells: { "fos.own_cost": 1000 },
      last: { cells: { "fos.own_cost": 1_200_000 } },
    },
    {
      name: "a thousandth with the other sign",
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
          source: "your answer of last year",
          repair: 1_300_000,
          explainable: true,
          message:
            "Own fostering is £1,300, about 1 part in 1,000 of £1,200,000 (your answer of last year): it seems to be in thousands of pounds.",
          fix: "If it is, put in £1,300,000; if the figure is right, explain what happened.",
        },
      ],
    },
    {
      name: "a week",
      fields,
      options,
      cells: { "fos.own_cost": 25_000 },
      last: { cells: { "fos.own_cost": 1_200_000 } },
      found: [{ repair: 1_300_000, message: expect.stringContaining("it seems to be in pounds a week.") }],
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
          source: "Small club, 2023-24, release 3 of 31 Jan 2026, made-up figures",
          message:
            "Own fostering is £1,300,000,000, about 1,000 times £1,200,000 (Small club, 2023-24, release 3 of 31 Jan 2026, made-up figures): it seems to be in pounds.",
        },
      ],
    },
    {
      name: "as near as ÷ 1.25, where the club says nothing of it",
      fields,
      options,
      cells: { "fos.own_cost": 1000 },
      last: { cells: { "fos.own_cost": 1_250_000 } },
      found: [{ repair: 1_000_000 }],
    },
    {
      name: "a slip of last year's answer, whatever was published",
      fields,
      options,
      published,
      cells: { "fos.own_cost": 2000 },
      last: { cells: { "fos.own_cost": 2_000_000 } },
      found: [{ source: "your answer of last year" }],
    },
    {
      name: "of a negative figure too",
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
      name: "a slip by nothing",
      fields,
      options: { slips: [{ ...options.slips[0], factor: 1 }] },
      fault: "options.slips.0.factor",
    },
    { name: "nothing near enough", fields, options: { ...options, nearness: 0 }, fault: "options.nearness" },
  ],
  skips: [
    {
      name: "no last year",
      fields,
      options,
      cells: { "fos.own_cost": 5 },
      reason: "there is no figure of last year to compare it with",
    },
    { name: "0 this year", fields, options, published, cells: { "fos.own_cost": 0 }, reason: "no figure of last year" },
    {
      name: "a question without a published figure",
      fields: ["fos.ifa_cost"],
      options,
      published,
      cells: { "fos.ifa_cost": 5 },
      reason: "no figure of last year",
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

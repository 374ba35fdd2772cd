import { indicatorYearOnYear } from "../../../src/domain/rules/indicator-year-on-year";
import { testRule } from "./test-rule";

const options = { indicator: "fos.own-weekly-cost", amount: 10, share: 0.15 };
const last = { cells: { "fos.own_cost": 1_000_000, "fos.own_nights": 10_000 } }; // £700 a week

testRule(indicatorYearOnYear, {
  passes: [
    {
      name: "cost and nights moved together",
      options,
      last,
      cells: { "fos.own_cost": 2_000_000, "fos.own_nights": 20_000 },
    },
    {
      name: "a small share of a large figure",
      options,
      last,
      cells: { "fos.own_cost": 1_100_000, "fos.own_nights": 10_000 },
    },
    {
      name: "a large share of a small figure",
      options: { ...options, amount: 100 },
      last: { cells: { "fos.own_cost": 100, "fos.own_nights": 7 } },
      cells: { "fos.own_cost": 200, "fos.own_nights": 7 },
    },
  ],
  finds: [
    {
      name: "cost a little up and nights a little down",
      options,
      last,
      cells: { "fos.own_cost": 1_100_000, "fos.own_nights": 9000 },
      found: [
        {
          subject: "fos.own-weekly-cost",
          place: { sheet: "Questions", cell: "C15" },
          seen: "£856 per week",
          expected: "about £700 per week",
          source: "last year's submission",
          value: "fos.own_cost = 1100000; fos.own_nights = 9000",
          explainable: true,
          message:
            "Own fostering, a week: £856 per week, up £156 per week (22.2%) from £700 per week last year. Readers will ask what changed.",
          fix: "Check the answers behind it, or explain the cause and how much of the change it accounts for.",
        },
      ],
    },
  ],
  skips: [
    {
      name: "no last year",
      options,
      cells: { "fos.own_cost": 1, "fos.own_nights": 1 },
      reason: "no submission from last year",
    },
    {
      name: "no nights",
      options,
      last,
      cells: { "fos.own_cost": 1, "fos.own_nights": 0 },
      reason: "the denominator of Own fostering, a week is 0",
    },
    {
      name: "a blank last year",
      options,
      last: {},
      cells: { "fos.own_cost": 1, "fos.own_nights": 1 },
      reason: "last year, Own fostering is blank",
    },
    {
      name: "0 last year",
      options,
      last: { cells: { "fos.own_cost": 0, "fos.own_nights": 1 } },
      cells: { "fos.own_cost": 1, "fos.own_nights": 1 },
      reason: "it was 0 last year, so there is nothing to compare with",
    },
  ],
  refuses: [
    {
      name: "an unknown one",
      options: { ...options, indicator: "fos.none" },
      fault: 'options: there is no indicator "fos.none"',
    },
  ],
});

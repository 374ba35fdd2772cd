import { indicatorOrder } from "../../../src/domain/rules/indicator-order";
import { testRule } from "./test-rule";

const options = { lower: "fos.own-weekly-cost", higher: "fos.ifa-weekly-cost" };
const costing = (own: number, independent: number) => ({
  "fos.own_cost": own,
  "fos.own_nights": 7,
  "fos.ifa_cost": independent,
  "fos.ifa_nights": 7,
});

testRule(indicatorOrder, {
  passes: [
    { name: "lower", options, cells: costing(400, 800) },
    { name: "the same", options, cells: costing(400, 400) },
  ],
  finds: [
    {
      name: "independent costs less than own",
      options,
      cells: costing(900, 800),
      found: [
        {
          subject: "fos.own-weekly-cost",
          value: "fos.own_cost = 900; fos.own_nights = 7; fos.ifa_cost = 800; fos.ifa_nights = 7",
          message:
            "Own fostering, a week (£900 per week) is more than Independent fostering, a week (£800 per week). It is usually the other way round.",
          fix: "Check that cost and activity are on the right lines. If they are, explain why, with the amount.",
          seen: "£900 per week",
          expected: "at most £800 per week",
          source: "Independent fostering, a week",
          explainable: true,
        },
      ],
    },
  ],
  skips: [
    {
      name: "one is blank",
      options,
      cells: { "fos.own_cost": 1, "fos.own_nights": 1 },
      reason: "Independent fostering is blank",
    },
    {
      name: "the other is blank",
      options,
      cells: { "fos.ifa_cost": 1, "fos.ifa_nights": 1 },
      reason: "Own fostering is blank",
    },
  ],
  refuses: [
    {
      name: "an unknown lower one",
      options: { ...options, lower: "fos.none" },
      fault: 'options: there is no indicator "fos.none"',
    },
    {
      name: "an unknown higher one",
      options: { ...options, higher: "fos.none" },
      fault: 'options: there is no indicator "fos.none"',
    },
  ],
});

import { peerRobustZ } from "../../../src/domain/rules/peer-robust-z";
import { testRule } from "./test-rule";

const options = { indicator: "fos.own-weekly-cost" };
// The others' median is 500 and their MAD 75, so 3.5 times the typical spread is 389.18.
const published = [
  { indicator: "fos.own-weekly-cost", year: "2022-23" as const, figures: [5000, 400, 500, 600, 550, 425] },
];
const costing = (weekly: number) => ({ "fos.own_cost": weekly, "fos.own_nights": 7 });

testRule(peerRobustZ, {
  passes: [
    { name: "just within", options, published, cells: costing(889) },
    { name: "the median", options, published, cells: costing(500) },
  ],
  finds: [
    {
      name: "just above",
      options,
      published,
      cells: costing(890),
      found: [
        {
          subject: "fos.own-weekly-cost",
          value: "fos.own_cost = 890; fos.own_nights = 7",
          seen: "£890 per week",
          expected: "about £500 per week",
          source: "Small club, 2022-23, release 3 of 31 Jan 2026, demonstration data",
          explainable: true,
          message:
            "Own fostering, a week: £890 per week, far above the median of the 5 other members, £500 per week (by 3.5 times the typical spread).",
          fix: "Check the answers behind it. If they are right, explain why you are different, with the amount.",
        },
      ],
    },
    {
      name: "just below",
      options,
      published,
      cells: costing(110),
      found: [
        { message: expect.stringContaining("far below the median of the 5 other members, £500 per week (by 3.5") },
      ],
    },
    {
      name: "a closer limit",
      options: { ...options, limit: 1 },
      published,
      cells: costing(700),
      found: [{ message: expect.stringContaining("(by 1.8 times the typical spread)") }],
    },
  ],
  skips: [
    {
      name: "half have the same",
      options,
      published: [{ ...published[0]!, figures: [9, 3, 3, 3, 4, 9] }],
      cells: costing(8),
      reason: "half or more of the other members have the same figure, so there is no spread",
    },
    {
      name: "four others",
      options,
      published: [{ ...published[0]!, figures: [9, 1, 2, 3, 4] }],
      cells: costing(1),
      reason: "too few other members have a figure (4; it takes at least 5)",
    },
    { name: "no release", options, cells: costing(1), reason: "no release has figures" },
    { name: "a blank", options, published, reason: "Own fostering is blank" },
  ],
  refuses: [
    { name: "an unknown indicator", options: { indicator: "fos.none" }, fault: 'there is no indicator "fos.none"' },
    { name: "no spread allowed", options: { ...options, limit: 0 }, fault: "options.limit" },
  ],
});

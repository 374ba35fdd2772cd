import { peerFences } from "../../../src/domain/rules/peer-fences";
import { testRule } from "./test-rule";

const options = { indicator: "fos.own-weekly-cost" };
// Leeds's own 5,000 is left out. The others' quartiles are 425 and 550, so the fences are 237.50 and 737.50.
const published = [
  { indicator: "fos.own-weekly-cost", year: "2022-23" as const, figures: [5000, 400, 500, 600, 550, 425] },
];
const costing = (weekly: number) => ({ "fos.own_cost": weekly, "fos.own_nights": 7 });

testRule(peerFences, {
  passes: [
    { name: "on the upper fence", options, published, cells: costing(737.5) },
    { name: "on the lower fence", options, published, cells: costing(237.5) },
    { name: "within wider fences", options: { ...options, multiple: 3 }, published, cells: costing(900) },
  ],
  finds: [
    {
      name: "above",
      options,
      published,
      cells: costing(738),
      found: [
        {
          subject: "fos.own-weekly-cost",
          seen: "£738 per week",
          expected: "£238 per week to £738 per week",
          source: "Small club, 2022-23, release 3 of 31 Jan 2026, demonstration data",
          value: "fos.own_cost = 738; fos.own_nights = 7",
          explainable: true,
          message:
            "Own fostering, a week: £738 per week, far above the other members: half of the 5 are between £425 per week and £550 per week.",
          fix: "Check the answers behind it. If they are right, explain why you are different, with the amount.",
        },
      ],
    },
    {
      name: "below",
      options,
      published,
      cells: costing(237),
      found: [
        {
          message: expect.stringContaining(
            "far below the other members: half of the 5 are between £425 per week and £550 per week",
          ),
        },
      ],
    },
    {
      name: "compared under the published indicator",
      options: { indicator: "homes.occupied" },
      published: [{ indicator: "care.occupied", year: "2023-24", figures: [null, 300, 310, 320, 330, 340] }],
      rows: { homes: [{ home: "Oak", beds: 2, nights: 200 }] },
      found: [{ seen: "100 nights a bed", subject: "homes.occupied" }],
    },
  ],
  skips: [
    { name: "no release", options, cells: costing(1), reason: "no release has figures for other members" },
    {
      name: "four others",
      options,
      published: [{ ...published[0]!, figures: [9, 1, 2, 3, 4] }],
      cells: costing(1),
      reason: "too few other members have a figure (4; it takes at least 5)",
    },
    {
      name: "no spread",
      options,
      published: [{ ...published[0]!, figures: [9, 3, 3, 3, 3, 9] }],
      cells: costing(1),
      reason: "the middle half of the other members have the same figure, so there is no spread",
    },
    { name: "a blank", options, published, reason: "Own fostering is blank" },
  ],
  refuses: [
    { name: "an unknown indicator", options: { indicator: "fos.none" }, fault: 'there is no indicator "fos.none"' },
    { name: "fences at the quartiles", options: { ...options, multiple: 0 }, fault: "options.multiple" },
  ],
});

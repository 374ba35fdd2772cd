import { reconcile } from "../../../src/domain/rules/reconcile";
import { testRule } from "./test-rule";

const options = {
  total: { add: ["fos.own_cost", "fos.ifa_cost"] },
  indicator: "s251.fostering",
  factor: 1000,
  amount: 50_000,
  share: 0.02,
};
const published = [
  { indicator: "s251.fostering", year: "2022-23" as const, figures: [1, 2, 3] },
  { indicator: "s251.fostering", year: "2023-24" as const, figures: [10_000, 7, null] },
];

testRule(reconcile, {
  passes: [
    {
      name: "within the share, which is the larger limit here",
      options,
      published,
      cells: { "fos.own_cost": 8_000_000, "fos.ifa_cost": 2_200_000 },
    },
    {
      name: "within the amount",
      options: { ...options, share: 0 },
      published,
      cells: { "fos.own_cost": 10_050_000, "fos.ifa_cost": 0 },
    },
    {
      name: "within the share of a negative figure",
      options: { total: { add: ["fos.income"] }, indicator: "ro3.income", amount: 0, share: 0.1 },
      published: [{ indicator: "ro3.income", year: "2023-24", figures: [-100] }],
      cells: { "fos.income": -110 },
    },
  ],
  finds: [
    {
      name: "beyond both",
      options,
      published,
      cells: { "fos.own_cost": 8_000_000, "fos.ifa_cost": 2_200_001 },
      found: [
        {
          subject: "fos.own_cost",
          seen: "£10,200,001",
          expected: "£10,000,000",
          source: "Small club, 2023-24, release 3 of 31 Jan 2026, demonstration data",
          value: "fos.own_cost = 8000000; fos.ifa_cost = 2200001",
          explainable: true,
          message:
            'Own fostering + Independent fostering: £10,200,001 here, but £10,000,000 published as "Published s251.fostering", a difference of £200,001. Readers will compare the two.',
          fix: "Correct the answers, or explain what one includes and the other doesn't, with the amount.",
        },
      ],
    },
    {
      name: "below, by more than the amount",
      options: { ...options, share: 0 },
      published,
      cells: { "fos.own_cost": 9_949_999, "fos.ifa_cost": 0 },
      found: [{ seen: "£9,949,999", message: expect.stringContaining("a difference of £50,001.") }],
    },
    {
      name: "a figure in the total's own unit",
      options: { total: { add: ["fos.starts"] }, indicator: "cla.starts", amount: 0, share: 0 },
      published: [{ indicator: "cla.starts", year: "2023-24", figures: [40] }],
      cells: { "fos.starts": 41 },
      found: [{ seen: "41 children", expected: "40 children" }],
    },
    {
      name: "beyond the share of a negative figure",
      options: { total: { add: ["fos.income"] }, indicator: "ro3.income", amount: 0, share: 0.1 },
      published: [{ indicator: "ro3.income", year: "2023-24", figures: [-100] }],
      cells: { "fos.income": -111 },
      found: [{ seen: "−£111", expected: "−£100" }],
    },
  ],
  skips: [
    {
      name: "no release",
      options,
      cells: { "fos.own_cost": 1, "fos.ifa_cost": 1 },
      reason: "no release has s251.fostering",
    },
    {
      name: "no figure for that year",
      options,
      published,
      year: "2024-25",
      cells: { "fos.own_cost": 1, "fos.ifa_cost": 1 },
      reason: "Small club has no figures for 2024-25",
    },
    {
      name: "no figure for the member",
      options,
      published,
      member: "E06000023",
      cells: { "fos.own_cost": 1, "fos.ifa_cost": 1 },
      reason: "this release has no figure for it",
    },
    {
      name: "an unknown member",
      options,
      published,
      member: "E99999999",
      cells: { "fos.own_cost": 1, "fos.ifa_cost": 1 },
      reason: "E99999999 is not in Small club",
    },
    { name: "a blank", options, published, cells: { "fos.own_cost": 1 }, reason: "Independent fostering is blank" },
  ],
  refuses: [
    { name: "an unknown total", options: { ...options, total: { add: ["fos.none"] } }, fault: 'no field "fos.none"' },
  ],
});

import { bothOrNeither } from "../../../src/domain/rules/both-or-neither";
import { testRule } from "./test-rule";

const options = { left: { add: ["fos.ifa_cost"] }, right: { add: ["fos.ifa_nights"] } };

testRule(bothOrNeither, {
  passes: [
    { name: "both", options, cells: { "fos.ifa_cost": 100, "fos.ifa_nights": 1 } },
    { name: "neither", options, cells: { "fos.ifa_cost": "not applicable", "fos.ifa_nights": 0 } },
  ],
  finds: [
    {
      name: "cost without activity",
      options,
      cells: { "fos.ifa_cost": 100, "fos.ifa_nights": 0 },
      found: [
        {
          subject: "fos.ifa_nights",
          value: "fos.ifa_nights = 0; fos.ifa_cost = 100",
          seen: "nothing",
          expected: "more than 0",
          explainable: true,
          message: "You give £100 for Independent fostering but nothing for Independent nights: is one missing?",
          fix: "Fill in Independent nights, correct Independent fostering, or explain why you have one without the other.",
        },
      ],
    },
    {
      name: "activity without cost",
      options,
      cells: { "fos.ifa_cost": 0, "fos.ifa_nights": 9 },
      found: [{ subject: "fos.ifa_cost", source: "Independent nights is 9 nights" }],
    },
    {
      name: "a row of a register, under its name",
      options: { left: { add: ["homes[beds]"] }, right: { add: ["homes[nights]"] } },
      rows: {
        homes: [
          { home: "Oak", beds: 2, nights: 0 },
          { home: "Elm", beds: 2, nights: 9 },
        ],
      },
      found: [
        {
          subject: "homes[nights] of Oak",
          source: "Beds of Oak is 2 beds",
          message: "You give 2 beds for Beds of Oak but nothing for Nights occupied of Oak: is one missing?",
        },
      ],
    },
    {
      name: "a column's total, which belongs to no row",
      options: { left: { add: ["homes[beds]"] }, right: { add: ["fos.own_nights"] } },
      rows: { homes: [{ home: "Oak", beds: 2 }] },
      cells: { "fos.own_nights": 0 },
      found: [{ subject: "fos.own_nights", source: "Beds is 2 beds" }],
    },
    {
      name: "nights without a bed",
      options: { left: { add: ["homes[beds]"] }, right: { add: ["fos.own_nights"] } },
      rows: { homes: [{ home: "Oak", beds: 0 }] },
      cells: { "fos.own_nights": 5 },
      found: [{ subject: "homes[beds]", message: expect.stringContaining("but nothing for Beds") }],
    },
    {
      name: "a count of rows, which has no unit",
      options: { left: { add: [{ rowsOf: "homes" }] }, right: { add: ["fos.own_nights"] } },
      rows: { homes: [{ home: "Oak" }, { home: "Elm" }] },
      cells: { "fos.own_nights": 0 },
      found: [{ subject: "fos.own_nights", source: "Number of rows in Children's homes is 2" }],
    },
  ],
  skips: [
    { name: "one is blank", options, cells: { "fos.ifa_cost": 100 }, reason: "Independent nights is blank" },
    { name: "the other is blank", options, cells: { "fos.ifa_nights": 1 }, reason: "Independent fostering is blank" },
  ],
  refuses: [
    {
      name: "an unknown question on the left",
      options: { ...options, left: { add: ["fos.none"] } },
      fault: 'there is no field "fos.none"',
    },
    {
      name: "an unknown question on the right",
      options: { ...options, right: { add: ["fos.none"] } },
      fault: 'there is no field "fos.none"',
    },
  ],
});

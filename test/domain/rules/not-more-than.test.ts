import { notMoreThan } from "../../../src/domain/rules/not-more-than";
import { testRule } from "./test-rule";

const options = { part: { add: ["fos.income"] }, whole: { add: ["fos.gross"] } };

testRule(notMoreThan, {
  passes: [
    { name: "equal", options, cells: { "fos.income": 100, "fos.gross": 100 } },
    { name: "a part", options, cells: { "fos.income": 1, "fos.gross": 100 } },
  ],
  finds: [
    {
      name: "income above gross",
      options,
      cells: { "fos.income": 101, "fos.gross": 100 },
      found: [
        {
          subject: "fos.income",
          value: "fos.income = 101; fos.gross = 100",
          seen: "£101",
          expected: "at most £100",
          source: "Gross fostering",
          explainable: true,
          message: "Income (£101) should not be more than Gross fostering (£100).",
          fix: "Check Income and Gross fostering, and correct the one that is wrong.",
        },
      ],
    },
    {
      name: "a row of a register, under its name",
      options: { part: { add: ["homes[beds]"] }, whole: { add: ["homes[nights]"] } },
      rows: {
        homes: [
          { home: "Oak", beds: 5, nights: 4 },
          { home: "Elm", beds: 1, nights: 9 },
        ],
      },
      found: [
        {
          subject: "homes[beds] of Oak",
          source: "Nights occupied of Oak",
          message: expect.stringContaining("Beds of Oak (5) should not be more than Nights occupied of Oak (4)."),
        },
      ],
    },
    {
      name: "a column's total, which is of no row",
      options: { part: { add: ["homes[nights]"] }, whole: { add: ["fos.own_nights"] } },
      rows: { homes: [{ home: "Oak", nights: 3 }] },
      cells: { "fos.own_nights": 2 },
      found: [{ message: expect.stringContaining("Nights occupied (3) should not be more than Own nights (2).") }],
    },
    {
      name: "a total above a column's",
      options: { part: { add: ["fos.own_nights"] }, whole: { add: ["homes[nights]"] } },
      rows: { homes: [{ home: "Oak", nights: 3 }] },
      cells: { "fos.own_nights": 4 },
      found: [{ source: "Nights occupied" }],
    },
    {
      name: "rows counted above a figure, in its unit",
      options: { part: { add: [{ rowsOf: "homes" }] }, whole: { add: ["fos.own_nights"] } },
      rows: { homes: [{ home: "Oak" }, { home: "Elm" }] },
      cells: { "fos.own_nights": 0 },
      found: [{ seen: "2 nights", expected: "at most 0 nights" }],
    },
  ],
  skips: [
    {
      name: "one is not readable",
      options,
      cells: { "fos.income": "some", "fos.gross": 3 },
      reason: "Income is not a number",
    },
    { name: "the whole is blank", options, cells: { "fos.income": 5 }, reason: "Gross fostering is blank" },
  ],
  refuses: [
    { name: "an unknown part", options: { ...options, part: { add: ["fos.none"] } }, fault: 'no field "fos.none"' },
    { name: "an unknown whole", options: { ...options, whole: { add: ["fos.none"] } }, fault: 'no field "fos.none"' },
  ],
});

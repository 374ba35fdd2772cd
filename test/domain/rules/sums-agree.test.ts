import { sumsAgree } from "../../../src/domain/rules/sums-agree";
import type { Filled } from "./answers-of";
import { testRule } from "./test-rule";

const flow = {
  left: { add: ["fos.opening", "fos.starts"], subtract: ["fos.ceases"] },
  right: { add: ["fos.closing"] },
};
const parts = { left: { add: ["fos.own_cost", "fos.ifa_cost"] }, right: { add: ["fos.gross"] } };
const register = { left: { add: ["homes[nights]"] }, right: { add: ["fos.own_nights"] } };
const homes: NonNullable<Filled["rows"]>[string] = [
  { home: "Oak", nights: 300 },
  {},
  { home: "Elm", nights: 40, beds: 1, grade: "Good" },
];

testRule(sumsAgree, {
  passes: [
    {
      name: "opening + starts − ceases = closing",
      options: flow,
      cells: { "fos.opening": 10, "fos.starts": 5, "fos.ceases": 3, "fos.closing": 12 },
    },
    {
      name: "not applicable counts as 0",
      options: parts,
      cells: { "fos.own_cost": 5, "fos.ifa_cost": "n/a", "fos.gross": 5 },
    },
    {
      name: "pence that binary fractions can't hold",
      options: parts,
      cells: { "fos.own_cost": 0.1, "fos.ifa_cost": 0.2, "fos.gross": 0.3 },
    },
    {
      name: "exactly the tolerance",
      options: { ...parts, tolerance: 2 },
      cells: { "fos.own_cost": 5, "fos.ifa_cost": 5, "fos.gross": 12 },
    },
    {
      name: "a register's total and the summary",
      options: register,
      rows: { homes },
      cells: { "fos.own_nights": 340 },
    },
    { name: "an empty register and 0", options: register, cells: { "fos.own_nights": 0 } },
    {
      name: "a count of rows",
      options: { left: { add: [{ rowsOf: "homes" }] }, right: { add: ["fos.staff"] } },
      rows: { homes },
      cells: { "fos.staff": 2 },
    },
    {
      name: "the total of some rows",
      options: {
        left: { add: [{ total: "homes[nights]", where: { column: "grade", is: "Good" } }] },
        right: { add: ["fos.own_nights"] },
      },
      rows: { homes },
      cells: { "fos.own_nights": 40 },
    },
    {
      name: "some rows of two columns, which are totalled rather than checked row by row",
      options: {
        left: { add: [{ total: "homes[beds]", where: { column: "grade", is: "Good" } }] },
        right: { add: [{ total: "homes[nights]", where: { column: "grade", is: "Inadequate" } }] },
      },
      rows: {
        homes: [
          { home: "Oak", beds: 2, nights: 9, grade: "Good" },
          { home: "Elm", beds: 9, nights: 2, grade: "Inadequate" },
        ],
      },
    },
    {
      name: "two columns, row by row",
      options: { left: { add: ["homes[beds]"] }, right: { add: ["homes[nights]"] } },
      rows: {
        homes: [
          { home: "Oak", beds: 2, nights: 2 },
          { home: "Elm", beds: 1, nights: 1 },
        ],
      },
    },
  ],
  finds: [
    {
      name: "parts and total",
      options: parts,
      cells: { "fos.own_cost": 5_000_000, "fos.ifa_cost": 2_000_000, "fos.gross": 7_100_000 },
      found: [
        {
          subject: "fos.gross",
          seen: "£7,100,000",
          expected: "£7,000,000",
          source: "Own fostering + Independent fostering",
          explainable: false,
          message:
            "Own fostering + Independent fostering is £7,000,000, but Gross fostering is £7,100,000: a difference of £100,000.",
          fix: "Check Own fostering + Independent fostering and Gross fostering, and correct the one that is wrong.",
          value: "fos.gross = 7100000; fos.own_cost = 5000000; fos.ifa_cost = 2000000",
        },
      ],
    },
    {
      name: "a difference that rounding could make may be explained",
      options: { ...parts, roundedTo: 1000 },
      cells: { "fos.own_cost": 1000, "fos.ifa_cost": 1000, "fos.gross": 3000 },
      found: [{ explainable: true, fix: "Correct the figures, or explain that each was rounded." }],
    },
    {
      name: "the largest difference from rounding three figures, half a thousand each",
      options: { ...parts, roundedTo: 1000 },
      cells: { "fos.own_cost": 1000, "fos.ifa_cost": 1000, "fos.gross": 3500 },
      found: [{ explainable: true }],
    },
    {
      name: "a pound more than rounding three figures could make",
      options: { ...parts, roundedTo: 1000 },
      cells: { "fos.own_cost": 1000, "fos.ifa_cost": 1000, "fos.gross": 3501 },
      found: [{ explainable: false }],
    },
    {
      name: "a difference beyond rounding",
      options: { ...parts, roundedTo: 1000 },
      cells: { "fos.own_cost": 1000, "fos.ifa_cost": 1000, "fos.gross": 4000 },
      found: [{ explainable: false }],
    },
    {
      name: "any difference may be explained if the club says so",
      options: register,
      setting: { explainable: true },
      rows: { homes },
      cells: { "fos.own_nights": 350 },
      found: [{ explainable: true, seen: "350 nights", expected: "340 nights" }],
    },
    {
      name: "columns that agree in total but not in each row",
      options: { left: { add: ["homes[beds]"] }, right: { add: ["homes[nights]"] } },
      rows: {
        homes: [
          { home: "Oak", beds: 2, nights: 1 },
          { home: "Elm", beds: 1, nights: 2 },
        ],
      },
      found: [
        {
          subject: "homes[nights] of Oak",
          source: "Beds of Oak",
          message: "Beds of Oak is 2, but Nights occupied of Oak is 1: a difference of 1.",
        },
        { subject: "homes[nights] of Elm" },
      ],
    },
    {
      name: "a column's total on the right, which belongs to no row",
      options: { left: register.right, right: register.left },
      rows: { homes },
      cells: { "fos.own_nights": 350 },
      found: [
        {
          subject: "homes[nights]",
          value: "homes[nights] = 340; fos.own_nights = 350",
          place: { sheet: "Children's homes", cell: "D4" },
          seen: "340 nights",
          message: "Own nights is 350, but Nights occupied is 340: a difference of 10.",
        },
      ],
    },
    {
      name: "a count of rows and a stated figure, in its unit",
      options: { left: { add: [{ rowsOf: "homes" }] }, right: { add: ["fos.own_nights"] } },
      rows: { homes },
      cells: { "fos.own_nights": 3 },
      found: [
        {
          seen: "3 nights",
          expected: "2 nights",
          source: "Number of rows in Children's homes",
          message: "You list 2 nights but state 3.",
        },
      ],
    },
    {
      name: "a table without rows and a stated figure",
      options: { left: { add: [{ rowsOf: "homes" }] }, right: { add: ["fos.own_nights"] } },
      cells: { "fos.own_nights": 3 },
      found: [
        {
          seen: "3 nights",
          expected: "0 nights",
          message: `The table "Children's homes" is empty, but Own nights is 3.`,
          fix: "Fill in one row for each, or change Own nights to 0 if there are none.",
        },
      ],
    },
    {
      name: "the total of a column without rows and a stated figure: nobody typed a 0",
      options: { left: { add: ["homes[nights]"] }, right: { add: ["fos.own_nights"] } },
      cells: { "fos.own_nights": 350 },
      found: [
        {
          seen: "350 nights",
          expected: "0 nights",
          message: `The table "Children's homes" is empty, but Own nights is 350.`,
          fix: "Fill in one row for each, or change Own nights to 0 if there are none.",
        },
      ],
    },
    {
      name: "a table without rows and several figures",
      options: { left: { add: [{ rowsOf: "homes" }] }, right: { add: ["fos.starts", "fos.ceases"] } },
      cells: { "fos.starts": 2, "fos.ceases": 1 },
      found: [
        {
          message: expect.stringMatching(/^The table "Children's homes" is empty, but .+ \+ .+ is 3\.$/),
          fix: "Fill in one row for each, or, if there are none, put 0 in the answers that it should agree with.",
        },
      ],
    },
    {
      name: "a count of rows and a column's total, which is not stated",
      options: { left: { add: [{ rowsOf: "homes" }] }, right: { add: ["homes[nights]"] } },
      rows: { homes },
      found: [{ message: expect.stringContaining("Number of rows in Children's homes is 2, but Nights") }],
    },
    {
      name: "two counts of rows with certain codes, which have no unit",
      options: {
        left: { add: [{ rowsOf: "homes", where: { column: "grade", is: "Good" } }] },
        right: { add: [{ rowsOf: "homes", where: { column: "grade", is: "Inadequate" } }] },
      },
      rows: { homes },
      found: [
        {
          subject: "sums-agree",
          seen: "0",
          expected: "1",
          place: null,
          value: "",
          message:
            "Number of rows in Children's homes (Good) is 1, but Number of rows in Children's homes (Inadequate) is 0: a difference of 1.",
        },
      ],
    },
    {
      name: "the total of some rows, named by their code",
      options: {
        left: { add: [{ total: "homes[nights]", where: { column: "grade", is: "Good" } }] },
        right: { add: ["fos.own_nights"] },
      },
      rows: { homes },
      cells: { "fos.own_nights": 41 },
      found: [{ seen: "41 nights", source: "Nights occupied (Good)" }],
    },
    {
      name: "some rows of two columns, in the unit of the first",
      options: {
        left: { add: [{ total: "homes[beds]", where: { column: "grade", is: "Good" } }] },
        right: { add: [{ total: "homes[nights]", where: { column: "grade", is: "Good" } }] },
      },
      rows: { homes: [{ home: "Oak", beds: 3, nights: 9, grade: "Good" }] },
      found: [{ seen: "9 beds", expected: "3 beds" }],
    },
    {
      name: "a subtracted figure, named with a minus",
      options: flow,
      cells: { "fos.opening": 10, "fos.starts": 5, "fos.ceases": 3, "fos.closing": 13 },
      found: [
        {
          expected: "12 children",
          source: "Children at the start + Children who started − Children who ceased",
          value: "fos.closing = 13; fos.opening = 10; fos.starts = 5; fos.ceases = 3",
        },
      ],
    },
  ],
  skips: [
    {
      name: "a blank, which is not 0",
      options: flow,
      cells: { "fos.opening": 1, "fos.starts": 1, "fos.closing": 2 },
      reason: "Children who ceased is blank",
    },
    {
      name: "a figure not available",
      options: flow,
      cells: { "fos.opening": "not available" },
      reason: "Children at the start is not available",
    },
    {
      name: "the right one is missing, named by both sums",
      about: "Own fostering + Independent fostering = Gross fostering",
      options: parts,
      cells: { "fos.own_cost": 1, "fos.ifa_cost": 1 },
      reason: "Gross fostering is blank",
    },
    {
      name: "a figure that can't be read",
      options: parts,
      cells: { "fos.own_cost": "lots" },
      reason: "Own fostering is not a number",
    },
    {
      name: "a missing name",
      options: parts,
      gone: ["fos.own_cost"],
      reason: "Own fostering is no longer in the workbook",
    },
    {
      name: "a blank in a column, named by its row",
      options: register,
      rows: { homes: [{ home: "Oak", nights: 1 }, { home: "Elm" }] },
      cells: { "fos.own_nights": 1 },
      reason: "Nights occupied of Elm is blank",
    },
    {
      name: "a missing column, which is not 0",
      options: register,
      gone: ["homes[nights]"],
      rows: { homes: [{ home: "Oak", beds: 1 }] },
      cells: { "fos.own_nights": 1 },
      reason: "Nights occupied is no longer in the workbook",
    },
    {
      name: "a missing column, row by row",
      options: { left: { add: ["homes[beds]"] }, right: { add: ["homes[nights]"] } },
      gone: ["homes[nights]"],
      rows: { homes: [{ home: "Oak", beds: 1 }] },
      reason: "Nights occupied is no longer in the workbook",
    },
    {
      name: "the rows of a missing table",
      options: { left: { add: [{ rowsOf: "homes" }] }, right: { add: ["fos.staff"] } },
      gone: ["homes"],
      cells: { "fos.staff": 2 },
      reason: "Children's homes is no longer in the workbook",
    },
    {
      name: "two columns of a missing table",
      options: { left: { add: ["homes[beds]"] }, right: { add: ["homes[nights]"] } },
      gone: ["homes"],
      reason: "there is nothing to check",
    },
    {
      name: "a missing table",
      options: register,
      gone: ["homes"],
      cells: { "fos.own_nights": 1 },
      reason: "Nights occupied is no longer in the workbook",
    },
  ],
  refuses: [
    { name: "an unknown left", options: { ...parts, left: { add: ["fos.none"] } }, fault: 'no field "fos.none"' },
    { name: "an unknown right", options: { ...parts, right: { add: ["fos.none"] } }, fault: 'no field "fos.none"' },
  ],
});

import { noDuplicates } from "../../../src/domain/rules/no-duplicates";
import { testRule } from "./test-rule";

const options = { register: "homes" };

testRule(noDuplicates, {
  passes: [
    { name: "different homes", options, rows: { homes: [{ home: "Oak" }, { home: "Elm" }] } },
    {
      name: "the same name with a different number of beds, if rows are told apart by both",
      options: { ...options, columns: ["home", "beds"] },
      rows: {
        homes: [
          { home: "Oak", beds: 1 },
          { home: "Oak", beds: 2 },
        ],
      },
    },
  ],
  finds: [
    {
      name: "the same home with other capitals and spaces",
      options,
      rows: { homes: [{ home: "Oak House" }, {}, { home: "OAK  HOUSE" }] },
      found: [
        {
          place: { sheet: "Children's homes", cell: "B6" },
          subject: "homes[home] of OAK  HOUSE",
          explainable: false,
          message: 'Rows 4 and 6 are both "OAK  HOUSE", so it would be counted twice.',
          fix: "Delete one of the two rows, or correct a name if they are different.",
        },
      ],
      checked: 2,
    },
    {
      name: "the same in both columns that tell rows apart",
      options: { ...options, columns: ["home", "beds"] },
      rows: {
        homes: [
          { home: "Oak", beds: 1 },
          { home: "Oak", beds: 2 },
          { home: "Oak", beds: 2 },
        ],
      },
      found: [{ message: 'Rows 5 and 6 are both "Oak, 2 beds", so it would be counted twice.' }],
    },
  ],
  skips: [
    {
      name: "no name",
      about: "row 1",
      options,
      rows: { homes: [{ beds: 3 }, { beds: 3 }] },
      reason: "the columns that name it are not all filled in",
    },
    {
      name: "only part of the key",
      options: { ...options, columns: ["home", "beds"] },
      rows: { homes: [{ home: "Oak" }, { home: "Oak" }] },
      reason: "not all filled in",
    },
    {
      name: "a missing column",
      options: { ...options, columns: ["home", "beds"] },
      gone: ["homes[beds]"],
      rows: { homes: [{ home: "Oak" }, { home: "Oak" }] },
      reason: "not all filled in",
    },
    { name: "a missing table", options, gone: ["homes"], reason: "there is nothing to check" },
  ],
  refuses: [
    { name: "no such register", options: { register: "foster" }, fault: 'there is no register "foster"' },
    { name: "no such column", options: { ...options, columns: ["name"] }, fault: 'there is no field "homes[name]"' },
    { name: "no columns", options: { ...options, columns: [] }, fault: "options.columns" },
  ],
});

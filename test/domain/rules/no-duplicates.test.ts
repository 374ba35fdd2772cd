import { noDuplicates } from "../../../src/domain/rules/no-duplicates";
import { testRule } from "./test-rule";

const options = { register: "homes" };

testRule(noDuplicates, {
  passes: [
    { name: "different homes", options, rows: { homes: [{ home: "Oak" }, { home: "Elm" }] } },
    {
      name: "the same name with other beds, where both tell them apart",
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
      name: "the same home, spelt otherwise",
      options,
      rows: { homes: [{ home: "Oak House" }, {}, { home: "OAK  HOUSE" }] },
      found: [
        {
          place: { sheet: "Children's homes", cell: "B6" },
          subject: "homes[home] of OAK  HOUSE",
          explainable: false,
          message: 'Row 6 is "OAK  HOUSE", and so is row 4: it would be counted twice.',
          fix: "Remove one of the two rows, or correct its name if they are different ones.",
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
      found: [{ message: 'Row 6 is "Oak, 2 beds", and so is row 5: it would be counted twice.' }],
    },
  ],
  skips: [
    {
      name: "no name",
      about: "row 1",
      options,
      rows: { homes: [{ beds: 3 }, { beds: 3 }] },
      reason: "what names the row is not all filled in",
    },
    {
      name: "half a name",
      options: { ...options, columns: ["home", "beds"] },
      rows: { homes: [{ home: "Oak" }, { home: "Oak" }] },
      reason: "not all filled in",
    },
    {
      name: "a column that is gone",
      options: { ...options, columns: ["home", "beds"] },
      gone: ["homes[beds]"],
      rows: { homes: [{ home: "Oak" }, { home: "Oak" }] },
      reason: "not all filled in",
    },
    { name: "a table that is gone", options, gone: ["homes"], reason: "there is nothing to check" },
  ],
  refuses: [
    { name: "no such register", options: { register: "foster" }, fault: 'there is no register "foster"' },
    { name: "no such column", options: { ...options, columns: ["name"] }, fault: 'there is no field "homes[name]"' },
    { name: "no columns", options: { ...options, columns: [] }, fault: "options.columns" },
  ],
});

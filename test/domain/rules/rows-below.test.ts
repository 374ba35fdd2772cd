import { rowsBelow } from "../../../src/domain/rules/rows-below";
import { testRule } from "./test-rule";

const options = { register: "homes" };
const rows = { homes: [{ home: "Oak" }, { home: "Elm" }] };
const many = Array.from({ length: 9 }, (_, at) => `Home ${at}`);

testRule(rowsBelow, {
  passes: [{ name: "a table with nothing below", options, rows }],
  finds: [
    {
      name: "a row",
      options,
      rows,
      below: { homes: ["Ash, 4"] },
      found: [
        {
          subject: "homes",
          place: { sheet: "Children's homes", cell: "B6" },
          seen: "Ash, 4",
          value: "Ash, 4",
          explainable: true,
          repair: null,
          message: `Row 6 doesn't count: it is below the table of Children's homes ("Ash, 4").`,
          fix: "If this belongs in the table, drag the table's bottom right corner down over it, or type it into a row of the table. If not, delete it or move it somewhere else.",
        },
      ],
    },
    {
      name: "two",
      options,
      rows,
      below: { homes: ["Ash", "Beech"] },
      found: [
        {
          value: "Ash; Beech",
          message: `Rows 6 and 7 don't count: they are below the table of Children's homes ("Ash").`,
        },
      ],
    },
    {
      name: "many",
      options,
      rows,
      below: { homes: many },
      found: [
        {
          message: `9 rows from row 6 to row 14 don't count: they are below the table of Children's homes ("Home 0").`,
        },
      ],
    },
    {
      name: "a row below a table whose columns are missing",
      options,
      rows,
      below: { homes: ["Ash"] },
      gone: ["home", "beds", "nights", "opened", "inspected", "grade"].map((column) => `homes[${column}]`),
      found: [{ place: null }],
    },
  ],
  skips: [{ name: "a missing table", options, gone: ["homes"], reason: "nothing to check" }],
  refuses: [{ name: "no such register", options: { register: "foster" }, fault: 'there is no register "foster"' }],
});

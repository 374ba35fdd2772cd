import { rowCount } from "../../../src/domain/rules/row-count";
import { fosteringClub } from "../clubs/fostering-club";
import { testRule } from "./test-rule";

const options = { register: "homes" };
const homes = (rows: number) => ({ homes: Array.from({ length: rows }, (_, at) => ({ home: `Home ${at}` })) });

const [children, spend, section] = fosteringClub.sections;
const twoHomes = {
  ...fosteringClub,
  sections: [children!, spend!, { ...section!, registers: [{ ...section!.registers![0]!, minRows: 2 }] }],
};

testRule(rowCount, {
  passes: [
    { name: "the fewest allowed", options, rows: { homes: [{ home: "Oak" }, {}] } },
    { name: "the most allowed", options, rows: homes(10) },
  ],
  finds: [
    {
      name: "none",
      options,
      rows: { homes: [{}, {}] },
      found: [
        {
          subject: "homes",
          value: "0",
          seen: "0 rows",
          expected: "1 to 10 rows",
          source: "the register's definition",
          place: { sheet: "Children's homes", cell: "B4" },
          explainable: false,
          message: "Children's homes has 0 filled rows, but needs at least 1.",
          fix: "Add the missing rows.",
        },
      ],
    },
    {
      name: "too many",
      options,
      rows: homes(11),
      found: [
        {
          value: "11",
          seen: "11 rows",
          message: "Children's homes has 11 filled rows, but can have at most 10.",
          fix: "Delete rows that don't belong here, or combine them as the definition says.",
        },
      ],
    },
    {
      name: "one row where two are needed",
      options,
      club: twoHomes,
      rows: homes(1),
      found: [{ seen: "1 row", message: "Children's homes has 1 filled row, but needs at least 2." }],
    },
    {
      name: "none, in a table whose columns are missing",
      options,
      gone: ["home", "beds", "nights", "opened", "inspected", "grade"].map((column) => `homes[${column}]`),
      found: [{ seen: "0 rows", place: null }],
    },
  ],
  skips: [{ name: "a missing table", options, gone: ["homes"], reason: "nothing to check" }],
  refuses: [{ name: "no such register", options: { register: "foster" }, fault: 'there is no register "foster"' }],
});

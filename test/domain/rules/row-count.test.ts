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
    { name: "the least", options, rows: { homes: [{ home: "Oak" }, {}] } },
    { name: "the most", options, rows: homes(10) },
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
          message: "Children's homes has 0 filled rows; the least it takes is 1.",
          fix: "Add the rows that are missing, one a thing.",
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
          message: "Children's homes has 11 filled rows; the most it takes is 10.",
          fix: "Remove rows that don't belong here, or put them together as the definition says.",
        },
      ],
    },
    {
      name: "one where two are the least",
      options,
      club: twoHomes,
      rows: homes(1),
      found: [{ message: "Children's homes has 1 filled row; the least it takes is 2." }],
    },
    {
      name: "none, in a table whose columns are gone",
      options,
      gone: ["home", "beds", "nights", "opened", "inspected", "grade"].map((column) => `homes[${column}]`),
      found: [{ seen: "0 rows", place: null }],
    },
  ],
  skips: [{ name: "a table that is gone", options, gone: ["homes"], reason: "nothing to check" }],
  refuses: [{ name: "no such register", options: { register: "foster" }, fault: 'there is no register "foster"' }],
});

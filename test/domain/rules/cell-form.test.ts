import { cellForm } from "../../../src/domain/rules/cell-form";
import { testRule } from "./test-rule";

testRule(cellForm, {
  passes: [
    {
      name: "plain answers",
      fields: ["fos.starts", "fos.signed"],
      cells: { "fos.starts": 12, "fos.signed": "A. Lee" },
    },
  ],
  finds: [
    {
      name: "a number as text",
      fields: ["fos.own_cost"],
      cells: { "fos.own_cost": "£1,200" },
      found: [
        {
          seen: "£1,200",
          repair: 1200,
          explainable: false,
          message: 'Own fostering: "£1,200" is stored as text, so Excel leaves it out of totals.',
          fix: "Change it to the number 1200.",
        },
      ],
    },
    {
      name: "a date as text",
      fields: ["fos.panel"],
      cells: { "fos.panel": "4 May 2023" },
      found: [
        {
          repair: "2023-05-04",
          message: `Day of the first panel: "4 May 2023" is stored as text, so Excel doesn't treat it as a date.`,
          fix: "Change it to the date 04/05/2023.",
        },
      ],
    },
    {
      name: "stray spaces",
      fields: ["fos.signed"],
      cells: { "fos.signed": "A. Lee " },
      found: [
        {
          repair: "A. Lee",
          message:
            'Signed off by: there are spaces before or after "A. Lee", so it may not match the same text elsewhere.',
          fix: "Remove the spaces.",
        },
      ],
    },
    {
      name: "a formula",
      fields: ["fos.starts"],
      cells: { "fos.starts": { value: 7, formula: "=3+4" } },
      found: [
        {
          repair: 7,
          seen: "7",
          message: "Children who started: the answer is a formula, so it could change after you have checked it.",
          fix: "Replace the formula with its value, 7.",
        },
      ],
    },
    {
      name: "a formula that gives text",
      fields: ["fos.signed"],
      cells: { "fos.signed": { value: "A. Lee-Ray", formula: '="A. Lee-Ray"' } },
      found: [{ repair: "A. Lee-Ray", fix: "Replace the formula with its value, A. Lee-Ray." }],
    },
    {
      name: "a formula that gives no answer",
      fields: ["fos.starts"],
      cells: { "fos.starts": { value: "", formula: '=""' } },
      found: [{ repair: null, seen: "blank", fix: "Type the answer instead of the formula." }],
    },
  ],
  skips: [{ name: "no rows", fields: ["homes[beds]"], reason: "nothing to check" }],
});

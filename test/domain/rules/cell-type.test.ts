import { cellType } from "../../../src/domain/rules/cell-type";
import { testRule } from "./test-rule";

const fields = ["fos.starts", "fos.panel", "fos.concern_cost", "homes[grade]"];

testRule(cellType, {
  passes: [
    { name: "blanks", fields },
    {
      name: "answers of their type",
      fields,
      cells: { "fos.starts": 0, "fos.panel": 45200, "fos.concern_cost": "very" },
    },
    {
      name: "a formula within the workbook",
      fields,
      cells: { "fos.starts": { value: 3, formula: "=Table1[2024]+1" } },
    },
    { name: "a number as text, which cell-form fixes", fields, cells: { "fos.starts": "1,200" } },
  ],
  finds: [
    {
      name: "text in a number",
      fields,
      cells: { "fos.starts": "about 40" },
      found: [
        {
          seen: "about 40",
          place: { sheet: "Questions", cell: "C7" },
          explainable: false,
          message: `Children who started is the text "about 40", which can't be counted or compared.`,
          fix: "Type just the number, without words or units.",
        },
      ],
    },
    {
      name: "an Excel error",
      fields,
      cells: { "fos.starts": { value: "#REF!", isError: true } },
      found: [
        {
          seen: "#REF!",
          message: "Children who started shows the error #REF!, so there is no answer to read.",
          fix: "Fix the formula, or type the figure.",
        },
      ],
    },
    {
      name: "text that is not a date",
      fields,
      cells: { "fos.panel": "31/06/2023" },
      found: [
        {
          subject: "fos.panel",
          message: 'Day of the first panel is "31/06/2023", which is not a date.',
          fix: "Type the date as 31/03/2025, with the year in full.",
        },
      ],
    },
    {
      name: "a code not in the list, in a register",
      fields,
      rows: { homes: [{ home: "Oak" }, { home: "Elm", grade: "Fine" }] },
      found: [
        {
          subject: "homes[grade] of Elm",
          place: { sheet: "Children's homes", cell: "G5" },
          message: `Ofsted grade of Elm is "Fine", which is not on the list, so we can't group it with others.`,
          fix: "Choose one of: Good, Inadequate, Not known.",
        },
      ],
    },
    {
      name: "TRUE",
      fields,
      cells: { "fos.starts": { value: true } },
      found: [
        {
          seen: "TRUE",
          message: "Children who started is TRUE, which is neither a number nor text.",
          fix: "Type the answer.",
        },
      ],
    },
    {
      name: "a link to another workbook",
      fields,
      cells: { "fos.starts": { value: 12, formula: "='[Budget 2023.xlsx]Sheet 1'!B4" } },
      found: [
        {
          repair: 12,
          message:
            "Children who started comes from a link to another workbook, which the people you send this one to won't have.",
          fix: "Replace the link with its value, 12.",
        },
      ],
    },
    {
      name: "a link that gives no answer",
      fields,
      cells: { "fos.starts": { value: null, formula: "=[Budget.xlsx]Sheet1!B4" } },
      found: [{ repair: null, seen: "blank", fix: "Type the answer instead of the link." }],
    },
  ],
});

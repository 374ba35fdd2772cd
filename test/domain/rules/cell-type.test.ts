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
          message: 'Children who started should be a number, not "about 40".',
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
          message: "Children who started: the cell shows the error #REF! instead of an answer.",
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
          message: 'Day of the first panel should be a date, not "31/06/2023".',
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
          message: 'Ofsted grade of Elm: "Fine" is not on the list.',
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
          message: "Children who started: TRUE is neither a number nor text.",
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
            "Children who started: the answer is a link to another workbook, which the people you send this one to won't have.",
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

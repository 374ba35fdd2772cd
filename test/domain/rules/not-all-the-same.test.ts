import { notAllTheSame } from "../../../src/domain/rules/not-all-the-same";
import { testRule } from "./test-rule";

const survey = ["fos.concern_cost", "fos.concern_carers"];
const homes = (...grades: (string | null)[]) => ({ homes: grades.map((grade, at) => ({ home: `Home ${at}`, grade })) });

testRule(notAllTheSame, {
  passes: [
    {
      name: "different codes",
      fields: ["homes[grade]"],
      options: { atLeast: 3 },
      rows: homes("Good", "Good", "Inadequate"),
    },
    {
      name: "different steps",
      fields: survey,
      options: { atLeast: 2 },
      cells: { "fos.concern_cost": "Very", "fos.concern_carers": "A little" },
    },
  ],
  finds: [
    {
      name: "one code for everything",
      fields: ["homes[grade]"],
      options: { atLeast: 3 },
      rows: homes("Good", null, "good", "Good"),
      found: [
        {
          seen: "Good",
          value: "3 times Good",
          subject: "homes[grade] of Home 0",
          explainable: true,
          message: 'All 3 answers for Ofsted grade are "Good": is that right?',
          fix: "Answer each one separately, or explain why they are all the same.",
        },
      ],
    },
    {
      name: "five alike, which are enough where the club says nothing",
      fields: ["homes[grade]"],
      rows: homes("Good", "Good", "Good", "Good", "Good"),
      found: [{ value: "5 times Good" }],
    },
    {
      name: "a column apart from the questions beside it",
      fields: [...survey, "homes[grade]"],
      options: { atLeast: 2 },
      cells: { "fos.concern_cost": "Very", "fos.concern_carers": "A little" },
      rows: homes("Good", "Good"),
      found: [{ subject: "homes[grade] of Home 0" }],
      checked: 2,
    },
    {
      name: "one step for everything",
      fields: survey,
      options: { atLeast: 2 },
      cells: { "fos.concern_cost": "Very", "fos.concern_carers": "Very" },
      found: [
        {
          subject: "fos.concern_cost",
          message: 'All 2 answers are "Very": is that right?',
        },
      ],
      checked: 1,
    },
  ],
  skips: [
    {
      name: "too few",
      fields: ["homes[grade]"],
      rows: homes("Good", "Good"),
      reason: "too few are answered (2; it takes at least 5)",
    },
    {
      name: "blanks, which are no answers",
      fields: ["homes[grade]"],
      options: { atLeast: 2 },
      rows: homes(null, "Good", null),
      reason: "too few are answered (1; it takes at least 2)",
    },
  ],
});

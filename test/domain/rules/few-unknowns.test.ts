import { fewUnknowns } from "../../../src/domain/rules/few-unknowns";
import { testRule } from "./test-rule";

const homes = (...grades: (string | null)[]) => ({ homes: grades.map((grade, at) => ({ home: `Home ${at}`, grade })) });
const fields = ["homes[grade]"];
const options = { share: 0.25, codes: ["Not known"], atLeast: 4 };

testRule(fewUnknowns, {
  passes: [
    { name: "exactly the share", fields, options, rows: homes("Good", "Good", "Not known", "Good") },
    {
      name: "a code that means unknown only if the club says so",
      fields,
      rows: homes("Good", "Good", "Not known", "Not known", "Good"),
    },
    {
      name: "not applicable, which is an answer",
      fields: ["homes[beds]"],
      options,
      rows: { homes: [1, 2, 3, "not applicable", "not applicable"].map((beds, at) => ({ home: `Home ${at}`, beds })) },
    },
  ],
  finds: [
    {
      name: "a code for unknown, and a blank",
      fields,
      options,
      rows: homes("Good", "not known", null, "Good"),
      found: [
        {
          subject: "homes[grade]",
          value: "2 of 4",
          seen: "2 of 4 unknown",
          expected: "at most 25%",
          source: "the club's rule",
          place: { sheet: "Children's homes", cell: "G5" },
          explainable: true,
          message: "Ofsted grade is unknown in 2 of 4 rows (50%), too many for a fair comparison.",
          fix: "Find out as many as you can, and explain why the rest are not known.",
        },
      ],
    },
    {
      name: "not available in more than one in ten",
      fields: ["homes[beds]"],
      rows: { homes: [1, 2, 3, 4, "not available"].map((beds, at) => ({ home: `Home ${at}`, beds })) },
      found: [{ seen: "1 of 5 unknown", expected: "at most 10%" }],
    },
  ],
  skips: [
    {
      name: "too few rows",
      fields,
      options,
      rows: homes("Not known", null, null),
      reason: "there are too few rows (3; it takes at least 4)",
    },
  ],
  refuses: [{ name: "a share written as a percentage", fields, options: { share: 10 }, fault: "options.share" }],
});

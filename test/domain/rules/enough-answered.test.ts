import { enoughAnswered } from "../../../src/domain/rules/enough-answered";
import { testRule } from "./test-rule";

const fields = ["fos.starts", "fos.ceases", "fos.closing", "fos.gross", "fos.panel"];
const options = { share: 0.75 };

testRule(enoughAnswered, {
  passes: [
    {
      name: "three of four, including 0 and not applicable",
      fields,
      options,
      cells: { "fos.starts": 0, "fos.ceases": 2, "fos.gross": "not applicable" },
    },
  ],
  finds: [
    {
      name: "half",
      fields,
      options,
      cells: { "fos.starts": 0, "fos.ceases": 2, "fos.closing": "not available", "fos.gross": "lots" },
      found: [
        {
          subject: "required questions",
          place: null,
          value: "2 of 4",
          seen: "50%",
          expected: "at least 75%",
          source: "the club's rule",
          explainable: false,
          message: "Only 2 of 4 required questions (50%) have an answer that we can compare.",
          fix: "Answer at least 1 more.",
        },
      ],
    },
    {
      name: "fewer than four in five, the default",
      fields,
      cells: { "fos.starts": 0, "fos.ceases": 2, "fos.gross": 1 },
      found: [{ place: null, expected: "at least 80%", fix: "Answer at least 1 more." }],
    },
  ],
  skips: [
    { name: "nothing is required", fields: ["fos.panel"], options, reason: "nothing to check" },
    {
      name: "rows of a register",
      fields: ["homes[beds]"],
      options,
      rows: { homes: [{ home: "Oak" }] },
      reason: "nothing to check",
    },
  ],
  refuses: [{ name: "a share written as a percentage", fields, options: { share: 75 }, fault: "options.share" }],
});

import { openingIsLastClosing } from "../../../src/domain/rules/opening-is-last-closing";
import { testRule } from "./test-rule";

const options = { opening: "fos.opening", lastClosing: "fos.closing" };
const last = { cells: { "fos.closing": 40 } };

testRule(openingIsLastClosing, {
  passes: [
    { name: "the same", options, last, cells: { "fos.opening": 40 } },
    { name: "within the tolerance", options: { ...options, tolerance: 1 }, last, cells: { "fos.opening": 41 } },
  ],
  finds: [
    {
      name: "another",
      options,
      last,
      cells: { "fos.opening": 41 },
      found: [
        {
          subject: "fos.opening",
          seen: "41 children",
          expected: "40 children",
          source: "last year's submission",
          explainable: true,
          message:
            "Children at the start: 41 children, but last year's submission closed with 40 children. They should be the same.",
          fix: "Correct the opening figure, or explain what was restated and by how much.",
        },
      ],
    },
  ],
  skips: [
    {
      name: "no submission from last year",
      options,
      cells: { "fos.opening": 41 },
      reason: "there is no closing figure for last year",
    },
    {
      name: "not asked last year",
      options,
      last: { ...last, gone: ["fos.closing"] },
      cells: { "fos.opening": 41 },
      reason: "there is no closing figure for last year",
    },
    { name: "blank this year", options, last, reason: "there is no opening figure" },
    { name: "a name that is gone", options, last, gone: ["fos.opening"], reason: "there is nothing to check" },
  ],
  refuses: [
    { name: "an unknown question", options: { ...options, opening: "fos.none" }, fault: 'no field "fos.none"' },
  ],
});

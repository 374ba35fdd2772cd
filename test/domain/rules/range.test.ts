import { range } from "../../../src/domain/rules/range";
import { testRule } from "./test-rule";

const options = { min: 0, max: 100 };

testRule(range, {
  passes: [
    { name: "both limits", fields: ["fos.share", "fos.staff"], options, cells: { "fos.share": 0, "fos.staff": 100 } },
    {
      name: "a percent format",
      fields: ["fos.share"],
      options,
      cells: { "fos.share": { value: 1, numberFormat: "0.0%" } },
    },
    { name: "no upper limit", fields: ["fos.starts"], options: { min: 0 }, cells: { "fos.starts": 1e9 } },
    { name: "no lower limit", fields: ["fos.starts"], options: { max: 0 }, cells: { "fos.starts": -1e9 } },
    {
      name: "the only figure allowed",
      fields: ["fos.starts"],
      options: { min: 3, max: 3 },
      cells: { "fos.starts": 3 },
    },
  ],
  finds: [
    {
      name: "below",
      fields: ["fos.starts"],
      options: { min: 0 },
      cells: { "fos.starts": -3 },
      found: [
        {
          subject: "fos.starts",
          seen: "−3 children",
          expected: "at least 0 children",
          source: "the question's definition",
          explainable: false,
          message: "Children who started can't be negative (−3).",
          fix: "Check the figure and its sign, and correct it.",
        },
      ],
    },
    {
      name: "a negative amount, with its unit",
      fields: ["fos.own_cost"],
      options: { min: 0 },
      cells: { "fos.own_cost": -5 },
      found: [{ message: "Own fostering can't be negative (−£5)." }],
    },
    {
      name: "below a lower limit above 0",
      fields: ["fos.starts"],
      options: { min: 10 },
      cells: { "fos.starts": 9 },
      found: [{ expected: "at least 10 children" }],
    },
    {
      name: "above",
      fields: ["fos.share"],
      options,
      cells: { "fos.share": { value: 1.005, numberFormat: "0.0%" } },
      found: [
        {
          seen: "100.5%",
          expected: "at most 100.0%",
          message: "Own share can't be more than 100.0% (you give 100.5%).",
          fix: "Check the figure and its unit, and correct it.",
        },
      ],
    },
  ],
  skips: [{ name: "text", fields: ["fos.share"], options, cells: { "fos.share": "high" }, reason: "nothing to check" }],
  refuses: [
    { name: "no limits", fields: ["fos.share"], fault: "rules[0] (TEST-01).options.options: give min, max or both" },
    {
      name: "limits the wrong way round",
      fields: ["fos.share"],
      options: { min: 2, max: 1 },
      fault: "rules[0] (TEST-01).options.options: min is above max",
    },
  ],
});

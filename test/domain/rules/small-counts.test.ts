import { smallCounts } from "../../../src/domain/rules/small-counts";
import { testRule } from "./test-rule";

const fields = ["fos.starts", "fos.ceases"];

testRule(smallCounts, {
  passes: [{ name: "0 and 5", fields, cells: { "fos.starts": 0, "fos.ceases": 5 } }],
  finds: [
    {
      name: "1 and 4",
      fields,
      cells: { "fos.starts": 1, "fos.ceases": 4 },
      found: [
        {
          subject: "fos.starts",
          seen: "1",
          explainable: false,
          message:
            "Children who started: 1. Counts of 1 to 4 could identify somebody, so they are hidden in figures that leave the club.",
          fix: "Nothing to do if the count is right.",
        },
        { subject: "fos.ceases", seen: "4 children" },
      ],
    },
  ],
  skips: [{ name: "blank", fields, reason: "nothing to check" }],
});

import { wholeNumber } from "../../../src/domain/rules/whole-number";
import { testRule } from "./test-rule";

testRule(wholeNumber, {
  passes: [
    { name: "whole numbers", fields: ["fos.starts", "fos.ceases"], cells: { "fos.starts": 0, "fos.ceases": -4 } },
  ],
  finds: [
    {
      name: "a fraction",
      fields: ["fos.starts"],
      cells: { "fos.starts": 12.5 },
      found: [
        {
          subject: "fos.starts",
          seen: "12.5",
          explainable: false,
          message: "Children who started should be a whole number, not 12.5.",
          fix: "Type a whole number. If it is an average or a full-time equivalent, see the definition for where it belongs.",
        },
      ],
    },
  ],
  skips: [{ name: "a blank", fields: ["fos.starts"], reason: "nothing to check" }],
});

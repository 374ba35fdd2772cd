import { sumsAgree } from "../../../src/domain/rules/sums-agree";
import { testRule } from "./test-rule";

testRule(sumsAgree, {
  passes: [],
  finds: [
    {
      name: "the parts of a total, which are too many to name",
      options: {
        left: { add: ["fos.starts", "fos.ceases", "fos.closing"] },
        right: { add: ["fos.distant"] },
      },
      cells: { "fos.starts": 1, "fos.ceases": 2, "fos.closing": 3, "fos.distant": 7 },
      found: [
        {
          message: "The 3 figures that make up Children over 20 miles away add up to 6, not 7: a difference of 1.",
          fix: "Check the figures and their total, and correct the one that is wrong.",
          source: "Children who started + Children who ceased + Children at the end",
        },
      ],
    },
    {
      name: "a sum that subtracts, which is named",
      options: {
        left: { add: ["fos.opening", "fos.starts"], subtract: ["fos.ceases"] },
        right: { add: ["fos.closing"] },
      },
      cells: { "fos.opening": 40, "fos.starts": 5, "fos.ceases": 3, "fos.closing": 41 },
      found: [
        {
          message:
            "Children at the start + Children who started − Children who ceased is 42, but Children at the end is 41: a difference of 1.",
        },
      ],
    },
  ],
});

import { addsTo } from "../../../src/domain/rules/adds-to";
import { testRule } from "./test-rule";

const options = { parts: { add: ["homes[beds]"] } };

testRule(addsTo, {
  passes: [
    { name: "shares of a row that come to 100", options, rows: { homes: [{ home: "Oak", beds: 100 }] } },
    {
      name: "a question within the tolerance",
      options: { parts: { add: ["fos.share"] }, tolerance: 0.5 },
      cells: { "fos.share": 99.5 },
    },
    {
      name: "a part that does not apply is 0",
      options: { parts: { add: ["fos.own_cost", "fos.gross"] }, whole: 30 },
      cells: { "fos.own_cost": "not applicable", "fos.gross": 30 },
    },
  ],
  finds: [
    {
      name: "the row whose shares don't come to 100",
      options,
      rows: {
        homes: [
          { home: "Elm", beds: 100 },
          { home: "Oak", beds: 90 },
        ],
      },
      found: [
        {
          subject: "homes[beds] of Oak",
          seen: "90",
          expected: "100",
          source: "what the parts always come to",
          explainable: false,
          message: "Beds of Oak add up to 90, not 100.",
          fix: "Check Beds of Oak, and correct what is wrong. A part that pays nothing is 0.",
        },
      ],
      checked: 2,
    },
    {
      name: "a share above 100 by more than the tolerance",
      options: { parts: { add: ["fos.share"] } },
      cells: { "fos.share": 100.2 },
      found: [{ subject: "fos.share", seen: "100.2%", expected: "100.0%" }],
    },
  ],
  skips: [
    {
      name: "a blank part",
      options,
      rows: { homes: [{ home: "Oak", beds: null }] },
      reason: "Beds of Oak is blank",
    },
  ],
  refuses: [{ name: "an unknown part", options: { parts: { add: ["fos.nothing"] } }, fault: 'no field "fos.nothing"' }],
});

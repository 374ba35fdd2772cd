import { productAgrees } from "../../../src/domain/rules/product-agrees";
import { testRule } from "./test-rule";

const options = { rate: "fos.own_cost", times: "fos.own_nights", product: "fos.gross" };
const cells = { "fos.own_cost": 700, "fos.own_nights": 39, "fos.gross": 27_300 };
const inRows = { rate: "homes[beds]", times: "homes[nights]", product: "homes[beds]" };

testRule(productAgrees, {
  passes: [
    { name: "the amount that both come to", options, cells },
    {
      name: "a difference of the amount allowed",
      options: { ...options, amount: 50 },
      cells: { ...cells, "fos.gross": 27_350 },
    },
    {
      name: "a difference of the share allowed, which is more",
      options: { ...options, amount: 50, share: 0.02 },
      cells: { ...cells, "fos.gross": 26_754 },
    },
    {
      name: "a rate that does not apply, and nothing paid",
      options,
      cells: { ...cells, "fos.own_cost": "not applicable", "fos.gross": 0 },
    },
  ],
  finds: [
    {
      name: "an amount for a week where one for the year was meant",
      options: { ...options, amount: 50, share: 0.02 },
      cells: { ...cells, "fos.gross": 700 },
      found: [
        {
          subject: "fos.gross",
          seen: "£700",
          expected: "£27,300",
          source: "Own fostering × Own nights",
          explainable: true,
          message: "Own fostering (£700) for 39 nights comes to £27,300, but Gross fostering is £700.",
          fix: "Check that the rate is for one unit of time and the amount for the whole year. If they are right, explain the difference.",
        },
      ],
      checked: 1,
    },
    {
      name: "each row that is wrong",
      options: inRows,
      rows: {
        homes: [
          { home: "Elm", beds: 4, nights: 1 },
          { home: "Oak", beds: 4, nights: 2 },
        ],
      },
      found: [
        {
          subject: "homes[beds] of Oak",
          message: "Beds of Oak (4 beds) for 2 nights comes to 8 beds, but Beds is 4 beds.",
        },
      ],
      checked: 2,
    },
  ],
  skips: [
    {
      name: "the rate is blank",
      options,
      cells: { ...cells, "fos.own_cost": null },
      reason: "Own fostering has no figure",
    },
    {
      name: "the times are blank",
      options,
      cells: { ...cells, "fos.own_nights": null },
      reason: "Own nights has no figure",
    },
    {
      name: "the amount is blank",
      options,
      cells: { ...cells, "fos.gross": null },
      reason: "Gross fostering has no figure",
    },
    {
      name: "a missing column",
      options: inRows,
      gone: ["homes[nights]"],
      rows: { homes: [{ home: "Oak", beds: 4 }] },
      reason: "there is nothing to check",
    },
  ],
  refuses: [{ name: "an unknown rate", options: { ...options, rate: "fos.fee" }, fault: 'no field "fos.fee"' }],
});

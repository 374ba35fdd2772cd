import { notCopiedForward } from "../../../src/domain/rules/not-copied-forward";
import { testRule } from "./test-rule";

const fields = ["fos.starts", "fos.ceases", "fos.closing", "fos.distant"];
const options = { share: 0.5, atLeast: 4 };
const last = { cells: { "fos.starts": 1, "fos.ceases": 2, "fos.closing": 3, "fos.distant": 4 } };

testRule(notCopiedForward, {
  passes: [
    {
      name: "half the same",
      fields,
      options,
      last,
      cells: { "fos.starts": 1, "fos.ceases": 2, "fos.closing": 9, "fos.distant": 9 },
    },
  ],
  finds: [
    {
      name: "more than half the same",
      fields,
      options,
      last,
      cells: { "fos.starts": 1, "fos.ceases": 2, "fos.closing": 3, "fos.distant": 9 },
      found: [
        {
          subject: "figures of last year",
          value: "fos.starts = 1; fos.ceases = 2; fos.closing = 3",
          seen: "3 of 4 the same",
          source: "last year's submission",
          place: null,
          explainable: true,
          message: "3 of 4 figures (75%) are exactly the same as last year. Were they copied?",
          fix: "Enter this year's figures, or explain why so many have not changed.",
        },
      ],
    },
    {
      name: "0 last year, or this year, is compared",
      fields,
      options,
      last: { cells: { ...last.cells, "fos.distant": 0 } },
      cells: { ...last.cells, "fos.starts": 0 },
      found: [{ seen: "2 of 4 the same" }],
      setting: { options: { ...options, share: 0.25 } },
    },
    {
      name: "more than half of five, as is asked where the club says nothing",
      fields: [...fields, "fos.own_cost"],
      last: { cells: { ...last.cells, "fos.own_cost": 5 } },
      cells: { ...last.cells, "fos.starts": 7, "fos.own_cost": 6 },
      found: [{ seen: "3 of 5 the same" }],
    },
  ],
  refuses: [{ name: "a share in per cents", fields, options: { share: 50 }, fault: "options.share" }],
  skips: [
    {
      name: "zeros, which often stay",
      fields,
      options,
      last: { cells: { ...last.cells, "fos.distant": 0 } },
      cells: { ...last.cells, "fos.distant": 0 },
      reason: "too few can be compared (3;",
    },
    { name: "no last year", fields, options, cells: last.cells, reason: "too few can be compared (0;" },
    {
      name: "blank this year",
      about: "last year's figures",
      fields,
      options,
      last,
      reason: "too few can be compared (0; it takes at least 4)",
    },
    {
      name: "columns of a register, whose rows differ from year to year",
      fields: ["homes[beds]"],
      options: { ...options, atLeast: 1 },
      last: { rows: { homes: [{ home: "Oak", beds: 1 }] } },
      rows: { homes: [{ home: "Oak", beds: 1 }] },
      reason: "too few can be compared (0; it takes at least 1)",
    },
  ],
});

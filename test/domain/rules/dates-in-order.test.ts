import { datesInOrder } from "../../../src/domain/rules/dates-in-order";
import { testRule } from "./test-rule";

const options = { dates: ["fos.panel", "fos.approval"] };

testRule(datesInOrder, {
  passes: [
    { name: "the same day", options, cells: { "fos.panel": "1/5/2023", "fos.approval": "1/5/2023" } },
    {
      name: "the later day, as a number and as text",
      options,
      cells: { "fos.panel": 45047, "fos.approval": "2/5/2023" },
    },
  ],
  finds: [
    {
      name: "the earlier day",
      options,
      cells: { "fos.panel": "1/5/2023", "fos.approval": "30/4/2023" },
      found: [
        {
          subject: "fos.approval",
          value: "fos.approval = 2023-04-30; fos.panel = 2023-05-01",
          seen: "30/04/2023",
          expected: "01/05/2023 or later",
          source: "Day of the first panel",
          explainable: false,
          message:
            "Day of the first approval (30/04/2023) is before Day of the first panel (01/05/2023), but should be the same day or later.",
          fix: "Check Day of the first panel and Day of the first approval, and correct the one that is wrong.",
        },
      ],
    },
    {
      name: "the third before the first, with no date in between",
      options: { dates: ["fos.panel", "fos.signed", "fos.approval"] },
      cells: { "fos.panel": "1/5/2023", "fos.signed": "A. Lee", "fos.approval": "30/4/2023" },
      found: [{ subject: "fos.approval" }],
      checked: 1,
    },
    {
      name: "a row of a register",
      options: { dates: ["homes[opened]", "homes[inspected]"] },
      rows: {
        homes: [
          { home: "Oak", opened: "1/1/2020", inspected: "1/1/2021" },
          { home: "Elm", opened: "1/1/2022", inspected: "1/1/2021" },
        ],
      },
      found: [{ subject: "homes[inspected] of Elm" }],
      checked: 2,
    },
  ],
  skips: [
    {
      name: "one date",
      options,
      cells: { "fos.panel": "1/5/2023" },
      reason: "fewer than two of the dates are filled in",
    },
    {
      name: "text instead of a date",
      options,
      cells: { "fos.panel": "1/5/2023", "fos.approval": "May" },
      reason: "fewer than two",
    },
    { name: "missing names", options, gone: ["fos.panel", "fos.approval"], reason: "there is nothing to check" },
  ],
  refuses: [
    { name: "one date", options: { dates: ["fos.panel"] }, fault: "options.dates" },
    { name: "an unknown date", options: { dates: ["fos.panel", "fos.none"] }, fault: 'there is no field "fos.none"' },
  ],
});

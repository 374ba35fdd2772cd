import { dateInYear } from "../../../src/domain/rules/date-in-year";
import { testRule } from "./test-rule";

const fields = ["fos.panel"];

testRule(dateInYear, {
  passes: [
    { name: "the first day", fields, cells: { "fos.panel": "2023-04-01" } },
    { name: "the last day", fields, cells: { "fos.panel": "31/03/2024" } },
    {
      name: "before the year, if that is allowed",
      fields,
      options: { earliest: "2005-04-01" },
      cells: { "fos.panel": "1/5/2010" },
    },
  ],
  finds: [
    {
      name: "the day before",
      fields,
      cells: { "fos.panel": "31/03/2023" },
      found: [
        {
          seen: "31/03/2023",
          expected: "01/04/2023 to 31/03/2024",
          source: "the club's year, 2023-24",
          explainable: false,
          message: "Day of the first panel is 31/03/2023, but should be between 01/04/2023 and 31/03/2024.",
          fix: "Check the day, month and year. If it belongs to another year, leave it out.",
        },
      ],
    },
    { name: "the day after", fields, cells: { "fos.panel": "1 April 2024" }, found: [{ seen: "01/04/2024" }] },
    {
      name: "after the latest day",
      fields,
      options: { latest: "2023-12-31" },
      cells: { "fos.panel": "1/1/2024" },
      found: [{ expected: "01/04/2023 to 31/12/2023" }],
    },
  ],
  skips: [{ name: "no date", fields, reason: "nothing to check" }],
});

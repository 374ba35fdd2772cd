import { withinCapacity } from "../../../src/domain/rules/within-capacity";
import { testRule } from "./test-rule";

const options = { nights: "homes[nights]", beds: "homes[beds]" };

testRule(withinCapacity, {
  passes: [
    { name: "a full home in a leap year", options, rows: { homes: [{ home: "Oak", beds: 4, nights: 1464 }] } },
    {
      name: "a full home in another year",
      options,
      year: "2024-25",
      rows: { homes: [{ home: "Oak", beds: 4, nights: 1460 }] },
    },
  ],
  finds: [
    {
      name: "a leap year's nights in another year",
      options,
      year: "2024-25",
      rows: {
        homes: [
          { home: "Elm", beds: 1, nights: 1 },
          { home: "Oak", beds: 4, nights: 1464 },
        ],
      },
      found: [
        {
          subject: "homes[nights] of Oak",
          value: "homes[nights] of Oak = 1464; homes[beds] of Oak = 4",
          seen: "1,464 nights",
          expected: "at most 1,460 nights",
          source: "Beds of Oak × 365 days",
          explainable: true,
          message: "Nights occupied of Oak: 1,464 nights, but 4 beds × 365 days is only 1,460.",
          fix: "Check both figures. If beds were added during the year, explain when and how many.",
        },
      ],
      checked: 2,
    },
  ],
  skips: [
    {
      name: "beds are blank",
      options,
      rows: { homes: [{ home: "Oak", nights: 3 }] },
      reason: "Beds of Oak has no figure",
    },
    {
      name: "nights are blank",
      options,
      rows: { homes: [{ home: "Oak", beds: 3 }] },
      reason: "Nights occupied of Oak has no figure",
    },
    {
      name: "both are blank",
      options,
      rows: { homes: [{ home: "Oak" }] },
      reason: "Nights occupied of Oak has no figure",
    },
    {
      name: "a missing column",
      options,
      gone: ["homes[beds]"],
      rows: { homes: [{ home: "Oak", nights: 3 }] },
      reason: "there is nothing to check",
    },
    {
      name: "the other column is missing",
      options,
      gone: ["homes[nights]"],
      rows: { homes: [{ home: "Oak", beds: 3 }] },
      reason: "there is nothing to check",
    },
  ],
  refuses: [
    { name: "unknown nights", options: { ...options, nights: "homes[days]" }, fault: 'no field "homes[days]"' },
    { name: "unknown beds", options: { ...options, beds: "homes[rooms]" }, fault: 'no field "homes[rooms]"' },
  ],
});

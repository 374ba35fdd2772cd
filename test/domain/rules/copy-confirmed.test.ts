import { copyConfirmed } from "../../../src/domain/rules/copy-confirmed";
import { testRule } from "./test-rule";

const from = "your 2022-23 return (version 2, received on 12 Jun 2023)";
const fields = ["*"];
const closing = { field: "fos.closing", row: null, value: 40, from };
const beds = { field: "homes[beds]", row: "Oak", value: 4, from };
const homes = [
  { home: "Elm", beds: 4 },
  { home: "Oak", beds: 4 },
];

testRule(copyConfirmed, {
  passes: [
    { name: "another answer", fields, copies: [closing], cells: { "fos.closing": 41 } },
    { name: "none any more", fields, copies: [closing] },
    { name: "another answer in a row", fields, copies: [beds], rows: { homes: [{ home: "Oak", beds: 5 }] } },
  ],
  finds: [
    {
      name: "what was filled in",
      fields,
      setting: { severity: "query" },
      copies: [closing],
      cells: { "fos.closing": 40 },
      found: [
        {
          severity: "query",
          subject: "fos.closing",
          value: "fos.closing = 40",
          seen: "40 children",
          source: from,
          explainable: true,
          message: `Children at the end: Yardstick filled in 40 children from ${from}. Nobody has confirmed it yet.`,
          fix: "Confirm it if it is the answer for 2023-24, or type the right one.",
        },
      ],
    },
    {
      name: "a cell of a register, wherever its row is now",
      fields,
      copies: [beds],
      rows: { homes },
      found: [{ subject: "homes[beds] of Oak", place: { sheet: "Children's homes", cell: "C5" } }],
    },
    {
      name: "a marker, a day and a text",
      fields,
      copies: [
        { ...closing, field: "fos.own_cost", value: "not applicable" },
        { ...closing, field: "fos.panel", value: "2022-05-01" },
        { ...closing, field: "fos.contact", value: "A. Contact" },
      ],
      cells: { "fos.own_cost": "n/a", "fos.panel": "1 May 2022", "fos.contact": "A. Contact" },
      found: [{ seen: "not applicable" }, { seen: "01/05/2022" }, { seen: "A. Contact" }],
    },
    {
      name: "a figure with more digits than Excel keeps",
      fields,
      copies: [{ ...closing, field: "fos.staff", value: 0.1 + 0.2 }],
      cells: { "fos.staff": 0.3 },
      found: [{ subject: "fos.staff" }],
    },
  ],
  skips: [
    { name: "nothing filled in", fields, cells: { "fos.closing": 40 }, reason: "there is nothing to check" },
    { name: "a row that is gone", fields, copies: [beds], reason: "there is nothing to check" },
    {
      name: "two rows of that name",
      fields,
      copies: [beds],
      rows: { homes: [...homes, { home: "Oak", beds: 4 }] },
      reason: "there is nothing to check",
    },
    {
      name: "a field it is not set for",
      fields: ["fos.starts"],
      copies: [closing],
      cells: { "fos.closing": 40 },
      reason: "there is nothing to check",
    },
    {
      name: "a name that is gone",
      fields,
      copies: [closing],
      gone: ["fos.closing"],
      reason: "there is nothing to check",
    },
  ],
});

import { answered } from "../../../src/domain/rules/answered";
import { testRule } from "./test-rule";

testRule(answered, {
  passes: [
    { name: "0", fields: ["fos.starts"], cells: { "fos.starts": 0 } },
    { name: "a marker", fields: ["fos.gross"], cells: { "fos.gross": "Not applicable" } },
    { name: "blanks that are not required", fields: ["fos.panel", "fos.signed"], cells: { "fos.signed": "A. Lee" } },
    { name: "empty rows of a register", fields: ["homes[beds]"], rows: { homes: [{ home: "Oak", beds: 3 }, {}] } },
  ],
  finds: [
    {
      name: "a blank",
      fields: ["fos.gross", "fos.starts"],
      cells: { "fos.starts": 3 },
      found: [
        {
          subject: "fos.gross",
          seen: "blank",
          message: "Gross fostering: not answered yet.",
          fix: 'Type the figure, or 0 if there was none. If you have none of this, type "not applicable".',
          explainable: false,
        },
      ],
    },
    {
      name: "blank figures of every type",
      fields: ["fos.starts", "fos.share", "fos.staff"],
      found: [
        {
          subject: "fos.starts",
          fix: `Type the figure, or 0 if there was none. If you have it but can't say how much, type "not available".`,
        },
        { subject: "fos.share", fix: "Type the figure, or 0 if there was none." },
        { subject: "fos.staff", fix: "Type the figure, or 0 if there was none." },
      ],
    },
    {
      name: "only spaces in the sign-off, for which no cell is marked",
      fields: ["fos.signed"],
      cells: { "fos.signed": "  " },
      found: [
        {
          subject: "fos.signed",
          place: null,
          message: "Not signed off yet (Signed off by): you do this when you submit.",
          fix: "Submit will ask you for it.",
        },
      ],
    },
    {
      name: "a blank in a filled row",
      fields: ["homes[beds]"],
      rows: { homes: [{}, { home: "Oak" }] },
      found: [{ subject: "homes[beds] of Oak", place: { sheet: "Children's homes", cell: "C5" } }],
    },
  ],
  skips: [{ name: "nothing is required", fields: ["fos.panel"], reason: "nothing to check" }],
});

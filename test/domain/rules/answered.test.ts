import { answered } from "../../../src/domain/rules/answered";
import { testRule } from "./test-rule";

testRule(answered, {
  passes: [
    { name: "0", fields: ["fos.starts"], cells: { "fos.starts": 0 } },
    { name: "a marker", fields: ["fos.gross"], cells: { "fos.gross": "Not applicable" } },
    { name: "blanks that need no answer", fields: ["fos.panel", "fos.signed"], cells: { "fos.signed": "A. Lee" } },
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
          message: "Gross fostering is blank, which could mean none, not known or forgotten.",
          fix: 'Type the figure, or 0 if there was none; or type "not applicable" if you have none of this.',
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
          fix: `Type the figure, or 0 if there was none; or type "not available" if you have it and can't say how much.`,
        },
        { subject: "fos.share", fix: "Type the figure, or 0 if there was none." },
        { subject: "fos.staff", fix: "Type the figure, or 0 if there was none." },
      ],
    },
    {
      name: "spaces alone in the sign-off, which is no one cell's fault",
      fields: ["fos.signed"],
      cells: { "fos.signed": "  " },
      found: [
        {
          subject: "fos.signed",
          place: null,
          message: "Not signed off yet: Signed off by is blank.",
          fix: "You do this when you submit.",
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

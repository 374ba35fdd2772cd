import { template } from "../../../src/domain/rules/template";
import { fosteringClub } from "../clubs/fostering-club";
import { testRule } from "./test-rule";

const [children, spend, homes] = fosteringClub.sections;
/** A sheet with questions and a register, and a sheet with nothing on it. */
const mixed = {
  ...fosteringClub,
  sections: [children!, { ...spend!, ...homes!, questions: spend!.questions! }, { id: "later", label: "Later" }],
};

testRule(template, {
  passes: [
    { name: "this club's questionnaire, empty", rows: { homes: [] } },
    { name: "a sheet with nothing on it, so that nothing is missing", club: mixed },
  ],
  finds: [
    {
      name: "another club",
      template: { club: "adoption" },
      found: [
        {
          subject: "club",
          value: "adoption",
          seen: "adoption",
          expected: "fostering",
          source: "the club's definition",
          place: null,
          explainable: false,
          message: "This workbook is not the Fostering questionnaire.",
          fix: "Open the Fostering questionnaire, or choose the club this workbook belongs to.",
        },
      ],
    },
    {
      name: "last year's",
      template: { year: "2022-23" },
      found: [
        {
          subject: "year",
          expected: "2023-24",
          message: "This questionnaire is for 2022-23; the club is asking about 2023-24.",
          fix: "Build the 2023-24 questionnaire, and copy in the answers that still apply.",
        },
      ],
    },
    {
      name: "no year",
      template: { year: null },
      found: [{ seen: "nothing", message: expect.stringContaining("doesn't say which year it is for;") }],
    },
    {
      name: "no version",
      template: { version: null },
      found: [
        {
          subject: "version",
          value: "nothing",
          seen: "nothing",
          expected: "1",
          message: "This questionnaire has no version number; the club now uses version 1.",
          fix: "Build the questionnaire in a new workbook, and copy your answers into it.",
        },
      ],
    },
    {
      name: "a later version",
      template: { version: 2 },
      found: [{ seen: "2", message: expect.stringContaining("This is version 2 of the questionnaire") }],
    },
    {
      name: "no member",
      template: { member: null },
      found: [{ seen: "nothing", message: expect.stringContaining("doesn't say which authority it is for;") }],
    },
    {
      name: "another member's",
      template: { member: "E10000016" },
      found: [
        {
          subject: "member",
          seen: "E10000016",
          expected: "E08000035",
          message: "This is Kent's questionnaire; you are signed in as Leeds.",
          fix: "Sign in for the authority it was made for, or build your own questionnaire.",
        },
      ],
    },
    {
      name: "another member's, with a short name that ends in s",
      template: { member: "E08000035" },
      member: "E06000010",
      found: [{ message: "This is Leeds' questionnaire; you are signed in as Hull." }],
    },
    {
      name: "a missing name",
      gone: ["fos.starts", "fos.signed"],
      found: [
        {
          subject: "fos.starts",
          seen: "missing",
          expected: "fos.starts",
          source: "the club's definition",
          message:
            "We can't find the cell for Children who started: its name, fos.starts, is no longer in the workbook.",
          fix: "Undo the deletion, or give the cell the name fos.starts again (Formulas, Define Name).",
        },
        { subject: "fos.signed" },
      ],
    },
    {
      name: "missing names of the contact and the scrapbook",
      gone: ["fos.contact", "fos.recruitment"],
      found: [{ subject: "fos.contact" }, { subject: "fos.recruitment" }],
    },
    {
      name: "a missing column",
      gone: ["homes[beds]"],
      found: [
        {
          subject: "homes[beds]",
          seen: "missing",
          expected: "Beds",
          source: "the club's definition",
          message: `The table of Children's homes no longer has a column "Beds".`,
          fix: "Undo the change, or add the column back with exactly that heading.",
        },
      ],
    },
    {
      name: "a missing table on a sheet with questions",
      club: mixed,
      gone: ["homes"],
      found: [
        {
          subject: "homes",
          seen: "missing",
          expected: "homes",
          source: "the club's definition",
          place: null,
          message: "We can't find the table of Children's homes: homes is no longer in the workbook.",
          fix: "Undo the deletion, or build the questionnaire in a new workbook and copy your other answers into it.",
        },
      ],
    },
    {
      name: "a missing table that was all there was on its sheet",
      gone: ["homes"],
      found: [
        {
          subject: "sheet homes",
          seen: "missing",
          expected: "Homes",
          source: "the club's definition",
          message: 'The sheet "Homes" is missing: it was deleted, or its cells have lost their names.',
          fix: "Undo the deletion, or build the questionnaire in a new workbook and copy your other answers into it.",
        },
      ],
    },
  ],
});

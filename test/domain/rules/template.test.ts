import { template } from "../../../src/domain/rules/template";
import { fosteringClub } from "../clubs/fostering-club";
import { testRule } from "./test-rule";

const [children, spend, homes] = fosteringClub.sections;
/** A sheet with questions and a register, and one with nothing yet. */
const mixed = {
  ...fosteringClub,
  sections: [children!, { ...spend!, ...homes!, questions: spend!.questions! }, { id: "later", label: "Later" }],
};

testRule(template, {
  passes: [
    { name: "this club's questionnaire, empty", rows: { homes: [] } },
    { name: "a sheet with nothing on it yet, of which nothing is gone", club: mixed },
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
          message: "This workbook is not the questionnaire of Fostering.",
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
          message: "This questionnaire asks about 2022-23, and the club asks about 2023-24.",
          fix: "Build the 2023-24 questionnaire and copy what still holds into it.",
        },
      ],
    },
    {
      name: "no year",
      template: { year: null },
      found: [{ seen: "nothing", message: expect.stringContaining("asks about no year, and") }],
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
          message: "This is version unknown of the questionnaire; the club now uses version 1.",
          fix: "Build the questionnaire again: your answers are carried over.",
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
      found: [{ seen: "nothing", message: expect.stringContaining("for another member (none) than") }],
    },
    {
      name: "another member's",
      template: { member: "E10000016" },
      found: [
        {
          subject: "member",
          seen: "E10000016",
          expected: "E08000035",
          message: "This questionnaire was made for another member (E10000016) than the one that answers (E08000035).",
          fix: "Sign in as the member it was made for, or build your own questionnaire.",
        },
      ],
    },
    {
      name: "a name that is gone",
      gone: ["fos.starts", "fos.signed"],
      found: [
        {
          subject: "fos.starts",
          seen: "missing",
          expected: "fos.starts",
          source: "the club's definition",
          message: "The cell of Children who started can't be found: its name, fos.starts, is gone from the workbook.",
          fix: "Undo the deletion, or give the cell the name fos.starts again (Formulas, Define Name).",
        },
        { subject: "fos.signed" },
      ],
    },
    {
      name: "names of the contact and the scrapbook that are gone",
      gone: ["fos.contact", "fos.recruitment"],
      found: [{ subject: "fos.contact" }, { subject: "fos.recruitment" }],
    },
    {
      name: "a column that is gone",
      gone: ["homes[beds]"],
      found: [
        {
          subject: "homes[beds]",
          seen: "missing",
          expected: "Beds",
          source: "the club's definition",
          message: `The table of Children's homes has no column "Beds" any more.`,
          fix: "Undo the change, or put the column back under exactly that heading.",
        },
      ],
    },
    {
      name: "a table that is gone from a sheet with questions",
      club: mixed,
      gone: ["homes"],
      found: [
        {
          subject: "homes",
          seen: "missing",
          expected: "homes",
          source: "the club's definition",
          place: null,
          message: "The table of Children's homes can't be found: homes is gone from the workbook.",
          fix: "Undo the deletion, or build the questionnaire again: your other answers are carried over.",
        },
      ],
    },
    {
      name: "a table that is gone, all its sheet had",
      gone: ["homes"],
      found: [
        {
          subject: "sheet homes",
          seen: "missing",
          expected: "Homes",
          source: "the club's definition",
          message: 'Nothing is left of the sheet "Homes": it was deleted, or its names were.',
          fix: "Undo the deletion, or build the questionnaire again: your other answers are carried over.",
        },
      ],
    },
  ],
});

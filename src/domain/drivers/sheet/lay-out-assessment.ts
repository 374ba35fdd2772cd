import { questionPage } from "../../questionnaire/question-page";
import { heightsOf, rowOf, type Content } from "../../templates/cells";
import type { TemplateSheet } from "../../templates/template";
import { besideTheFit } from "../drivers-in-words";
import { assessmentAnswers, assessmentParts } from "../self-assessment";
import { driverSheetTitles } from "./driver-sheet-titles";
import { noteLines } from "./note-lines";
import { titleOfMember } from "../../title-of-member";

/** What fits beside each other on the upright page. */
const lineLength = 125;
/** In pixels, of a statement on two lines. */
const statementHeight = 40;

/**
 * The sheet of the self-assessment: statements with an answer from a list and a note, for the user to fill in. Nothing
 * reads it; it never enters a fit.
 *
 * @param member name of the authority; blank if not known
 */
export function layOutAssessment(member: string, isDemonstration: boolean): TemplateSheet {
  const title = `${driverSheetTitles.assessment}: partner working and management`;
  const top: readonly (readonly Content[])[] = [
    [[title, "title"]],
    ...noteLines(besideTheFit, lineLength).map((line): Content[] => [[line, "note"]]),
    ...noteLines(
      "Answer for your own authority, best with others in the room; say in the note what you base it on. The answers stay in this workbook and count in no figure.",
      lineLength,
    ).map((line): Content[] => [[line, "note"]]),
    [
      ["Authority", "label"],
      [{ words: member }, "input"],
    ],
    [
      ["Filled in by, and when", "label"],
      [null, "input"],
    ],
  ];
  const parts = assessmentParts.flatMap(({ title: part, statements }) => [
    { kind: "blank" as const, contents: [] },
    {
      kind: "heading" as const,
      contents: [
        [part, "heading"],
        ["Your answer", "word-heading"],
        ["What you base it on", "word-heading"],
      ] satisfies Content[],
    },
    ...statements.map((statement) => ({
      kind: "statement" as const,
      contents: [
        [statement, "label"],
        [null, "input"],
        [null, "input"],
      ] satisfies Content[],
    })),
  ]);
  const rowsOf = (kind: "heading" | "statement") =>
    parts.flatMap((part, index) => (part.kind === kind ? [top.length + index] : []));
  const statements = rowsOf("statement");
  return {
    name: driverSheetTitles.assessment,
    cells: [...top, ...parts.map(({ contents }) => contents)].flatMap((contents, row) => rowOf(row, contents)),
    columnWidths: [360, 190, 330],
    rowHeights: {
      ...heightsOf(rowsOf("heading")),
      ...Object.fromEntries(statements.map((row) => [row, statementHeight])),
    },
    lists: statements.map((row) => ({ row, column: 1, options: assessmentAnswers })),
    freezeRows: 0,
    page: questionPage({ title: titleOfMember(title, member), isDemonstration }, "Portrait", 0, ""),
  };
}

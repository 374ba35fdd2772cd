import type { ClubDefinition } from "../clubs/club-definition";
import type { Field } from "../clubs/question";
import { howToAnswer } from "./how-to-answer";
import { questionPage } from "./question-page";
import { subtitleOf, type QuestionnaireOf } from "./questionnaire-of";
import { rowHeight, titleHeight } from "./row-height";
import { guidanceTab } from "./sheet-looks";
import type { PlannedCell, PlannedLink, SheetPlan } from "./sheet-plan";
import { linesIn } from "./wrap-text";

const widths = [270, 320, 270];
const headingRow = 2;

/** A row of the guidance: the heading of a section, or a field. */
type GuidanceRow =
  { readonly heading: string; readonly guidance: string } | { readonly id: string; readonly field: Field };

/** The rows of the guidance in the order of the sheets. A register has a heading, and its columns follow. */
function rowsOf({ contact, sections, scrapbook, signOff }: ClubDefinition): readonly GuidanceRow[] {
  const part = (heading: string, guidance: string, fields: readonly Field[], idOf: (field: Field) => string) =>
    fields.length === 0 ? [] : [{ heading, guidance }, ...fields.map((field) => ({ id: idOf(field), field }))];
  const own = ({ id }: Field) => id;
  return [
    ...part("Contact", "", contact, own),
    ...sections.flatMap(({ label, guidance, questions, registers }) => [
      ...part(label, guidance, questions, own),
      ...registers.flatMap((register) =>
        part(
          register.label,
          [register.definition, register.guidance].join(" "),
          register.columns,
          ({ id }) => `${register.id}[${id}]`,
        ),
      ),
    ]),
    ...part("Scrapbook", "", scrapbook, own),
    ...part("Sign-off", "", signOff, own),
  ];
}

/** Where on the sheet of guidance each field stands, by how it is written: `cla.starts`, `homes[beds]`. */
export function guidanceLinks(club: ClubDefinition, sheet: string): ReadonlyMap<string, PlannedLink> {
  return new Map(
    rowsOf(club).flatMap((row, at) =>
      "id" in row
        ? [[row.id, { sheet, row: headingRow + 1 + at, column: 0, tip: `Guidance on "${row.field.label}"` }] as const]
        : [],
    ),
  );
}

/** The sheet that says of each field what counts and how to answer; each leads back to where it is asked. */
export function layOutGuidance(
  club: ClubDefinition,
  name: string,
  of: QuestionnaireOf,
  sheets: readonly SheetPlan[],
): SheetPlan {
  const askedAt = placesOf(sheets, club);
  const rows = rowsOf(club);
  const heights: Record<number, number> = { 0: titleHeight };
  const cells = rows.flatMap((each, at): readonly PlannedCell[] => {
    const row = headingRow + 1 + at;
    const texts =
      "id" in each ? [each.field.label, each.field.definition, howToAnswer(each.field)] : [each.heading, each.guidance];
    // The guidance on a section has two columns for itself.
    const lines = texts.map((text, column) =>
      linesIn(text, "id" in each || column === 0 ? (widths[column] ?? 0) : (widths[1] ?? 0)),
    );
    heights[row] = rowHeight(Math.max(...lines));
    const link = "id" in each ? askedAt.get(each.id) : undefined;
    return texts.flatMap((value, column): PlannedCell[] =>
      value === ""
        ? []
        : [
            {
              row,
              column,
              value,
              look: "id" in each ? (column === 0 ? "label" : "guidance") : column === 0 ? "heading" : "guidance",
              ...(column === 0 && link !== undefined && { link }),
            },
          ],
    );
  });
  return {
    name,
    cells: [
      { row: 0, column: 0, value: "Guidance", look: "title" },
      { row: 1, column: 0, value: subtitleOf(of), look: "subtitle" },
      ...["Question", "What counts", "How to answer"].map((value, column): PlannedCell => ({
        row: headingRow,
        column,
        value,
        look: "heading",
      })),
      ...cells,
    ],
    names: [],
    statuses: [],
    tables: [],
    lists: [],
    prompts: [],
    columnWidths: widths,
    rowHeights: heights,
    freezeRows: headingRow + 1,
    freezeColumns: 0,
    tabColor: guidanceTab,
    page: questionPage(of, "Portrait", headingRow + 1, ""),
    isProtected: true,
  };
}

/** Where each field is asked: the cell of a question, the header of a register's column. */
function placesOf(sheets: readonly SheetPlan[], club: ClubDefinition): ReadonlyMap<string, PlannedLink> {
  const tip = "Back to the question";
  const registers = new Map(club.sections.flatMap((section) => section.registers.map((each) => [each.id, each])));
  return new Map(
    sheets.flatMap(({ name: sheet, names, tables }) => [
      ...names.map(({ name, row, column }) => [name, { sheet, row, column, tip }] as const),
      ...tables.flatMap(({ name, row, column }) =>
        (registers.get(name)?.columns ?? []).map(
          ({ id }, at) => [`${name}[${id}]`, { sheet, row, column: column + at, tip }] as const,
        ),
      ),
    ]),
  );
}

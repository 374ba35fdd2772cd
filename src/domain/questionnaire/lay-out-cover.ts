import type { ClubDefinition } from "../clubs/club-definition";
import { formatDate } from "../format-date";
import { inputColumn, layOutQuestions, type LayOutContext } from "./lay-out-questions";
import { noteLines } from "./note-lines";
import type { PlannedCell, SheetPlan } from "./sheet-plan";

const howTo =
  "Fill in the shaded cells. Leave nothing required blank: type 0 for none, or the words beside a question where it allows them. You can insert rows, sort tables and rename sheets: we find each answer by its name.";

/** The first sheet: who is asked for what, by when, whom to ask for help, and how much of each sheet is filled in. */
export function layOutCover(
  club: ClubDefinition,
  member: { readonly code: string; readonly name: string },
  name: string,
  sheets: readonly SheetPlan[],
  context: LayOutContext,
): SheetPlan {
  const { timetable } = club;
  const facts: readonly (readonly [string, string])[] = [
    ["Member", `${member.name} (${member.code})`],
    ["Year asked about", club.year],
    ["Questionnaire out", formatDate(timetable.issued)],
    ["Deadline", formatDate(timetable.deadline)],
    ["Draft report", formatDate(timetable.draft)],
    ["Review meeting", formatDate(timetable.review)],
    ["Final report", formatDate(timetable.final)],
    ["Version of the questionnaire", String(club.version)],
  ];
  const notes = noteLines(howTo, 1);
  const factsTop = 1 + notes.length + 1;
  const contactTop = factsTop + facts.length + 1;
  const contact = layOutQuestions(club.contact, contactTop, context);
  const progressTop = contactTop + club.contact.length + 2;
  const asked = [{ name, names: contact.names }, ...sheets].filter(({ names }) => names.length > 0);
  return {
    name,
    cells: [
      { row: 0, column: 0, value: `${club.label} ${club.year}`, look: "title" },
      ...notes,
      ...facts.flatMap(([label, value], at): PlannedCell[] => [
        { row: factsTop + at, column: 0, value: label, look: "label" },
        { row: factsTop + at, column: 1, value, look: "subtitle" },
      ]),
      ...(club.contact.length === 0 ? [] : contact.cells),
      ...["Progress", "Answered", "Asked"].map((value, column): PlannedCell => ({
        row: progressTop,
        column,
        value,
        look: "heading",
      })),
      ...asked.flatMap((sheet, at) => progressOf(sheet, progressTop + 1 + at)),
    ],
    names: contact.names,
    tables: [],
    lists: contact.lists,
    columnWidths: contact.columnWidths,
    freezeRows: 0,
    isProtected: true,
  };
}

function progressOf({ name, names }: Pick<SheetPlan, "name" | "names">, row: number): readonly PlannedCell[] {
  const rows = names.map((named) => named.row + 1);
  const column = String.fromCharCode("A".charCodeAt(0) + inputColumn);
  const inputs = `$${column}$${Math.min(...rows)}:$${column}$${Math.max(...rows)}`;
  const formula = `=COUNTA('${name.replaceAll("'", "''")}'!${inputs})`;
  return [
    { row, column: 0, value: name, look: "label" },
    { row, column: 1, value: 0, formula, look: "figure" },
    { row, column: 2, value: names.length, look: "figure" },
  ];
}

import type { ClubDefinition } from "../clubs/club-definition";
import { columnLetters, joinCells } from "../cell-area";
import { capital } from "../capital";
import { demonstrationData, withDemonstration } from "../demonstration-data";
import { formatDate } from "../format-date";
import { sheetPrefix } from "../sheet-prefix";
import { layOutQuestions, type LayOutContext } from "./lay-out-questions";
import { noteLines } from "./note-lines";
import { questionColumns } from "./question-columns";
import { promiseOf } from "./promise-of";
import { questionPage } from "./question-page";
import { questionnaireOf } from "./questionnaire-of";
import { dayAfterReturns } from "./return-due";
import { titleHeight } from "./row-height";
import { coverTab } from "./sheet-looks";
import type { PlannedCell, SheetPlan } from "./sheet-plan";

/** How to answer, said once here and not beside each question. */
const instructions = [
  "Fill in the shaded cells. Type 0 if there was none, “not applicable” if you do not run what is asked about, and “not available” if you do but can't say how much: a question's guidance says which of them it allows.",
  "Click a question for what counts and how to answer. You can insert rows, sort tables and rename sheets: each answer is found by its name.",
];

const demonstrationNote = `${capital(demonstrationData)}, for trying Yardstick out: every authority's answers and figures in this club are made up. Don't use them for decisions, and don't submit real ones.`;

/** The first sheet: what the questionnaire is for, by when, in which steps, whom to ask, and how far one has come. */
export function layOutCover(
  club: ClubDefinition,
  member: { readonly code: string; readonly name: string },
  name: string,
  sheets: readonly SheetPlan[],
  due: string,
  context: LayOutContext,
): SheetPlan {
  const { about, timetable } = club;
  const of = questionnaireOf(club, member.name);
  const whose = `Questionnaire for ${member.name} (${member.code})`;
  const subtitle = withDemonstration([whose], of.isDemonstration).join(" · ");
  const deadline = formatDate(due);
  const cells: PlannedCell[] = [
    { row: 0, column: 0, value: `${club.label} ${club.year}`, look: "title" },
    { row: 1, column: 0, value: subtitle, look: "subtitle" },
  ];
  let row = 2;
  const addNotes = (text: string) => {
    const lines = noteLines(text, row);
    cells.push(...lines);
    row += lines.length;
  };
  const addHeading = (value: string) => {
    cells.push({ row: row + 1, column: 0, value, look: "heading" });
    row += 2;
  };
  const addFacts = (facts: readonly (readonly [string, string])[]) => {
    for (const [label, value] of facts) {
      cells.push({ row, column: 0, value: label, look: "label" }, { row, column: 1, value, look: "subtitle" });
      row += 1;
    }
  };

  if (of.isDemonstration) addNotes(demonstrationNote);
  if (about !== undefined) addNotes(about.purpose);
  addHeading("By when");
  addFacts([
    ["Return it by", deadline],
    ["Draft report", dayAfterReturns(timetable.draft, due)],
    ["Review meeting", dayAfterReturns(timetable.review, due)],
    ["Final report", dayAfterReturns(timetable.final, due)],
  ]);
  addHeading("How");
  addFacts([
    ["1. Fill in", "The sheets of this workbook, in any order; it saves as any workbook does."],
    ["2. Check", "In the Yardstick pane, as often as you like. Fix what it finds, or explain it."],
    ["3. Sign off and submit", `In the pane too, by ${deadline}. A receipt says what was received.`],
  ]);
  row += 1;
  for (const each of instructions) addNotes(each);
  if (about !== undefined) {
    addHeading("How long it takes");
    addNotes(about.effort);
  }
  if (about !== undefined) {
    addHeading("Whom to ask");
    addNotes(about.help);
  }
  addHeading("Who sees your figures");
  addNotes(promiseOf(club));

  const top = row + 1;
  const columns = questionColumns(club.contact, context.beside);
  const contact = layOutQuestions(club.contact, top, columns, context);
  if (club.contact.length > 0) row = top + contact.rows;
  const progressTop = row + 1;
  const asked = [{ name, names: contact.names }, ...sheets].filter(({ names }) => names.length > 0);
  return {
    name,
    cells: [
      ...cells,
      ...(club.contact.length === 0 ? [] : contact.cells),
      ...["Progress", "Answered", "Asked"].map((value, column): PlannedCell => ({
        row: progressTop,
        column,
        value,
        look: column === 0 ? "heading" : "figure-heading",
      })),
      ...asked.flatMap((sheet, at) => progressOf(sheet, progressTop + 1 + at)),
    ],
    names: contact.names,
    statuses: contact.statuses,
    tables: [],
    lists: contact.lists,
    prompts: contact.prompts,
    columnWidths: [200, 330, ...columns.widths.slice(2)],
    rowHeights: { 0: titleHeight },
    freezeRows: 0,
    freezeColumns: 0,
    tabColor: coverTab,
    page: questionPage(of, "Portrait", 0),
    isProtected: true,
  };
}

/** How many of a sheet's questions are answered, counted by Excel while one fills in. */
function progressOf({ name, names }: Pick<SheetPlan, "name" | "names">, row: number): readonly PlannedCell[] {
  const areas = joinCells(names).map(({ top, bottom, left, right }) => {
    const [first, last] = [columnLetters(left), columnLetters(right)];
    return `${sheetPrefix(name)}$${first}$${top + 1}:$${last}$${bottom + 1}`;
  });
  const [first] = names;
  return [
    {
      row,
      column: 0,
      value: name,
      look: "label",
      ...(first !== undefined && {
        link: { sheet: name, row: first.row, column: first.column, tip: "Go to this sheet" },
      }),
    },
    { row, column: 1, value: 0, formula: `=COUNTA(${areas.join(",")})`, look: "figure" },
    { row, column: 2, value: names.length, look: "figure" },
  ];
}

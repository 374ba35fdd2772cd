import type { ClubDefinition } from "../clubs/club-definition";
import type { Question } from "../clubs/question";
import type { Release } from "../release/release";
import type { Answers } from "./answer";
import { besideTheInput } from "./beside-the-input";
import { choiceLists } from "./choice-lists";
import { layOutCover } from "./lay-out-cover";
import { layOutQuestions, type LayOutContext } from "./lay-out-questions";
import { layOutRegister } from "./lay-out-register";
import { noteLines } from "./note-lines";
import { sheetNames } from "./sheet-names";
import type { QuestionnairePlan, SheetPlan } from "./sheet-plan";

interface Page {
  readonly label: string;
  lay(name: string): SheetPlan;
}

/**
 * Lays out a questionnaire for one member: a cover, a sheet for each section, a sheet for each register after its section,
 * the scrapbook and the sign-off. Each question has its name and each register its table. Beside every input are its
 * unit, last year's answer, the published figure, where both come from, and the definition with its guidance.
 *
 * @param previous what the member submitted last year; null if nothing
 * @param releases published figures, the same ones that the check compares with
 */
export function layOutQuestionnaire(
  club: ClubDefinition,
  member: { readonly code: string; readonly name: string },
  previous: Answers | null,
  releases: readonly Release[],
): QuestionnairePlan {
  const choices = choiceLists(club);
  const beside = (question: Question) => besideTheInput(club, question, member.code, previous, releases);
  const context: LayOutContext = { choices, beside };
  const subtitle = `${club.label} ${club.year}, ${member.name}`;
  const asked = (label: string, guidance: string, questions: readonly Question[]): readonly Page[] =>
    questions.length === 0
      ? []
      : [{ label, lay: (name) => questionSheet({ name, label, guidance, subtitle }, questions, context) }];
  const pages: readonly Page[] = [
    ...club.sections.flatMap(({ label, guidance, questions, registers }) => [
      ...asked(label, guidance, questions),
      ...registers.map((register) => ({
        label: register.label,
        lay: (name: string) => ({ ...layOutRegister(register, name, subtitle, choices), isProtected: false }),
      })),
    ]),
    ...asked("Scrapbook", "In your own words, for the other members to read.", club.scrapbook),
    ...asked("Sign-off", "Fill this in last, when everything else is right.", club.signOff),
  ];
  const [coverName = "Cover", listSheet = "Lists", ...names] = sheetNames([
    "Cover",
    "Lists",
    ...pages.map(({ label }) => label),
  ]);
  const sheets = pages.map(({ label, lay }, at) => lay(names[at] ?? label));
  return {
    template: { club: club.club, year: club.year, version: club.version, member: member.code },
    sheets: [layOutCover(club, member, coverName, sheets, context), ...sheets],
    lists: choices.lists,
    listSheet,
  };
}

function questionSheet(
  { name, label, guidance, subtitle }: Readonly<Record<"name" | "label" | "guidance" | "subtitle", string>>,
  questions: readonly Question[],
  context: LayOutContext,
): SheetPlan {
  const notes = noteLines(guidance, 2);
  const headingRow = 2 + notes.length + 1;
  const { cells, names, lists, columnWidths } = layOutQuestions(questions, headingRow, context);
  return {
    name,
    cells: [
      { row: 0, column: 0, value: label, look: "title" },
      { row: 1, column: 0, value: subtitle, look: "subtitle" },
      ...notes,
      ...cells,
    ],
    names,
    tables: [],
    lists,
    columnWidths,
    freezeRows: headingRow + 1,
    isProtected: true,
  };
}

import type { ClubDefinition, Grid } from "../clubs/club-definition";
import type { Question } from "../clubs/question";
import type { Register } from "../clubs/register";
import { oncePer } from "../once-per";
import type { Release } from "../release/release";
import type { Answers } from "./answer";
import { besideTheInput } from "./beside-the-input";
import { choiceLists } from "./choice-lists";
import { layOutCover } from "./lay-out-cover";
import { guidanceLinks, layOutGuidance } from "./lay-out-guidance";
import type { LayOutContext } from "./lay-out-questions";
import { layOutRegister } from "./lay-out-register";
import { layOutSection } from "./lay-out-section";
import { questionnaireOf } from "./questionnaire-of";
import { sheetNames } from "./sheet-names";
import type { QuestionnairePlan, SheetPlan } from "./sheet-plan";

interface Page {
  readonly label: string;
  lay(name: string): SheetPlan;
}

/**
 * Lays out a questionnaire for one member: a cover, a sheet for each section, a sheet for each register after its section,
 * the scrapbook, the sign-off and the guidance. Each question has its name and each register its table. Beside the inputs
 * are their units, last year's answers and the published figures, as far as there are any; what counts and how to answer
 * is on the sheet of guidance.
 *
 * @param previous what the member submitted last year; null if nothing
 * @param releases published figures, the same ones that the check compares with
 * @param due the ISO date by which the member is to return it, which may be later than the timetable's
 */
export function layOutQuestionnaire(
  club: ClubDefinition,
  member: { readonly code: string; readonly name: string },
  previous: Answers | null,
  releases: readonly Release[],
  due = club.timetable.deadline,
): QuestionnairePlan {
  const choices = choiceLists(club);
  const of = questionnaireOf(club, member.name);
  const asked = (
    label: string,
    guidance: string,
    questions: readonly Question[],
    grids: readonly Grid[] = [],
  ): readonly Page[] =>
    questions.length === 0
      ? []
      : [{ label, lay: (name) => layOutSection({ name, label, guidance, of }, questions, grids, context) }];
  const registered = (register: Register): Page => ({
    label: register.label,
    lay: (name) =>
      layOutRegister(register, { name, label: register.label, guidance: register.definition, of }, context),
  });
  const pages: readonly Page[] = [
    ...club.sections.flatMap(({ label, guidance, questions, grids, registers }) => [
      ...asked(label, guidance, questions, grids),
      ...registers.map(registered),
    ]),
    ...asked("Scrapbook", "In your own words, for the other members to read.", club.scrapbook),
    ...asked("Sign-off", "Fill this in last, when everything else is right.", club.signOff),
  ];
  const [coverName = "Cover", listSheet = "Lists", guidanceName = "Guidance", ...names] = sheetNames([
    "Cover",
    "Lists",
    "Guidance",
    ...pages.map(({ label }) => label),
  ]);
  const links = guidanceLinks(club, guidanceName);
  const context: LayOutContext = {
    choices,
    beside: oncePer((question) => besideTheInput(club, question, member.code, previous, releases)),
    guidanceOn: (id) => links.get(id) ?? null,
  };
  const sheets = pages.map(({ label, lay }, at) => lay(names[at] ?? label));
  const cover = layOutCover(club, member, coverName, sheets, due, context);
  return {
    template: { club: club.club, year: club.year, version: club.version, member: member.code },
    sheets: [cover, ...sheets, layOutGuidance(club, guidanceName, of, [cover, ...sheets])],
    lists: choices.lists,
    listSheet,
  };
}

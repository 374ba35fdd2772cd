import { problem } from "../../domain/problems";
import { workbookProblem } from "../../domain/workbook-problems";
import { layOutQuestionnaire } from "../../domain/questionnaire/lay-out-questionnaire";
import { fail, type Result } from "../../domain/result";
import { yearsEarlier } from "../../domain/years-earlier";
import { lastYearsReturn } from "./last-years-return";
import { openQuestionnaire } from "./open-questionnaire";
import { releasesFor } from "../releases-for";
import type { SessionStore } from "./session-store";

/**
 * Builds the newest version of a club year's questionnaire into the open workbook for the signed-in member, with last
 * year's answers and published figures beside the questions, and opens it. If last year's answers can't be loaded, it
 * is built without them and the user is told.
 */
export async function buildQuestionnaire(store: SessionStore, club: string, year: string): Promise<Result<null>> {
  const { workbook, figures, submissions, forms, tell } = store.ports;
  const onProgress = store.busy("building");
  const standing = await workbook.findQuestionnaire();
  if (!standing.ok) return standing;
  if (standing.value !== null) return fail(workbookProblem("questionnaire-here"));
  const form = await forms.form(club, year, null);
  if (!form.ok) return form;
  const { definition, due } = form.value;
  const compared = await releasesFor(figures, definition);
  if (!compared.ok) return compared;
  const { own, nameOf, releases } = compared.value;
  if (own === null) return fail(problem("no-own-member"));

  const previous = await lastYearsReturn(submissions, club, year, own);
  if (!previous.ok) {
    tell(workbookProblem("last-year-unknown", { year: yearsEarlier(year, 1), reason: previous.problem.message }));
  }
  const member = { code: own, name: nameOf(own) };
  const plan = layOutQuestionnaire(
    definition,
    member,
    previous.ok ? (previous.value?.answers ?? null) : null,
    releases,
    due.day,
  );
  const drawn = await workbook.drawQuestionnaire(plan, onProgress);
  return drawn.ok ? openQuestionnaire(store) : drawn;
}

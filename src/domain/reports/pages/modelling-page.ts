import { withinSentence } from "../../charts/within-sentence";
import { listNames } from "../../list-names";
import type { GroupOfReport } from "../group-of-report";
import { lineWidth, pageSize } from "../page-size";
import type { ReportSaving } from "../report";
import { draftPage, linesWith, type DraftPage } from "./draft-page";

/** The key of the page. */
export const modellingKey = "modelling";

const figureColumn = pageSize.columnWidths.length - 1;
const beforeFigure = lineWidth - (pageSize.columnWidths[figureColumn] ?? 0) - 6;

/**
 * The page of a briefing with what the council is modelling: each saving as the sheet of its scenario has it now.
 *
 * @param savings with the place of each among all that the report keeps
 */
export function modellingPage(
  { name }: Pick<GroupOfReport, "name">,
  savings: readonly (ReportSaving & { readonly saving: number })[],
): DraftPage {
  // Without the service: a change in one may be modelled beside what another spends.
  const page = draftPage(modellingKey, "What we are modelling");
  page.text(name, "heading", "the group").skip();
  for (const sentence of explained) page.text(sentence, "text", null);
  page.text(versionsInWords(savings), "strong", null);
  page.skip();
  const heading = ["Saving, £ a year"];
  page.item({ kind: "text", row: page.row, column: figureColumn, lines: heading, look: "strong", about: null }, 1);
  for (const one of savings) {
    const lines = linesWith(nameOf(one), "strong", beforeFigure);
    page.item({ kind: "saving", row: page.row, saving: one.saving }, 0);
    page.item({ kind: "text", row: page.row, lines, look: "strong", about: null }, lines.length);
    page.text(`${asCouncil(one.question)} The figure: ${withinSentence(one.label)}.`, "text", null);
    page.item({ kind: "examples", row: page.row, saving: one.saving }, 1);
  }
  page.skip();
  page.text("Questions to ask", "heading", null);
  for (const question of questions) page.text(question, "text", null);
  return page.done();
}

/** Sheets are called after their scenarios, until somebody gives them names of their own. */
function nameOf({ sheet, model }: ReportSaving): string {
  return sheet.startsWith(model) ? sheet : `${sheet} (${model})`;
}

/** Two sheets of a scenario look like two savings; blank if there are none. */
function versionsInWords(savings: readonly ReportSaving[]): string {
  const models = savings.map(({ model }) => model);
  const several = [...new Set(models.filter((model, at) => models.indexOf(model) !== at))];
  if (several.length === 0) return "";
  return `More than one of these is of the scenario ${listNames(several)}: they may be alternatives to one another, and not several savings.`;
}

/** Scenarios speak to the council; a briefing is by the council. */
function asCouncil(question: string): string {
  return question.replace(/\byour\b/g, "our");
}

const explained = [
  "Each figure is our estimate of what a change would save in one year once it is in place, which may be some years from now. A figure below 0 is a cost, and a dash means that it has not been worked out yet.",
  "One-off costs, such as redundancies, are counted only where it says so below.",
  "The workings and assumptions of each are on the sheet of that name in our finance team's workbook.",
  "They are not added up, because two changes may save the same money.",
];

const questions = [
  "Who is affected by the change, and what would they get instead?",
  "What has to happen first, what would that cost, and who leads it?",
  "Which of its assumptions matters most, and what if that is wrong?",
  "How will we know that the saving was made?",
];

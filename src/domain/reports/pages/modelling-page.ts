import type { GroupOfReport } from "../group-of-report";
import { lineWidth, pageSize } from "../page-size";
import type { ReportSaving } from "../report";
import { draftPage, linesWith, type DraftPage } from "./draft-page";

const figureColumn = pageSize.columnWidths.length - 1;
const beforeFigure = lineWidth - (pageSize.columnWidths[figureColumn] ?? 0) - 6;

/** The page of a briefing with what the council is modelling: each saving as the sheet of its scenario has it now. */
export function modellingPage(
  service: string,
  { name }: Pick<GroupOfReport, "name">,
  savings: readonly ReportSaving[],
): DraftPage {
  const page = draftPage("modelling", `${service}: what we are modelling`);
  page.text(name, "heading", "the group").skip();
  for (const sentence of explained) page.text(sentence, "text", null);
  page.skip();
  page.item({ kind: "text", row: page.row, column: figureColumn, lines: ["£ a year"], look: "text", about: null }, 1);
  savings.forEach((one, saving) => {
    const lines = linesWith(nameOf(one), "strong", beforeFigure);
    page.item({ kind: "saving", row: page.row, saving }, 0);
    page.item({ kind: "text", row: page.row, lines, look: "strong", about: null }, lines.length);
    page.text(`${one.label}. ${one.question}`, "text", null).skip();
  });
  page.text("Questions to ask", "heading", null);
  for (const question of questions) page.text(question, "text", null);
  return page.done();
}

/** Sheets are called after their scenarios, until somebody gives them names of their own. */
function nameOf({ sheet, model }: ReportSaving): string {
  return sheet.startsWith(model) ? sheet : `${sheet} (${model})`;
}

const explained = [
  "What changes of our own would save in a year; a figure below 0 is a cost.",
  "Each is worked out on the sheet of that name in this workbook, under the assumptions that are stated there.",
  "They are not added up: two changes for the same people may save the same money.",
];

const questions = [
  "Whom does the change concern, and what do they get instead?",
  "What has to happen first, what does that cost, and who leads it?",
  "Which of its assumptions matters most, and what if that is wrong?",
  "How will we know that it was delivered?",
];

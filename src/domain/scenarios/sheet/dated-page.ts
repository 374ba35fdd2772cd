import { questionPage } from "../../questionnaire/question-page";
import type { QuestionnaireOf } from "../../questionnaire/questionnaire-of";
import type { PlannedPage } from "../../questionnaire/sheet-plan";

/**
 * How a sheet under Model is printed: with the day of the print on every page, because its figures change whenever somebody
 * changes a cell.
 *
 * @param titleRows how many rows from the top are repeated on every page
 */
export function datedPage(of: QuestionnaireOf, orientation: PlannedPage["orientation"], titleRows = 0): PlannedPage {
  const page = questionPage(of, orientation, titleRows, "");
  return { ...page, footer: { ...page.footer, left: "Printed &D" } };
}

import { faultOf } from "../actions/fault-of";
import { createQuestionnaireSession } from "../actions/questionnaire/questionnaire-session";
import { keepTrying } from "../actions/questionnaire/keep-trying";
import { sendWhenBack } from "../actions/questionnaire/send-when-back";
import { sharedState } from "../actions/shared-state";
import { browserFigures } from "../client/browser-figures";
import { browserForms } from "../client/browser-forms";
import { browserOutbox } from "../client/browser-outbox";
import { browserSections } from "../client/browser-sections";
import { browserSubmissions } from "../client/browser-submissions";
import { sha256 } from "../client/sha256";
import type { Problem } from "../domain/problems";
import { excelQuestionnaire } from "../excel/excel-questionnaire";

/** Milliseconds until we first try to send queued submissions: by then we know which workbook is open. */
const firstTry = 5_000;

const tell = ({ message }: Problem) => sharedState.tell("error", message);

/**
 * The questionnaire of the workbook that is open in Excel, with the service this page came from. A script of its own.
 */
export const session = createQuestionnaireSession({
  workbook: excelQuestionnaire,
  submissions: browserSubmissions,
  forms: browserForms,
  outbox: browserOutbox(tell),
  sections: browserSections,
  figures: browserFigures,
  now: () => new Date().toISOString(),
  newKey: () => crypto.randomUUID(),
  sha256,
  tell,
  say: (text) => sharedState.tell("done", text),
});

addEventListener(
  "online",
  keepTrying(sendWhenBack(session, tell), firstTry, (thrown) => tell(faultOf(thrown))),
);

import { questionnaireSession } from "../actions/questionnaire/questionnaire-session";
import { sendWhenBack } from "../actions/questionnaire/send-when-back";
import { sharedState } from "../actions/shared-state";
import { browserClub } from "../client/browser-club";
import { browserOutbox } from "../client/browser-outbox";
import { browserSubmissions } from "../client/browser-submissions";
import type { Problem } from "../domain/problems";
import { excelQuestionnaire } from "../excel/excel-questionnaire";

/** How often what waits is tried again, in milliseconds. */
const retryEvery = 60_000;

const tell = ({ message }: Problem) => sharedState.tell("error", message);

/** The questionnaire of the workbook that is open in Excel, with the service this page came from. A script of its own. */
export const questionnaire = questionnaireSession({
  workbook: excelQuestionnaire,
  service: browserSubmissions,
  outbox: browserOutbox(tell),
  club: browserClub,
  now: () => new Date().toISOString(),
  newKey: () => crypto.randomUUID(),
  tell,
});

const retry = () => void sendWhenBack(questionnaire, tell)();
setInterval(retry, retryEvery);
addEventListener("online", retry);

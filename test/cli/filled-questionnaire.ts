import { cla202526Fixture } from "../domain/clubs/cla-2025-26-fixture";
import { put } from "../domain/clubs/put";
import { MailedWorkbook } from "./mailed-workbook";
import { questionnaireFile } from "./questionnaire-file";

/** A filled-in Children Looked After questionnaire as it comes back by email, with one fault in it. */
export async function filledQuestionnaire(): Promise<MailedWorkbook> {
  const { club, example } = cla202526Fixture;
  return new MailedWorkbook(await questionnaireFile(club, put(example, "cla.own_homes", 4)));
}

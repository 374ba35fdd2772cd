import { workbookOfPlan } from "../../src/cli/template/workbook-of-plan";
import { findClub } from "../../src/domain/clubs/index";
import { layOutQuestionnaire } from "../../src/domain/questionnaire/lay-out-questionnaire";
import { newXlsx } from "../../src/workbook-file/xlsx";
import { cla202526Example } from "../domain/clubs/cla-2025-26-example";
import { put } from "../domain/clubs/put";
import { leeds } from "../domain/rules/answers-of";
import { fillWorkbook } from "./fill-workbook";
import { MailedWorkbook } from "./mailed-workbook";

/** The questionnaire of Children Looked After as it comes back by mail, with one fault in it. */
export async function filledQuestionnaire(): Promise<MailedWorkbook> {
  const club = findClub("cla", "2025-26");
  if (club === null) throw new Error("There is no questionnaire of Children Looked After.");
  const empty = workbookOfPlan(layOutQuestionnaire(club, { code: leeds, name: "Leeds" }, null, []));
  const document = await newXlsx();
  const filled = put(cla202526Example, "cla.own_homes", 4);
  return new MailedWorkbook(await document.save(fillWorkbook(empty, club, filled)));
}

import { workbookOfPlan } from "../../src/cli/template/workbook-of-plan";
import type { ClubDefinition } from "../../src/domain/clubs/club-definition";
import { layOutQuestionnaire } from "../../src/domain/questionnaire/lay-out-questionnaire";
import type { QuestionnairePlan } from "../../src/domain/questionnaire/sheet-plan";
import type { WorkbookData } from "../../src/workbook-file/workbook-data";
import { newXlsx } from "../../src/workbook-file/xlsx";
import { leeds, type Filled } from "../domain/rules/answers-of";
import { fillWorkbook } from "./fill-workbook";

interface Otherwise {
  /** Another plan than the usual one, which is of Leeds without last year's answers and published figures. */
  readonly plan?: QuestionnairePlan;
  /** What else is done to the workbook before it is saved. */
  readonly also?: (data: WorkbookData) => WorkbookData;
}

/** The file of a club's questionnaire as it is mailed, filled in. */
export async function questionnaireFile(
  club: ClubDefinition,
  filled: Filled,
  { plan = usualPlan(club), also = (data) => data }: Otherwise = {},
): Promise<Uint8Array> {
  return (await newXlsx()).save(also(fillWorkbook(workbookOfPlan(plan), club, filled)));
}

/** A questionnaire of Leeds with nothing beside the questions. */
export function usualPlan(club: ClubDefinition): QuestionnairePlan {
  return layOutQuestionnaire(club, { code: leeds, name: "Leeds" }, null, []);
}

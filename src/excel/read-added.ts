import type { Added } from "../actions/questionnaire-ports";
import type { QuestionnairePlan } from "../domain/questionnaire/sheet-plan";
import type { Result } from "../domain/result";
import { findAdded } from "./find-added";
import { inExcel } from "./in-excel";

/**
 * Everything that Yardstick added to the open workbook, in this session or an earlier one. At most five round trips,
 * whatever the number of sheets.
 *
 * @param plan of the open questionnaire; null if the workbook isn't one
 */
export function readAdded(plan: QuestionnairePlan | null): Promise<Result<readonly Added[]>> {
  return inExcel(async (context) => {
    const found = await findAdded(context, plan);
    return found.map(({ kind, name, titles, parts, obstacle }) => ({
      kind,
      name,
      parts,
      obstacle,
      ...(titles !== undefined && { titles }),
    }));
  });
}

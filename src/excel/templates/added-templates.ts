import type { AddedObstacle } from "../../actions/questionnaire-ports";
import { driverPictureName } from "../../domain/drivers/sheet/driver-sheet-titles";
import { nothingToRemove, partsOf, type FoundAdded } from "../found-added";
import type { WorkbookParts } from "../read-workbook-parts";
import { isTemplateSheet, marksTemplate } from "./template-names";

type ObstacleTo = (
  sheets: readonly string[],
  astray: readonly string[],
  ours: readonly string[],
) => AddedObstacle | null;

/** The sheets that were made from templates. One that was renamed counts as the user's own. */
export function addedTemplates({ names }: WorkbookParts, obstacleTo: ObstacleTo): readonly FoundAdded[] {
  return names.flatMap(({ name, sheet }): readonly FoundAdded[] => {
    if (sheet === null || !marksTemplate(name)) return [];
    const obstacle = obstacleTo([sheet], isTemplateSheet(sheet) ? [] : [sheet], [name, driverPictureName]);
    const parts = partsOf(["template", 1, [sheet]]);
    return [{ ...nothingToRemove, kind: "template", name, sheets: [sheet], names: [name], obstacle, parts }];
  });
}

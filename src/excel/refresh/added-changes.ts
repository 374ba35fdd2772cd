import type { AddedObstacle } from "../../actions/questionnaire-ports";
import { nothingToRemove, partsOf, type FoundAdded } from "../found-added";
import type { WorkbookParts } from "../read-workbook-parts";
import { changesSheetName, isChangesTable } from "./changes-names";

type ObstacleTo = (
  sheets: readonly string[],
  astray: readonly string[],
  ours: readonly string[],
) => AddedObstacle | null;

/** The sheets with what refreshes changed, each with its table. */
export function addedChanges({ tables }: WorkbookParts, obstacleTo: ObstacleTo): readonly FoundAdded[] {
  return tables.flatMap(({ name, sheet }): readonly FoundAdded[] => {
    if (sheet === null || !isChangesTable(name)) return [];
    // A table that was moved to a sheet of the user's does not make that sheet ours.
    const astray = sheet.startsWith(changesSheetName) ? [] : [sheet];
    const parts = partsOf(["changes", 1, [sheet]]);
    return [
      {
        ...nothingToRemove,
        kind: "changes",
        name,
        sheets: [sheet],
        obstacle: obstacleTo([sheet], astray, [name]),
        parts,
      },
    ];
  });
}

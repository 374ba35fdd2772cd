import type { AddedObstacle } from "../../actions/questionnaire-ports";
import { nothingToRemove, partsOf, type FoundAdded } from "../found-added";
import type { WorkbookParts } from "../read-workbook-parts";
import { pictureNames } from "../../domain/scenarios/sheet/scenario-sheet";
import { savingsTableName } from "../../domain/scenarios/savings/savings-table";
import { marksComparison, scenarioOfName } from "./scenario-names";

type ObstacleTo = (
  sheets: readonly string[],
  astray: readonly string[],
  ours: readonly string[],
) => AddedObstacle | null;

/** The sheets of scenarios, alone and side by side. People name them as they like, so one that was renamed is still ours. */
export function addedScenarios({ names }: WorkbookParts, obstacleTo: ObstacleTo): readonly FoundAdded[] {
  return names.flatMap(({ name, sheet }): readonly FoundAdded[] => {
    if (sheet === null) return [];
    const kind = marksComparison(name) ? "comparison" : scenarioOfName(name) === null ? null : "scenario";
    if (kind === null) return [];
    const obstacle = obstacleTo([sheet], [], [name, ...Object.values(pictureNames)]);
    const parts = partsOf([kind, 1, [sheet]]);
    return [{ ...nothingToRemove, kind, name, sheets: [sheet], names: [name], obstacle, parts }];
  });
}

/** The savings tracker: the council's own record, so removed only on its own. */
export function addedSavings({ tables }: WorkbookParts, obstacleTo: ObstacleTo): readonly FoundAdded[] {
  return tables.flatMap(({ name, sheet }): readonly FoundAdded[] => {
    if (sheet === null || name !== savingsTableName) return [];
    const obstacle = obstacleTo([sheet], [], [name]);
    const parts = partsOf(["savings", 1, [sheet]]);
    return [{ ...nothingToRemove, kind: "savings", name: "", sheets: [sheet], obstacle, parts }];
  });
}

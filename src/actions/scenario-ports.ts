import type { Result } from "../domain/result";
import type { ScenarioSheet } from "../domain/scenarios/sheet/scenario-sheet";

/** What scenarios need from the open workbook. */
export interface ScenarioWorkbook {
  /** Adds a new sheet and shows it; nothing of the user's changes. @returns the sheet's name */
  addScenario(sheet: ScenarioSheet): Promise<Result<string>>;
}

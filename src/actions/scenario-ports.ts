import type { Result } from "../domain/result";
import type { SavedScenario, StoredScenario } from "../domain/scenarios/saved-scenario";
import type { ScenarioInWorkbook } from "../domain/scenarios/scenario-in-workbook";
import type { ComparisonSheet } from "../domain/scenarios/sheet/lay-out-comparison";
import type { ScenarioSheet } from "../domain/scenarios/sheet/scenario-sheet";

/** What scenarios need from the open workbook. */
export interface ScenarioWorkbook {
  /** Adds a new sheet and shows it; nothing of the user's changes. @returns the sheet's name */
  addScenario(sheet: ScenarioSheet): Promise<Result<string>>;
  /** The sheets that hold scenarios, in the workbook's order, with what they hold now. */
  readScenarios(): Promise<Result<readonly ScenarioInWorkbook[]>>;
  /** Adds a new sheet and shows it. @returns the sheet's name */
  addComparison(sheet: ComparisonSheet): Promise<Result<string>>;
  /** Brings a sheet to the front. */
  showSheet(name: string): Promise<Result<null>>;
}

/** The scenarios that the user's authority has saved with the club service. No promise rejects. */
export interface SavedScenarios {
  /** All of them, by name. */
  read(): Promise<Result<readonly StoredScenario[]>>;
  /** @param follows the version that it replaces; 0 for a new one. Another than the newest is refused, and nothing is lost */
  save(scenario: SavedScenario, follows: number): Promise<Result<StoredScenario>>;
  remove(id: string, follows: number): Promise<Result<null>>;
}

import type { Result } from "../domain/result";
import type { SavedScenario, StoredScenario } from "../domain/scenarios/saved-scenario";
import type { ScenarioInWorkbook } from "../domain/scenarios/scenario-in-workbook";
import type { SavingsSheet } from "../domain/scenarios/savings/lay-out-savings";
import type { SavingToAdd } from "../domain/scenarios/savings/savings-table";
import type { ComparisonSheet } from "../domain/scenarios/sheet/lay-out-comparison";
import type { ScenarioSheet } from "../domain/scenarios/sheet/scenario-sheet";

/** What became of a saving that was to be tracked. */
export interface SavingAdded {
  /** The tracker's sheet. */
  readonly sheet: string;
  /** The row that has the saving already, from 1, and then nothing was added; null if it was added. */
  readonly alreadyIn: number | null;
}

/** What scenarios need from the open workbook. */
export interface ScenarioWorkbook {
  /** Adds a new sheet and shows it; nothing of the user's changes. @returns the sheet's name */
  addScenario(sheet: ScenarioSheet): Promise<Result<string>>;
  /** The sheets that hold scenarios, in the workbook's order, with what they hold now. */
  readScenarios(): Promise<Result<readonly ScenarioInWorkbook[]>>;
  /** Adds a new sheet and shows it. @returns the sheet's name */
  addComparison(sheet: ComparisonSheet): Promise<Result<string>>;
  /**
   * Adds a saving to the tracker, and makes the tracker if there is none; nothing else on it changes.
   *
   * @param tracker with this saving, for a workbook that has none
   * @param isAgain whether it is added even if the tracker has it already
   */
  addSaving(saving: SavingToAdd, tracker: SavingsSheet, isAgain: boolean): Promise<Result<SavingAdded>>;
  /** Brings a sheet to the front. */
  showSheet(name: string): Promise<Result<null>>;
}

/**
 * The scenarios that an authority has saved with the club service. Each says for which, by its ONS code, and is refused if
 * the user has signed in for another since, as one can in another workbook: figures would go to the wrong authority. No
 * promise rejects.
 */
export interface SavedScenarios {
  /** All of them, by name. */
  read(member: string): Promise<Result<readonly StoredScenario[]>>;
  /** @param follows the version that it replaces; 0 for a new one. Another than the newest is refused, and nothing is lost */
  save(scenario: SavedScenario, follows: number, member: string): Promise<Result<StoredScenario>>;
  remove(id: string, follows: number, member: string): Promise<Result<null>>;
}

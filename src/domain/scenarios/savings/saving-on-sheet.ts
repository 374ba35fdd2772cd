import type { Scenario } from "../scenario";
import { examplesLeft, type ScenarioInWorkbook } from "../scenario-in-workbook";

/** The saving of a scenario's sheet. */
export interface SavingOnSheet {
  /** The sheet of its scenario. */
  readonly sheet: string;
  /** The title of its scenario. */
  readonly model: string;
  /** The name of the cell on that sheet that has the saving, £ a year. */
  readonly name: string;
  /** What it comes to now; null while the scenario is not filled in. */
  readonly value: number | null;
  /** How many of the figures that go in are still examples of Yardstick's. */
  readonly examples: number;
}

/** What a sheet says that its scenario would save; null if it works no saving out, or the saving's cell is gone. */
export function savingOnSheet(scenario: Scenario, { sheet, values }: ScenarioInWorkbook): SavingOnSheet | null {
  const { saving: name, title: model } = scenario;
  if (name === null || !values.has(name)) return null;
  const [found, examples] = [values.get(name), values.get(examplesLeft)];
  return {
    sheet,
    model,
    name,
    value: typeof found === "number" ? found : null,
    // A sheet that was made before they were counted has no such cell.
    examples: typeof examples === "number" ? examples : 0,
  };
}

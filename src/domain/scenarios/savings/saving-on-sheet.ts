import type { ReportSaving } from "../../reports/report";
import { scenarios } from "../catalogue/index";
import type { Scenario } from "../scenario";
import type { ScenarioInWorkbook } from "../scenario-in-workbook";
import { stepNamed } from "../step-named";

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
}

/** What a sheet says that its scenario would save; null if it works no saving out, or the saving's cell is gone. */
export function savingOnSheet(scenario: Scenario, { sheet, values }: ScenarioInWorkbook): SavingOnSheet | null {
  const { saving: name, title: model } = scenario;
  if (name === null || !values.has(name)) return null;
  const found = values.get(name);
  return { sheet, model, name, value: typeof found === "number" ? found : null };
}

/** The savings that sheets of scenarios have, as a report shows them. */
export function savingsToShow(held: readonly ScenarioInWorkbook[]): readonly (ReportSaving & SavingOnSheet)[] {
  return held.flatMap((one) => {
    const scenario = scenarios.find(({ id }) => id === one.id);
    const saving = scenario === undefined ? null : savingOnSheet(scenario, one);
    if (scenario === undefined || saving === null) return [];
    return [{ ...saving, label: stepNamed(scenario, saving.name).label, question: scenario.question }];
  });
}

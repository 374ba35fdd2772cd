import { findScenario } from "../scenarios/catalogue/index";
import { savingOnSheet, type SavingOnSheet } from "../scenarios/savings/saving-on-sheet";
import type { ScenarioInWorkbook } from "../scenarios/scenario-in-workbook";
import { stepNamed } from "../scenarios/step-named";
import type { ReportSaving } from "./report";

/** A saving that a report can show, and what it comes to now. */
export type SavingToShow = ReportSaving & SavingOnSheet;

/**
 * The savings that sheets of scenarios have, in the order of the sheets. Drawing a report doesn't need it, because it brings
 * every scenario along: a report keeps the words of the savings it shows.
 */
export function savingsToShow(held: readonly ScenarioInWorkbook[]): readonly SavingToShow[] {
  return held.flatMap((one) => {
    const scenario = findScenario(one.id);
    const saving = scenario === undefined ? null : savingOnSheet(scenario, one);
    if (scenario === undefined || saving === null) return [];
    return [{ ...saving, label: stepNamed(scenario, saving.name).label, question: scenario.question }];
  });
}

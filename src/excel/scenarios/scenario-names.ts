import { scenarios } from "../../domain/scenarios/catalogue/index";

const pattern = /^Yardstick_scenario_([a-z_]+)_\d+$/i;

/** The id of the scenario whose sheet a workbook name marks; null if it marks none. */
export function scenarioOfName(name: string): string | null {
  const [, id] = pattern.exec(name) ?? [];
  return id === undefined ? null : id.toLowerCase().replaceAll("_", "-");
}

/** The first name for a sheet of this scenario that is free. */
export function freeScenarioName(id: string, taken: readonly string[]): string {
  return freeName(`Yardstick_scenario_${id.replaceAll("-", "_")}_`, taken);
}

const comparisonPrefix = "Yardstick_comparison_";

/** Whether a workbook name marks a sheet with scenarios side by side. */
export function marksComparison(name: string): boolean {
  return /^Yardstick_comparison_\d+$/i.test(name);
}

/** The first such name that is free. */
export function freeComparisonName(taken: readonly string[]): string {
  return freeName(comparisonPrefix, taken);
}

/** Excel ignores case in names. */
function freeName(prefix: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  while (names.has(`${prefix}${number}`.toLowerCase())) number += 1;
  return `${prefix}${number}`;
}

/** The scenario with this id; undefined if only a newer Yardstick knows it. */
export function scenarioOf(id: string) {
  return scenarios.find((scenario) => scenario.id === id);
}

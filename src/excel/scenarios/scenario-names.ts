const pattern = /^Yardstick_scenario_([a-z_]+)_\d+$/i;

/** The id of the scenario whose sheet a workbook name marks; null if it marks none. */
export function scenarioOfName(name: string): string | null {
  const [, id] = pattern.exec(name) ?? [];
  return id === undefined ? null : id.toLowerCase().replaceAll("_", "-");
}

/** What the workbook names of sheets of this scenario begin with. */
export function scenarioPrefix(id: string): string {
  return `Yardstick_scenario_${id.replaceAll("-", "_")}_`;
}

/** What the workbook names of sheets with scenarios side by side begin with. */
export const comparisonPrefix = "Yardstick_comparison_";

/** Whether a workbook name marks a sheet with scenarios side by side. */
export function marksComparison(name: string): boolean {
  return /^Yardstick_comparison_\d+$/i.test(name);
}

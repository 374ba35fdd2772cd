import { scenarios } from "../../domain/scenarios/catalogue/index";

const pattern = /^Yardstick_scenario_([a-z_]+)_\d+$/i;

/** The id of the scenario whose sheet a workbook name marks; null if it marks none. */
export function scenarioOfName(name: string): string | null {
  const [, id] = pattern.exec(name) ?? [];
  return id === undefined ? null : id.toLowerCase().replaceAll("_", "-");
}

/** The first name for a sheet of this scenario that is free. Excel ignores case in names. */
export function freeScenarioName(id: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  const prefix = `Yardstick_scenario_${id.replaceAll("-", "_")}_`;
  let number = 1;
  while (names.has(`${prefix}${number}`.toLowerCase())) number += 1;
  return `${prefix}${number}`;
}

/** The scenario with this id; undefined if only a newer Yardstick knows it. */
export function scenarioOf(id: string) {
  return scenarios.find((scenario) => scenario.id === id);
}

import type { ScenarioWorkbook } from "../../src/actions/scenario-ports";
import { succeed } from "../../src/domain/result";
import type { ScenarioSheet } from "../../src/domain/scenarios/sheet/scenario-sheet";

export interface FakeScenarios extends ScenarioWorkbook {
  readonly added: ScenarioSheet[];
}

/** A workbook that keeps the scenarios that were added to it. */
export function fakeScenarios(): FakeScenarios {
  const added: ScenarioSheet[] = [];
  return {
    added,
    async addScenario(sheet) {
      added.push(sheet);
      return succeed(sheet.name);
    },
  };
}

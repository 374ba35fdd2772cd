import type { StartedScenario } from "../actions/scenarios/start-scenario";
import { faultsOfInputs } from "../domain/scenarios/faults-of-inputs";
import { inputText, readInput } from "../domain/scenarios/read-input";
import type { SavedScenario, StoredScenario } from "../domain/scenarios/saved-scenario";
import type { Scenario, ScenarioInput } from "../domain/scenarios/scenario";
import { roundHalfUp } from "../domain/statistics/round-half-up";
import { modelMessages as texts } from "./model-messages";

/** A scenario that somebody is filling in. */
export interface ScenarioDraft extends StartedScenario {
  readonly scenario: Scenario;
  /** The name of its sheet. */
  readonly name: string;
  /** What was typed, by input; what isn't there is as it began. */
  readonly typed: ReadonlyMap<string, string>;
  /** The saved scenario that it was opened from or saved as; null if it is not saved. */
  readonly stored: StoredScenario | null;
}

export function draftOf(scenario: Scenario, started: StartedScenario): ScenarioDraft {
  return { ...started, scenario, name: scenario.title, typed: new Map(), stored: null };
}

/** A saved scenario, to go on with. What it doesn't have yet is blank. */
export function draftOfStored(scenario: Scenario, stored: StoredScenario): ScenarioDraft {
  return {
    scenario,
    name: stored.name,
    inputs: new Map(scenario.inputs.map(({ name }) => [name, stored.inputs[name] ?? null])),
    origins: new Map(scenario.inputs.map(({ name }) => [name, stored.origins[name] ?? ""])),
    releases: [],
    typed: new Map(),
    stored,
  };
}

/** What to save of it. @param id for one that has never been saved */
export function toSave(draft: ScenarioDraft, id: string): SavedScenario {
  return {
    id: draft.stored?.id ?? id,
    scenario: draft.scenario.id,
    name: draft.name.trim(),
    inputs: Object.fromEntries(valuesOf(draft)),
    origins: Object.fromEntries(originsOf(draft)),
  };
}

/** What the field of an input shows: what was typed, or the figure that it began with, not longer than needed. */
export function shownInput({ typed, inputs }: ScenarioDraft, input: ScenarioInput): string {
  const text = typed.get(input.name);
  if (text !== undefined) return text;
  const value = inputs.get(input.name) ?? null;
  const places = input.decimals + (input.unit === "share" ? 4 : 2);
  return inputText(input, value === null ? null : roundHalfUp(value, places));
}

/** The figures as they are now; null where one is blank or is no number. */
export function valuesOf({ scenario, typed, inputs }: ScenarioDraft): ReadonlyMap<string, number | null> {
  return new Map(
    scenario.inputs.map((input) => {
      const text = typed.get(input.name);
      return [input.name, text === undefined ? (inputs.get(input.name) ?? null) : (readInput(input, text) ?? null)];
    }),
  );
}

/** Why figures can't be used, by input. */
export function faultsOf(draft: ScenarioDraft): ReadonlyMap<string, string> {
  const faults = new Map(faultsOfInputs(draft.scenario, valuesOf(draft)));
  for (const input of draft.scenario.inputs) {
    const text = draft.typed.get(input.name);
    if (text !== undefined && readInput(input, text) === undefined)
      faults.set(input.name, input.unit === "share" ? texts.notNumberShare : texts.notNumber);
  }
  return faults;
}

/** Where each figure comes from now. */
export function originsOf({ scenario, typed, origins }: ScenarioDraft): ReadonlyMap<string, string> {
  return new Map(scenario.inputs.map(({ name }) => [name, typed.has(name) ? texts.typed : (origins.get(name) ?? "")]));
}

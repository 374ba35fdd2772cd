import type { Scenario, ScenarioInput, ScenarioStep } from "./scenario";

/** The step with this name. @throws an Error if there is none: the names in a scenario are ours */
export function stepNamed({ id, steps }: Scenario, name: string): ScenarioStep {
  const step = steps.find((one) => one.name === name);
  if (step === undefined) throw new Error(`${id}: no step is named ${name}`);
  return step;
}

/** The input or step with this name. @throws an Error if there is none */
export function rowNamed(scenario: Scenario, name: string): ScenarioInput | ScenarioStep {
  return scenario.inputs.find((one) => one.name === name) ?? stepNamed(scenario, name);
}

/** The step that answers the question. */
export function mainStep(scenario: Scenario): ScenarioStep {
  return stepNamed(scenario, scenario.outputs[0]);
}

import { evaluateScenario } from "./evaluate-scenario";
import type { Scenario, ScenarioInput } from "./scenario";

/** What one input does to the main result, the others as they are. */
export interface Sensitivity {
  readonly input: ScenarioInput;
  readonly low: number;
  readonly high: number;
  /** The main result at the low and at the high value. */
  readonly atLow: number;
  readonly atHigh: number;
}

/** Results that are less apart are the same: floating point alone sets them apart. */
export const leastSpread = 1e-6;

/**
 * How far the main result moves with each input alone, those that move it most first. Low and high are as far from the
 * input's value as it declares, within its range. Inputs move together in life: this says what to look at first. Inputs
 * that move nothing are left out.
 */
export function sensitivity(scenario: Scenario, inputs: ReadonlyMap<string, number>): readonly Sensitivity[] {
  const [main] = scenario.outputs;
  const resultAt = (name: string, value: number) =>
    Number(evaluateScenario(scenario, new Map(inputs).set(name, value)).get(main));
  const all = scenario.inputs.flatMap((input): Sensitivity[] => {
    const value = inputs.get(input.name);
    if (input.varies === null || value === undefined) return [];
    const { low, high } = rangeAround(input, value);
    return [{ input, low, high, atLow: resultAt(input.name, low), atHigh: resultAt(input.name, high) }];
  });
  const spread = ({ atLow, atHigh }: Sensitivity) => Math.abs(atHigh - atLow);
  return all.filter((one) => spread(one) >= leastSpread).sort((left, right) => spread(right) - spread(left));
}

/** The low and the high value of an input, never outside its range. */
export function rangeAround({ varies, min, max }: ScenarioInput, value: number): { low: number; high: number } {
  const step = varies === null ? 0 : "share" in varies ? Math.abs(value) * varies.share : varies.by;
  return { low: Math.max(min, value - step), high: Math.min(max, value + step) };
}

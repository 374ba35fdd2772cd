import { formatInput } from "./format-input";
import type { Scenario } from "./scenario";

/**
 * Which inputs can't be used, and why, as the pane says it beside each; empty if all can. The sheet checks the same.
 *
 * @param inputs null is blank
 */
export function faultsOfInputs(
  { inputs: declared }: Scenario,
  inputs: ReadonlyMap<string, number | null>,
): ReadonlyMap<string, string> {
  return new Map(
    declared.flatMap((input): [string, string][] => {
      const value = inputs.get(input.name) ?? null;
      if (value === null) return [[input.name, "Fill this in."]];
      if (value >= input.min && value <= input.max) return [];
      return [[input.name, `Give a figure from ${formatInput(input, input.min)} to ${formatInput(input, input.max)}.`]];
    }),
  );
}

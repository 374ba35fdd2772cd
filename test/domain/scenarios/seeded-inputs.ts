import type { Scenario } from "../../../src/domain/scenarios/scenario";

/** Inputs within their ranges, the same for the same seed: near the lowest, near the highest and between. */
export function seededInputs({ inputs }: Scenario, seed: number): ReadonlyMap<string, number> {
  let state = seed * 2_654_435_761 + 1;
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  return new Map(
    inputs.map(({ name, min, max, decimals, unit }) => {
      const places = 10 ** (decimals + (unit === "share" ? 2 : 0));
      // Small values are likelier than large ones, as in life.
      const value = min + (max - min) * next() ** 3;
      return [name, Math.min(max, Math.max(min, Math.round(value * places) / places))];
    }),
  );
}

import type { ScenarioInput } from "./scenario";

/** The largest figure that is kept, above or below 0: beyond any sum of money in pounds, and still exact as a whole number. */
export const largestInput = 1e15;

/** The longest line about a release that is kept, in characters. */
export const longestReleaseLine = 1000;

/** What the figures that a scenario began with were read from. */
export interface ScenarioBasis {
  /** The releases, a line each, and their licence; empty if none was read. */
  readonly releases: readonly string[];
  /** Whether any of them is demonstration data. */
  readonly demonstration: boolean;
}

/** A scenario that somebody filled in and kept under a name of their own, for everyone in their authority. */
export interface SavedScenario {
  /** Chosen when it is first saved. */
  readonly id: string;
  /** The id of the scenario that was filled in; perhaps one that only a newer Yardstick knows. */
  readonly scenario: string;
  readonly name: string;
  /** By the names of its inputs; null was left blank. */
  readonly inputs: Readonly<Record<string, number | null>>;
  /** Where each input comes from, in words. */
  readonly origins: Readonly<Record<string, string>>;
  /** Left out if it isn't known, as of those saved before it was kept. */
  readonly basis?: ScenarioBasis | undefined;
}

/** A saved scenario as the service keeps it. */
export interface StoredScenario extends SavedScenario {
  /** From 1, one more with each save. */
  readonly version: number;
  readonly savedAt: string;
  /** The name of who saved this version. */
  readonly savedBy: string;
}

/**
 * What a saved scenario has for an input. One that came to the scenario later is as it begins where a number is given, so
 * that the rest need not be filled in again; otherwise it is blank.
 */
export function savedInput({ inputs, origins }: SavedScenario, { name, startsFrom }: ScenarioInput) {
  const value = inputs[name];
  if (value !== undefined) return { value, origin: origins[name] ?? "" };
  return startsFrom.kind === "given"
    ? { value: startsFrom.value, origin: startsFrom.source }
    : { value: null, origin: "" };
}

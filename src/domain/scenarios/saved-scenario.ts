/** The largest figure that is kept, above or below 0: beyond any sum of money in pounds, and still exact as a whole number. */
export const largestInput = 1e15;

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
}

/** A saved scenario as the service keeps it. */
export interface StoredScenario extends SavedScenario {
  /** From 1, one more with each save. */
  readonly version: number;
  readonly savedAt: string;
  /** The name of who saved this version. */
  readonly savedBy: string;
}

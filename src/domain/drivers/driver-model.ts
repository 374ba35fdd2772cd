/** A measure of each authority that an outcome is fitted by. */
export interface DriverMeasure {
  /** Unique in its model. */
  readonly id: string;
  /** Which of the model's drivers it is part of. */
  readonly driver: string;
  /** The indicator whose figures it is. */
  readonly indicator: string;
  /**
   * Which year's figures: the outcome's; else the newest that is not later, for a series that ends earlier; or the
   * newest, for one that is not made every year.
   */
  readonly year: "same" | "not later" | "newest";
  /** Whether its natural logarithm is fitted, so that the same ratio counts the same for small and large authorities. */
  readonly isLogarithm: boolean;
  /** What it is called in a sentence, without an article. */
  readonly name: string;
  /** The heading of its column, as it is fitted. */
  readonly label: string;
  /** A change that people can imagine: how many units of the column, and in words, after "with". */
  readonly step: { readonly size: number; readonly words: string };
  /** How to read its figures beside others. */
  readonly decimals: number;
}

/** An outcome in £ a head, and the drivers that are looked at. What it has of its own it has by id; all else is read from releases. */
export interface DriverModel {
  readonly id: string;
  /** What is spent on, at the start of a sentence. */
  readonly title: string;
  /** The indicator of spend, in £ a head. */
  readonly outcome: string;
  /** After "£40": "a child". */
  readonly head: string;
  readonly drivers: readonly { readonly id: string; readonly title: string }[];
  readonly measures: readonly DriverMeasure[];
  /** The driver that the regions of the authorities are part of. */
  readonly regionsIn: string;
  /** What to know of its measures before they are read. */
  readonly notes: readonly string[];
}

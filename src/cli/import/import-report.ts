/** What an import kept and left out and what looked odd, for people who have to answer for the figures. */
export interface ImportReport {
  readonly club: string;
  readonly version: number;
  readonly date: string;
  readonly hash: string;
  /** The choices made, one paragraph each. */
  readonly notes: readonly string[];
  readonly files: readonly FileReport[];
  readonly indicators: readonly IndicatorReport[];
  readonly missing: readonly { readonly symbol: string; readonly meaning: string; readonly figures: number }[];
  readonly boundaryChanges: readonly string[];
  readonly groups: readonly { readonly id: string; readonly groups: number; readonly note: string }[];
  /** How many figures there are for England as a whole. */
  readonly national: number;
  readonly checks: readonly CheckReport[];
}

export interface FileReport {
  readonly file: string;
  readonly rows: number;
  readonly kept: number;
  /** Why rows were left out, and how many. */
  readonly dropped: Readonly<Record<string, number>>;
}

export interface IndicatorReport {
  readonly id: string;
  readonly years: string;
  readonly values: number;
  readonly missing: number;
}

/** One check of the figures. Exceptions are kept as published. */
export interface CheckReport {
  readonly check: string;
  readonly tested: number;
  readonly exceptions: readonly string[];
}

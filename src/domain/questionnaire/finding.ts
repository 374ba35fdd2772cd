import type { Severity } from "../clubs/club-definition";
import type { Place } from "./answer";

/** What a rule found: all that a person needs to see it, judge it and mend it. Plain data. */
export interface Finding {
  /** Of the club's rule, e.g. "CLA-YOY-01"; with the version it is written CLA-YOY-01@2. */
  readonly code: string;
  readonly version: number;
  readonly kind: string;
  readonly severity: Severity;
  /** Whether an explanation may answer it; otherwise the answer must be mended. */
  readonly explainable: boolean;
  /**
   * What it is about, the same after sorting and moving: a question's id (`cla.starts`), a cell of a register by its
   * row's key (`homes[beds] of Oak House`), or what is missing.
   */
  readonly subject: string;
  /** The cell to mark; null where there is none, as of a missing name. */
  readonly place: Place | null;
  /** Every answer the finding rests on. An explanation lapses when this changes. */
  readonly value: string;
  /** The value seen, as the field writes it. */
  readonly seen: string;
  /** The value expected, as the field writes it, and where that comes from; null where no one value is expected. */
  readonly expected: string | null;
  readonly source: string | null;
  /** What we see, and why it matters. */
  readonly message: string;
  /** How to mend it. */
  readonly fix: string;
  /** What to put into the cell at one click (a date as 2025-03-31); null where a person must decide. */
  readonly repair: number | string | null;
  /** What the repair does, the same for all that are repaired alike: "Divide by 1,000"; left out where there is none. */
  readonly repairAs?: string | undefined;
}

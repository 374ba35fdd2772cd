import type { Severity } from "../clubs/club-definition";
import type { CellPlace } from "../cell-place";

/** What a rule found: everything a person needs to see it, judge it and fix it. Plain data. */
export interface Finding {
  /** The code of the club's rule, e.g. "CLA-YOY-01"; with its version, CLA-YOY-01@2. */
  readonly code: string;
  readonly version: number;
  readonly kind: string;
  readonly severity: Severity;
  /** Whether an explanation may answer it; if not, the answer must be fixed. */
  readonly explainable: boolean;
  /**
   * What it is about, which sorting and moving do not change: a question's id (`cla.starts`), a cell of a register by its
   * row's key (`homes[beds] of Oak House`), or what is missing.
   */
  readonly subject: string;
  /** The cell to mark; null if there is none, as for a missing name. */
  readonly place: CellPlace | null;
  /** Every answer that the finding is based on. An explanation lapses when this changes. */
  readonly value: string;
  /** The value found, in the field's format. */
  readonly seen: string;
  /** The value expected, in the field's format, and where that comes from; null if no single value is expected. */
  readonly expected: string | null;
  readonly source: string | null;
  /** What is wrong, and why it matters. */
  readonly message: string;
  /** How to fix it. */
  readonly fix: string;
  /** What one click puts into the cell (a date as 2025-03-31); null if a person must decide. */
  readonly repair: number | string | null;
  /** What the repair does, the same for all findings with that kind of repair: "Divide by 1,000"; left out if there is none. */
  readonly repairAs?: string | undefined;
}

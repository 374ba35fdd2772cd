/** A contributor's explanation of a finding. It is for one version of the rule and one set of values, and lapses when either changes. */
export interface Explanation {
  readonly code: string;
  readonly version: number;
  /** The same as the finding's. */
  readonly subject: string;
  /** The same as the finding's when this was written. */
  readonly value: string;
  readonly text: string;
}

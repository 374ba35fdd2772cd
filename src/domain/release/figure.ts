/** One published figure, before it is laid out in a release. */
export interface Figure {
  readonly member: string;
  readonly indicator: string;
  readonly year: string;
  /** The figure as a decimal exactly as published, e.g. "21.45"; null if it is missing. */
  readonly value: string | null;
  /** Why it is missing: an index into the release's reasons; null if there is a value, or no reason was published. */
  readonly reason: number | null;
}

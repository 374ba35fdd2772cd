/** What somebody wants a report of. */
export interface ReportRequest {
  /** Id of its definition. */
  readonly report: string;
  /** As the functions take it; null for neighbours, or all members where the club has no neighbours. */
  readonly group: string | null;
  /** The year of the figures; "newest" for the newest of each. */
  readonly year: string;
  /** Release files; null for the shipped ones. */
  readonly releases: readonly string[] | null;
}

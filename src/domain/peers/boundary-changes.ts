/** A change of boundaries or of councils, by ONS codes: the area is the same before and after, divided differently. */
export interface BoundaryChange {
  /** The year the change took effect, in its April. */
  readonly since: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * The changes among upper-tier authorities since 2009. A change of code alone is not one: the authority keeps one history.
 * Christchurch went from the county of Dorset, so that only Dorset and Bournemouth, Christchurch and Poole together are
 * what three authorities were. Source: the list of authorities, from ONS codes.
 */
export const boundaryChanges: readonly BoundaryChange[] = [
  { since: 2009, before: ["E10000004"], after: ["E06000049", "E06000050"] },
  { since: 2009, before: ["E10000001"], after: ["E06000055", "E06000056"] },
  { since: 2019, before: ["E06000028", "E06000029", "E10000009"], after: ["E06000058", "E06000059"] },
  { since: 2021, before: ["E10000021"], after: ["E06000061", "E06000062"] },
  { since: 2023, before: ["E10000006"], after: ["E06000063", "E06000064"] },
];

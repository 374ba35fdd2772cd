/** How similar members were chosen: with the same releases it chooses the same members again. */
export interface SimilarityRecipe {
  /** What was compared, by indicator id, and how much each counts. */
  readonly characteristics: readonly { readonly indicator: string; readonly weight: number }[];
  /** Financial year, written 2024-25. */
  readonly year: string;
  /** The releases that the characteristics were read from. */
  readonly releases: readonly { readonly club: string; readonly version: number }[];
  /** How many members were asked for. */
  readonly n: number;
}

/** A peer group that a member has saved, for all who act for it. */
export interface SavedGroup {
  /** Accepted by the functions' peers argument, as its label is. */
  readonly id: string;
  readonly label: string;
  /** ONS codes; the closest first where they were chosen for being similar. */
  readonly members: readonly string[];
  readonly made: { readonly kind: "picked" } | { readonly kind: "similar"; readonly recipe: SimilarityRecipe };
}

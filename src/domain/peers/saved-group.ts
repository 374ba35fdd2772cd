import type { SimilarityCharacteristic } from "./similarity-defaults";

/** How similar members were chosen: with the same releases it chooses the same members again. */
export interface SimilarityRecipe {
  /** What was compared, of which year, and how much each counts. */
  readonly characteristics: readonly SimilarityCharacteristic[];
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
  /** ONS codes, each once; the closest first where they were chosen for being similar. */
  readonly members: readonly string[];
  readonly made: { readonly kind: "picked" } | { readonly kind: "similar"; readonly recipe: SimilarityRecipe };
}

/** A saved group as the service keeps it. */
export interface StoredGroup extends SavedGroup {
  /** From 1, one more with each change: what a change says that it follows. */
  readonly version: number;
  /** ISO time of the last change. */
  readonly savedAt: string;
  /** Name of the user who made it. */
  readonly savedBy: string;
}

import type { SimilarityCharacteristic } from "./similarity-defaults";

/** How similar members were chosen: the same releases always give the same members. */
export interface SimilarityRecipe {
  /** What was compared, of which year, and how much each counts. */
  readonly characteristics: readonly SimilarityCharacteristic[];
  /** The releases that the characteristics were read from. */
  readonly releases: readonly { readonly club: string; readonly version: number }[];
  /** How many members were asked for. */
  readonly n: number;
}

/** A peer group that an authority has saved, for everybody who works for it. */
export interface SavedGroup {
  /** The functions' peers argument accepts it, and its label too. */
  readonly id: string;
  readonly label: string;
  /** ONS codes, each once; closest first if they were chosen for being similar. */
  readonly members: readonly string[];
  readonly made: { readonly kind: "picked" } | { readonly kind: "similar"; readonly recipe: SimilarityRecipe };
}

/** A saved group as the service keeps it. */
export interface StoredGroup extends SavedGroup {
  /** From 1, one more with each change; a change names the version it follows. */
  readonly version: number;
  /** ISO time of the last change. */
  readonly savedAt: string;
  /** Name of the user who made it. */
  readonly savedBy: string;
}

import type { PeerSelection } from "../../domain/peers/peer-selection";
import { asksForSimilar } from "../../domain/peers/resolve-similar";
import type { SavedGroup, SimilarityRecipe } from "../../domain/peers/saved-group";
import { similarityDefaults, type SimilarityCharacteristic } from "../../domain/peers/similarity-defaults";
import { textKey } from "../../domain/text-key";
import type { ClubData } from "../ports";

/** How a group was made. */
export type GroupOrigin =
  /** From the release, with the release's own description of where it is from. */
  | { readonly kind: "released"; readonly provenance: string }
  | { readonly kind: "everyone" }
  /** Found again each time, by an authority's characteristics. */
  | { readonly kind: "similar"; readonly characteristics: readonly SimilarityCharacteristic[] }
  | { readonly kind: "picked" }
  /** Found once, and saved. */
  | { readonly kind: "saved-similar"; readonly recipe: SimilarityRecipe }
  /** Named by a formula: a member, or several. */
  | { readonly kind: "named" };

/** How the group that a text names was made; `selection` is the group that the text stands for. */
export function groupOrigin(
  { release, savedGroups }: Pick<ClubData, "release" | "savedGroups">,
  peers: string,
  selection: PeerSelection,
): GroupOrigin {
  if (selection.key === "all") return { kind: "everyone" };
  const released = release.groups.find(({ id, owner }) => selection.key === `group:${id}:${owner ?? ""}`);
  if (released) return { kind: "released", provenance: released.provenance };
  if (asksForSimilar(peers)) return { kind: "similar", characteristics: similarityDefaults };
  const name = textKey(peers.split(":")[0] ?? "");
  const named = (of: (group: SavedGroup) => string) => savedGroups.find((group) => textKey(of(group)) === name);
  const saved = named(({ id }) => id) ?? named(({ label }) => label);
  if (saved === undefined) return { kind: "named" };
  return saved.made.kind === "picked" ? { kind: "picked" } : { kind: "saved-similar", recipe: saved.made.recipe };
}

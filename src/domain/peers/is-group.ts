import type { Release } from "../release/release";
import { textKey } from "../text-key";
import type { PeerSources } from "./peer-sources";
import { resolveReleasedGroup } from "./resolve-released-group";
import { resolveSavedGroup } from "./resolve-saved-group";
import { asksForSimilar } from "./resolve-similar";

/** True if the text names a group, whether or not the user has such a group. */
export function isGroup(
  release: Release,
  text: string,
  own: string | null,
  { savedGroups = [] }: PeerSources,
): boolean {
  return (
    textKey(text) === "all" ||
    asksForSimilar(text) ||
    resolveReleasedGroup(release, text, own) !== null ||
    resolveSavedGroup(release, text, savedGroups, own) !== null
  );
}

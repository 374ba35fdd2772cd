import { isReservedGroupName } from "../../domain/peers/is-reserved-group-name";
import { resolveMember } from "../../domain/peers/resolve-member";
import { resolveReleasedGroup } from "../../domain/peers/resolve-released-group";
import type { SavedGroup } from "../../domain/peers/saved-group";
import type { Release } from "../../domain/release/release";
import { textKey } from "../../domain/text-key";

/** Why a saved group can't have this name: a formula would find something else, or the service would refuse it. */
export type GroupNameFault =
  "blank" | "too-long" | "colon" | "reserved" | "of-release" | "an-authority" | "of-another" | "was-of-another";

const longest = 80;

/**
 * What is wrong with a group's name; null if nothing is.
 *
 * @param others the other saved groups
 */
export function groupNameFault(
  release: Release,
  name: string,
  own: string | null,
  others: readonly Pick<SavedGroup, "id" | "label">[],
): GroupNameFault | null {
  const label = name.trim();
  const key = textKey(label);
  if (label === "") return "blank";
  if ([...label].length > longest) return "too-long";
  if (label.includes(":")) return "colon";
  if (isReservedGroupName(label)) return "reserved";
  if (resolveReleasedGroup(release, label, own) !== null) return "of-release";
  if (resolveMember(release, label, null).ok) return "an-authority";
  if (others.some((other) => textKey(other.label) === key)) return "of-another";
  // Formulas from before the other group was renamed still use this name for it.
  return others.some(({ id }) => textKey(id) === key) ? "was-of-another" : null;
}

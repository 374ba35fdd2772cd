import { ownGroupInWords } from "../charts/own-group-in-words";
import { howMany } from "../how-many";
import type { Release } from "../release/release";
import type { Comparison } from "./compare";

/**
 * Whom a member is compared with: "its 10 statistical neighbours", "the 150 members with a value", "the 3 authorities in
 * Ours".
 *
 * @param whose "your" in a sentence to the member itself
 */
export function groupInWords(release: Release, comparison: Comparison, whose: "its" | "your"): string {
  const own = ownGroupInWords(comparison, whose);
  if (own !== null) return own;
  const { selection, n, values } = comparison;
  const withValue = new Set(values.map(({ member }) => member));
  // An abolished authority is in a group for its past figures, so having no new ones doesn't count as missing.
  const all = selection.members.filter((index) => withValue.has(index) || !release.members[index]?.abolished).length;
  const { label } = selection;
  if (selection.key === "all") return n === all ? `all ${n} members` : `the ${n} members with a value`;
  // "the 10 authorities most similar to Leeds" counts them itself.
  if (label.startsWith("the ")) return n === all ? label : `${n} of ${label}`;
  const whole = /^[a-z]/.test(label)
    ? `the ${all} ${label}`
    : `the ${howMany(all, "authority", "authorities")} in ${label}`;
  return n === all ? whole : `${n} of ${whole}`;
}

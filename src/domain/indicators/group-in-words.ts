import { ownGroupInWords } from "../charts/own-group-in-words";
import { howMany } from "../how-many";
import type { Release } from "../release/release";
import type { Comparison } from "./compare";

/** The part of a comparison that says whom the member is compared with. */
export interface ComparedGroup extends Pick<Comparison, "member" | "selection" | "n"> {
  /** Those of the group that have a figure. */
  readonly values: readonly Pick<Comparison["values"][number], "member">[];
}

/**
 * Whom a member is compared with: "its 10 statistical neighbours", "the 150 members with a value", "the 3 authorities in
 * Ours".
 *
 * @param whose "your" in a sentence to the member itself
 */
export function groupInWords(release: Release, comparison: ComparedGroup, whose: "its" | "your"): string {
  const own = ownGroupInWords(comparison, whose);
  if (own !== null) return own;
  const { selection, n, values } = comparison;
  const some = n || "none";
  const withValue = new Set(values.map(({ member }) => member));
  // An abolished authority is in a group for its past figures, so having no new ones doesn't count as missing.
  const all = selection.members.filter((index) => withValue.has(index) || !release.members[index]?.abolished).length;
  const { label } = selection;
  if (selection.key === "all") {
    if (n === 0) return `none of the ${howMany(all, "member", "members")}`;
    return n === all ? `all ${n} members` : `the ${howMany(n, "member", "members")} with a value`;
  }
  // "the 10 authorities most similar to Leeds" counts them itself.
  if (label.startsWith("the ")) return n === all ? label : `${some} of ${label}`;
  const whole = /^[a-z]/.test(label)
    ? `the ${all} ${label}`
    : `the ${howMany(all, "authority", "authorities")} in ${label}`;
  return n === all ? whole : `${some} of ${whole}`;
}

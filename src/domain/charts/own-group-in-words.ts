import type { Comparison } from "../indicators/compare";

/** Groups that are called by what their members share, and their members in words. */
const sharing: Readonly<Record<string, (whose: string) => string>> = {
  region: (whose) => `in ${whose} region`,
  "authority type": (whose) => `of ${whose} type`,
};

/**
 * A member's own group, in the words that follow the member's name: "its 10 statistical neighbours", or "8 of its 10
 * statistical neighbours" where only 8 have a value, "none of" them where nobody has. Null for every other group.
 *
 * @param whose "your" in a sentence to the member itself
 */
export function ownGroupInWords(
  { member, selection, n }: Pick<Comparison, "member" | "selection" | "n">,
  whose: "its" | "your" = "its",
): string | null {
  const ofMember = ` of ${member.name}`;
  if (!selection.label.endsWith(ofMember)) return null;
  const group = selection.label.slice(0, -ofMember.length);
  const [all, shared] = [selection.members.length, sharing[group]];
  const whole =
    shared === undefined
      ? `${whose} ${all} ${group}`
      : `the ${all === 1 ? "only authority" : `${all} authorities`} ${shared(whose)}`;
  return n === all ? whole : `${n || "none"} of ${whole}`;
}

import type { Comparison } from "../indicators/compare";

/** Groups that are called by what their members share, and their members in words. */
const sharing: Readonly<Record<string, string>> = {
  region: "authorities in its region",
  "authority type": "authorities of its type",
};

/**
 * A member's own group, in the words that follow the member's name: "its 10 statistical neighbours", or "8 of its 10
 * statistical neighbours" where only 8 have a value. Null for every other group.
 */
export function ownGroupInWords({ member, selection, n }: Comparison): string | null {
  const whose = ` of ${member.name}`;
  if (!selection.label.endsWith(whose)) return null;
  const group = selection.label.slice(0, -whose.length);
  const [all, shared] = [selection.members.length, sharing[group]];
  const whole = shared === undefined ? `its ${all} ${group}` : `the ${all} ${shared}`;
  return n === all ? whole : `${n} of ${whole}`;
}

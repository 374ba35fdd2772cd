import { memberInWords } from "../charts/member-in-words";
import { itemAt } from "../item-at";
import type { Release } from "../release/release";
import { type ComparedGroup, groupInWords } from "./group-in-words";

/**
 * What a figure is set beside: "the median of its 10 statistical neighbours"; where only one of the group has a figure,
 * that one's: "Kent (the only one in its group with a figure)".
 *
 * @param whose "your" in a sentence to the member itself
 * @param middle what is made of the group's figures, e.g. (group) => `the median of ${group}`
 */
export function besideInWords(
  release: Release,
  comparison: ComparedGroup,
  whose: "its" | "your",
  middle: (group: string) => string,
): string {
  const { values, selection } = comparison;
  const [one] = values;
  if (one === undefined || values.length > 1) return middle(groupInWords(release, comparison, whose));
  const name = memberInWords(itemAt(release.members, one.member));
  return selection.members.length === 1 ? name : `${name} (the only one in ${whose} group with a figure)`;
}

import { groupInWords } from "../indicators/group-in-words";
import { itemAt } from "../item-at";
import type { Shown } from "./note-of";

/** Whom a member is compared with, whether or not all of them have a figure: "its 10 statistical neighbours". */
export function wholeGroupInWords({ release, comparison }: Shown): string {
  const { members, key } = comparison.selection;
  const standing = members.filter((index) => !itemAt(release.members, index).abolished);
  return groupInWords(release, { ...comparison, n: key === "all" ? standing.length : members.length }, "its");
}

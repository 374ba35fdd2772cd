import type { SavedGroup } from "../../domain/peers/saved-group";

/** How two versions of a group differ. */
export interface GroupDifference {
  /** Codes, in the order of that version. */
  readonly onlyMine: readonly string[];
  readonly onlyTheirs: readonly string[];
  readonly inBoth: number;
}

export function groupDifference(
  mine: Pick<SavedGroup, "members">,
  theirs: Pick<SavedGroup, "members">,
): GroupDifference {
  const [inMine, inTheirs] = [new Set(mine.members), new Set(theirs.members)];
  const onlyMine = mine.members.filter((code) => !inTheirs.has(code));
  return {
    onlyMine,
    onlyTheirs: theirs.members.filter((code) => !inMine.has(code)),
    inBoth: mine.members.length - onlyMine.length,
  };
}

import type { Release } from "../release/release";
import type { PeerFigures } from "./figures-of-selection";
import { didNotExist, missingByReason, type MissingMembers } from "./missing-by-reason";

/** The members of a group without a value, by the reason; those that did not exist in that year come last. */
export function whyMissing(
  release: Release,
  { selection, indicatorIndex, yearIndex }: PeerFigures,
): readonly MissingMembers[] {
  const missing = missingByReason(release, selection.members, indicatorIndex, yearIndex);
  const isGone = ({ reason }: MissingMembers) => reason === didNotExist;
  return [...missing.filter((each) => !isGone(each)), ...missing.filter(isGone)];
}

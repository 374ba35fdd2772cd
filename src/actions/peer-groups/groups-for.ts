import { capital } from "../../domain/capital";
import type { ClubData } from "../ports";
import { formulaNameOf } from "./formula-name-of";

/** A group as the pane offers it: the name for functions, and its label. */
export interface GroupChoice {
  readonly id: string;
  readonly label: string;
  /** Who made it: the club's release, the pane by comparing characteristics, or the user's authority. */
  readonly kind: "released" | "similar" | "saved";
}

/**
 * The groups a member can be compared with, in the order in which they are offered: its own, the club's and all
 * members; the most similar; and those it has saved.
 */
export function groupsFor({
  release,
  own,
  savedGroups,
}: Pick<ClubData, "release" | "own" | "savedGroups">): readonly GroupChoice[] {
  const groups = release.groups.filter(({ owner }) => owner === null || owner === own);
  const released = groups.map(({ id, label }) => ({ id, label: capital(label) }));
  const similar = { id: "similar", label: "Similar authorities", kind: "similar" } as const;
  return [
    ...[...released, { id: "all", label: "All members" }].map((one) => ({ ...one, kind: "released" }) as const),
    ...(own === null ? [] : [similar]),
    ...savedGroups.map((group) => ({ id: formulaNameOf(group), label: group.label, kind: "saved" }) as const),
  ];
}

import { textKey } from "../../domain/text-key";
import { groupsFor } from "../peer-groups/groups-for";
import type { ClubData } from "../ports";

/** A key that is equal for two names of the same group: its id and its label, written one way or another. Blank means all members. */
export function groupKeyOf(data: Pick<ClubData, "release" | "own" | "savedGroups">, name: string): string {
  const key = textKey(name);
  if (key === "") return "all";
  const groups = groupsFor(data);
  const found = groups.find(({ id }) => textKey(id) === key) ?? groups.find(({ label }) => textKey(label) === key);
  return found === undefined ? key : textKey(found.id);
}

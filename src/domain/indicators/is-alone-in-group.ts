import type { Release } from "../release/release";
import type { ComparedGroup } from "./group-in-words";

/** Whether the member is the only one of its group that has a figure, so that there is nothing to compare it with. */
export function isAloneInGroup(
  { members }: Pick<Release, "members">,
  { member, values }: Pick<ComparedGroup, "member" | "values">,
): boolean {
  const [one] = values;
  return values.length === 1 && one !== undefined && members[one.member] === member;
}

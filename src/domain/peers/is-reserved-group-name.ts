import { textKey } from "../text-key";

/** Whether every release has, or can find, a group of that name: a formula means theirs by it, so no saved group may have it. */
export function isReservedGroupName(name: string): boolean {
  return /^(all|region|type|similar|neighbours.*)$/.test(textKey(name));
}

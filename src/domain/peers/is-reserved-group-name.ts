import { textKey } from "../text-key";

/** Whether every release has, or can find, a group with that name. Formulas use the name for that one, so no saved group may have it. */
export function isReservedGroupName(name: string): boolean {
  return /^(all|region|type|similar|neighbours.*)$/.test(textKey(name));
}

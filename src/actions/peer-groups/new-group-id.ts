import { textKey } from "../../domain/text-key";

/** The service's limit, less room for a number that distinguishes equal names. */
const longest = 56;

/**
 * The id of a new group: its label without spaces if possible, so that formulas with the group's first label still find
 * it after it is renamed.
 *
 * @param taken the ids already used
 */
export function newGroupId(label: string, taken: readonly string[]): string {
  const plain = textKey(label)
    .normalize("NFKD")
    .replace(/[^a-z0-9-]/g, "")
    .replace(/^-+/, "")
    .slice(0, longest);
  const id = plain === "" ? "group" : plain;
  let free = id;
  for (let number = 2; taken.includes(free); number += 1) free = `${id}-${number}`;
  return free;
}

import { textKey } from "../../domain/text-key";

/** As long as the service takes, less what sets apart two of the same name. */
const longest = 56;

/**
 * The id of a new group: its label without spaces where that is possible, so that a formula which names the group by its
 * first label still finds it under another.
 *
 * @param taken the ids that there are
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

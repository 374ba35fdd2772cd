import { distance } from "fastest-levenshtein";
import { textKey } from "./text-key";

/** A slip of the finger changes a few letters; beyond this share of the word it is a different word. */
const farthestShare = 0.34;

/**
 * The candidate that a misspelt name most likely meant, by edit distance; null where none is near. Of equally near
 * candidates the first is taken.
 *
 * @param share the share of its letters that a slip may change, and one letter at least
 */
export function closestMatch(given: string, candidates: Iterable<string>, share = farthestShare): string | null {
  const key = textKey(given);
  let closest: string | null = null;
  let least = Math.max(1, Math.floor(key.length * share)) + 1;
  for (const candidate of candidates) {
    const other = textKey(candidate);
    // As many edits as the one is longer than the other are needed at least: no long text is compared letter by letter.
    if (Math.abs(key.length - other.length) >= least) continue;
    const edits = distance(key, other);
    if (edits < least) {
      least = edits;
      closest = candidate;
    }
  }
  return closest;
}

import { distance } from "fastest-levenshtein";
import { textKey } from "./text-key";

/** A typing mistake changes a few letters; if more than this share of a word differs, it is another word. */
const farthestShare = 0.34;

/**
 * The candidate that a misspelt name most likely means, by edit distance; null if none is near. If several are equally
 * near, the first.
 *
 * @param share the share of its letters that a typing mistake may change; one letter is always allowed
 */
export function closestMatch(given: string, candidates: Iterable<string>, share = farthestShare): string | null {
  const key = textKey(given);
  let closest: string | null = null;
  let least = Math.max(1, Math.floor(key.length * share)) + 1;
  for (const candidate of candidates) {
    const other = textKey(candidate);
    // The difference in length is the fewest edits possible, so we need not compare a long text letter by letter.
    if (Math.abs(key.length - other.length) >= least) continue;
    const edits = distance(key, other);
    if (edits < least) {
      least = edits;
      closest = candidate;
    }
  }
  return closest;
}

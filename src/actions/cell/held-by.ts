import type { CellContent } from "../ports";

/** A single call of one of our functions: replacing it with another loses nothing that a person typed. */
const ownCall = /^=CLUB\.[A-Z]+\((?:"(?:[^"]|"")*"|[^"()])*\)$/i;
/** How many characters of a cell are quoted in the question whether to replace it. */
const mostQuoted = 40;

/**
 * What a person would lose if the cell were written over, as it would be typed; long texts are cut. Null for a blank cell
 * and for a single call of ours.
 */
export function heldBy(content: CellContent["content"]): string | null {
  const holds = String(content).replace(/^'/, "");
  if (holds === "" || ownCall.test(holds)) return null;
  return holds.length > mostQuoted ? `${holds.slice(0, mostQuoted)}…` : holds;
}

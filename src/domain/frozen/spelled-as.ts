import { formulaOf, formulaParts, type FormulaPart } from "./formula-parts";

/**
 * A kept formula in its own spelling, with the references that it has now: other programs write TRUE as TRUE(), 1E+20 as
 * 1E+020 and functions that they don't know in small letters. If more than the spelling differs, it stays as it is.
 *
 * @param before as it was when it was frozen, here or in another row of its block
 */
export function spelledAs(formula: string, before: string): string {
  const [now, then] = [formulaParts(formula), formulaParts(before)];
  if (essence(now) !== essence(then)) return formula;
  const references = now.filter((part) => part.kind === "reference");
  let next = 0;
  return formulaOf(then.map((part) => (part.kind === "reference" ? (references[next++] ?? part) : part)));
}

/** What a formula says, however it is spelled, with "?" in place of its references. */
function essence(parts: readonly FormulaPart[]): string {
  const written = formulaOf(parts.map((part) => (part.kind === "reference" ? { kind: "other", text: "?" } : part)));
  return written.replace(/"(?:[^"]|"")*"|[^"]+/g, (piece) =>
    piece.startsWith('"')
      ? piece
      : piece
          .toUpperCase()
          .replace(/[\s@]+/g, "")
          .replace(/_XLFN\.(?:_XLWS\.)?/g, "")
          .replace(/\b(TRUE|FALSE)\(\)/g, "$1")
          .replace(/(?<![\w.])(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?(?![\w.])/g, (number) => String(Number(number))),
  );
}

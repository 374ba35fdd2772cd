import type { CellBlock } from "./read-blocks";

/**
 * A block that can't be divided. If the first answer was too large, it is loaded again, because objects from a failed
 * request can't be used in the next.
 */
export function inOnePiece<T>(ask: (context: Excel.RequestContext) => T): { readonly block: CellBlock; read(): T } {
  let got: { readonly asked: T } | null = null;
  return {
    block: {
      load(context) {
        const asked = ask(context);
        return () => void (got = { asked });
      },
      part: () => null,
    },
    read() {
      if (got === null) throw new Error("This was not asked for yet.");
      return got.asked;
    },
  };
}

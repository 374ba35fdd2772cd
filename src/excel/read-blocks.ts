/** A set of cells to read together. */
export interface CellBlock {
  /** Loads them; call the returned function after the next sync to pass them on. */
  load(context: Excel.RequestContext): () => void;
  /** The same cells in two parts; null if they can't be divided. */
  part(): readonly [CellBlock, CellBlock] | null;
}

/**
 * Reads blocks in one round trip. If the answer would be too large for Excel (5 MB on the web), it reads them in
 * halves, and halves of those. Each block is passed on once, in order.
 */
export async function readBlocks(context: Excel.RequestContext, blocks: readonly CellBlock[]): Promise<void> {
  if (blocks.length === 0) return;
  const handOn = blocks.map((block) => block.load(context));
  try {
    await context.sync();
  } catch (error) {
    const halves = isTooLarge(error) ? halvesOf(blocks) : null;
    if (halves === null) throw error;
    await readBlocks(context, halves[0]);
    return readBlocks(context, halves[1]);
  }
  for (const hand of handOn) hand();
}

function isTooLarge(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === "ResponsePayloadSizeLimitExceeded";
}

function halvesOf(blocks: readonly CellBlock[]): readonly [readonly CellBlock[], readonly CellBlock[]] | null {
  const [first, ...others] = blocks;
  if (others.length > 0) {
    const middle = Math.ceil(blocks.length / 2);
    return [blocks.slice(0, middle), blocks.slice(middle)];
  }
  const parts = first?.part() ?? null;
  return parts && [[parts[0]], [parts[1]]];
}

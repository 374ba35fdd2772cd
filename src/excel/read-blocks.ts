/** Cells that are read together. */
export interface CellBlock {
  /** Asks for them; the function it returns hands them on after the next sync. */
  load(context: Excel.RequestContext): () => void;
  /** The same in two parts; null where it is as small as it gets. */
  part(): readonly [CellBlock, CellBlock] | null;
}

/**
 * Reads blocks in one round trip. Where they are more than Excel answers at once (5 MB on the web), in halves, and those
 * in halves. What is read is handed on in the order of the blocks, each block once.
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

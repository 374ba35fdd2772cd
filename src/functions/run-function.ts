import type { Dataset } from "../client/dataset";
import type { Result } from "../domain/result";
import { cellOutcome, type CellOutcome } from "./cell-outcome";
import { registry } from "./registry";

/**
 * Calls a custom function and waits for the dataset. Always settles: what goes wrong unexpectedly is a fault of ours,
 * and the cell says so and names the function.
 *
 * @param id as in the registry, e.g. "PEERMEDIAN"
 */
export async function runFunction(
  id: string,
  args: readonly unknown[],
  current: () => Promise<Result<Dataset>>,
): Promise<CellOutcome> {
  try {
    const cellFunction = registry.get(id);
    if (cellFunction === undefined) throw new RangeError("it is not registered");
    const answer = cellFunction(...(args as never[]));
    const dataset = await current();
    return cellOutcome(dataset.ok ? answer(dataset.value) : dataset);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    return {
      ok: false,
      error: "#VALUE!",
      message: `A fault in Yardstick stopped CLUB.${id}: ${detail}. Please report it with this formula.`,
    };
  }
}

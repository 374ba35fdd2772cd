import type { ClubFigures } from "../../client/club-library";
import { cellOutcome, type CellOutcome } from "./cell-outcome";
import { fetchNeeds } from "./fetch-needs";
import { registry } from "./registry";

/**
 * Calls a custom function, and waits for the figures it needs. Always settles: what goes wrong unexpectedly is a fault
 * of ours, and the cell says so and names the function.
 *
 * @param id as in the registry, e.g. "PEERMEDIAN"
 */
export async function runFunction(id: string, args: readonly unknown[], library: ClubFigures): Promise<CellOutcome> {
  try {
    const cellFunction = registry.get(id);
    if (cellFunction === undefined) throw new RangeError("it is not registered");
    const { needs, answer } = cellFunction(...(args as never[]));
    return cellOutcome(answer(await fetchNeeds(needs, library)));
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    return {
      ok: false,
      error: "#VALUE!",
      message: `A fault in Yardstick stopped CLUB.${id}: ${detail}. Please report it with this formula.`,
    };
  }
}

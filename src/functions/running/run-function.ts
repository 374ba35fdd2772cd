import type { ClubFigures } from "../../client/club-library";
import { CallFigures } from "./call-figures";
import type { CellCall } from "./cell-function";
import { cellOutcome, type CellOutcome } from "./cell-outcome";
import { registry } from "./registry";

/**
 * Calls a custom function: answers at once if the figures it needs are loaded, otherwise as soon as they are. Never
 * throws or rejects: if something unexpected goes wrong, the cell says it is a fault in Yardstick and names the
 * function.
 *
 * @param id as in the registry, e.g. "PEERMEDIAN"
 */
export function runFunction(
  id: string,
  args: readonly unknown[],
  library: ClubFigures,
): CellOutcome | Promise<CellOutcome> {
  try {
    const cellFunction = registry.get(id);
    if (cellFunction === undefined) throw new RangeError("it is not registered");
    const answer = settle(cellFunction(...(args as never[])), new CallFigures(library));
    return answer instanceof Promise ? answer.catch((cause: unknown) => faultOf(id, cause)) : answer;
  } catch (cause) {
    return faultOf(id, cause);
  }
}

/** Makes the call, waits for everything it found missing, and makes it again, until nothing is missing. */
function settle(call: CellCall, figures: CallFigures): CellOutcome | Promise<CellOutcome> {
  const answer = call(figures);
  const waiting = figures.underWay();
  return waiting === null ? cellOutcome(answer) : waiting.then(() => settle(call, figures));
}

function faultOf(id: string, cause: unknown): CellOutcome {
  const detail = cause instanceof Error ? cause.message : String(cause);
  const message = `A fault in Yardstick stopped CLUB.${id}: ${detail}. Please report it with this formula.`;
  return { ok: false, error: "#VALUE!", message };
}

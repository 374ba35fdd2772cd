import type { ClubFigures } from "../client/club-library";
import type { CellFailure, CellOutcome } from "../functions/running/cell-outcome";
import { isRows, type CellScalar } from "../functions/running/cell-value";
import { registry } from "../functions/running/registry";
import { runFunction } from "../functions/running/run-function";
import type { CustomFunctionCall, CustomFunctionOutcome, CustomFunctionRunner } from "../workbench/calculation";

const namespace = "CLUB.";

/** Runs the custom functions in this process, on figures from release files. Cards become their text. */
export function formulaRunner(library: ClubFigures): CustomFunctionRunner {
  const outcomeOf = ({ name, args }: CustomFunctionCall) => runFunction(name.slice(namespace.length), args, library);
  return {
    names: [...registry.keys()].map((id) => `${namespace}${id}`),
    takesErrors: true,
    answer(call) {
      const outcome = outcomeOf(call);
      return outcome instanceof Promise ? null : plain(outcome);
    },
    run: (calls) => Promise.all(calls.map(async (call) => plain(await outcomeOf(call)))),
  };
}

function plain(outcome: CellOutcome): CustomFunctionOutcome {
  if (!outcome.ok) return outcome;
  const { value } = outcome;
  return { ok: true, value: isRows(value) ? value.map((row) => row.map(plainCell)) : plainScalar(value) };
}

function plainCell(cell: CellScalar | CellFailure) {
  return typeof cell === "object" && "error" in cell ? { error: cell.error, message: cell.message } : plainScalar(cell);
}

function plainScalar(cell: CellScalar): number | string {
  return typeof cell === "object" ? cell.text : cell;
}

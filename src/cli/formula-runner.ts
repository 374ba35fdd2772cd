import type { ClubFigures } from "../client/club-library";
import { datasetForCall } from "../functions/dataset-for-call";
import { registry } from "../functions/registry";
import { runFunction } from "../functions/run-function";
import type { CustomFunctionRunner } from "../workbench/calculation";

const namespace = "CLUB.";

/** Runs the custom functions in this process, over the figures of files. */
export function formulaRunner(library: ClubFigures): CustomFunctionRunner {
  return {
    names: [...registry.keys()].map((id) => `${namespace}${id}`),
    run: (calls) =>
      Promise.all(
        calls.map(({ name, args }) =>
          runFunction(name.slice(namespace.length), args, () => datasetForCall(library, args)),
        ),
      ),
  };
}

import type { BlankCells } from "../calculation";
import { createUniverCalculation } from "../calculation/univer-calculation";
import { WorkbookModel } from "../model/workbook-model";
import { CustomFunctionCalls } from "../protocol/custom-function-calls";
import { createHost, type Host } from "../protocol/host";
import { createRuntimeRunner, type FunctionsMetadata } from "../protocol/runtime-runner";

/** A workbook, the host that answers office.js on it, and what to do when the add-in's page was loaded anew. */
export interface WorkbenchSession {
  readonly model: WorkbookModel;
  readonly host: Host;
  /** Ends the calls that the add-in's old page had not answered, and asks for every figure anew. */
  addInRestarted(): void;
}

/** Puts the workbench together: the model over its calculation, whose custom functions run in the add-in. */
export function createWorkbenchSession(metadata: FunctionsMetadata, blankCells: BlankCells = "null"): WorkbenchSession {
  const customFunctions = new CustomFunctionCalls();
  const model = new WorkbookModel(
    createUniverCalculation(createRuntimeRunner({ customFunctions }, metadata, blankCells)),
  );
  const host = createHost(model, { customFunctions });

  let called: number[] = [];
  host.onMessage((entries) => {
    for (const [category, , , , number] of entries) if (category === invocation) called.push(number);
  });

  return {
    model,
    host,
    addInRestarted() {
      const lost = called;
      called = [];
      // Calls that were answered long ago are not waited for, and settling them again does nothing.
      customFunctions.settle(
        lost.map((number) => [number, false, "The add-in was reloaded. Refresh to ask again.", notAvailable]),
      );
      void model.recalculation.run("full");
    },
  };
}

/** Category of the messages that call custom functions. */
const invocation = 1;
/** The number office.js gives to #N/A. */
const notAvailable = 1;

import type { BlankCells } from "../calculation";
import { createUniverCalculation } from "../calculation/univer-calculation";
import { WorkbookModel } from "../model/workbook-model";
import { CustomFunctionCalls } from "../protocol/custom-function-calls";
import { createHost, type Host } from "../protocol/host";
import { createRuntimeRunner, type FunctionsMetadata } from "../protocol/runtime-runner";

/** A workbook, the host that answers office.js for it, and what to do when the add-in's page has been reloaded. */
export interface WorkbenchSession {
  readonly model: WorkbookModel;
  readonly host: Host;
  /** Ends calls that the add-in's old page had not answered, and asks for every figure again. */
  addInRestarted(): void;
}

/** Assembles the workbench: the model and its calculation engine, whose custom functions run in the add-in. */
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
      // Some of these calls were answered long ago; settling them again does nothing.
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

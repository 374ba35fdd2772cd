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
  /** Asks the add-in's new page what its old one had not answered. */
  addInRestarted(): void;
}

/** Assembles the workbench: the model and its calculation engine, whose custom functions run in the add-in. */
export function createWorkbenchSession(metadata: FunctionsMetadata, blankCells: BlankCells = "null"): WorkbenchSession {
  const customFunctions = new CustomFunctionCalls();
  const model = new WorkbookModel(
    createUniverCalculation(createRuntimeRunner({ customFunctions }, metadata, blankCells)),
  );
  const host = createHost(model, { customFunctions });

  return {
    model,
    host,
    addInRestarted: () => customFunctions.askAgain(),
  };
}

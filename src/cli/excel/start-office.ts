import type { BlankCells, Calculation, CustomFunctionRunner } from "../../workbench/calculation";
import { WorkbookModel } from "../../workbench/model/workbook-model";
import { CustomFunctionCalls } from "../../workbench/protocol/custom-function-calls";
import { createHost, type Host, type HostOptions } from "../../workbench/protocol/host";
import { createRuntimeRunner, type FunctionsMetadata } from "../../workbench/protocol/runtime-runner";
import { newXlsx, openXlsx } from "../../workbook-file/xlsx";
import { loadOffice, type NativeBridge } from "./load-office";
import { setOfficeContext } from "./set-office-context";

export interface OfficeOptions extends Pick<HostOptions, "requirementSets" | "openWorkbook"> {
  /** Makes the calculation, from the runner of custom functions. */
  readonly calculation: (runner: CustomFunctionRunner) => Calculation;
  /** The add-in's functions.json, so that cells can call its functions through office.js. */
  readonly functions?: FunctionsMetadata;
  readonly blankCells?: BlankCells;
  /** The open .xlsx file; by default an empty workbook. */
  readonly file?: Uint8Array;
}

/** The workbook that office.js works on. */
export interface StartedOffice {
  readonly model: WorkbookModel;
  readonly host: Host;
  /** The workbook's file as it is now, as from Office.context.document.getFileAsync. */
  documentFile(): Promise<Uint8Array>;
}

/** The host of this process's single office.js; each start replaces it. */
let current: Host | null = null;

/**
 * Lets the real office.js in this process work on a fresh workbook, so that `Excel.run(…)`, custom functions and
 * `Office.context.document.getFileAsync` work without Excel. Starting again gives the same office.js another workbook.
 * Needs a window: see becomePage.
 */
export async function startOffice(options: OfficeOptions): Promise<StartedOffice> {
  const customFunctions = new CustomFunctionCalls();
  const runner = createRuntimeRunner({ customFunctions }, options.functions ?? { functions: [] }, options.blankCells);
  const model = new WorkbookModel(options.calculation(runner));
  const document = options.file ? await openXlsx(options.file) : await newXlsx();
  if (options.file) model.load(document.data);
  const documentFile = () => document.save(model.toData());
  const host = createHost(model, { customFunctions, ...options });
  const window = globalThis as typeof globalThis & { _richApiNativeBridge?: NativeBridge };
  current = host;
  const bridge = (window._richApiNativeBridge ??= loadOffice(answer));
  if (options.functions) host.customFunctions.markReady();
  host.onMessage((entries) => {
    if (current === host) bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
  });
  setOfficeContext(host, documentFile);
  return { model, host, documentFile };
}

function answer(body: object): Promise<object> {
  if (!current) throw new Error("No host has been started.");
  return current.execute(body);
}

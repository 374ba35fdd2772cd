import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { MessageChannel } from "node:worker_threads";
import type { BlankCells, Calculation, CustomFunctionRunner } from "../../src/workbench/calculation";
import { documentMethods } from "../../src/workbench/frame/document-methods";
import { WorkbookModel } from "../../src/workbench/model/workbook-model";
import { CustomFunctionCalls } from "../../src/workbench/protocol/custom-function-calls";
import { createHost, type Host, type HostOptions } from "../../src/workbench/protocol/host";
import { createRuntimeRunner, type FunctionsMetadata } from "../../src/workbench/protocol/runtime-runner";
import { newXlsx, openXlsx } from "../../src/workbook-file/xlsx";
import { createSmallCalculation } from "./small-calculation";

interface OfficeOptions extends Pick<HostOptions, "requirementSets"> {
  /** Makes the calculation, from the runner of custom functions; by default a small one for tests. */
  readonly calculation?: (runner: CustomFunctionRunner) => Calculation;
  /** The add-in's functions.json, so that cells can call its functions. */
  readonly functions?: FunctionsMetadata;
  readonly blankCells?: BlankCells;
  /** The open .xlsx file; by default an empty workbook. */
  readonly file?: Uint8Array;
}

/** The workbook that the window's office.js uses. */
interface StartedOffice {
  readonly model: WorkbookModel;
  readonly host: Host;
  /** The workbook's file as it is now, as from Office.context.document.getFileAsync. */
  documentFile(): Promise<Uint8Array>;
}

interface NativeBridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

interface BridgeMessage {
  readonly id: number;
  readonly message: { readonly body: object };
}

/** The part of office.js behind Office.context.document: its methods by number, and how calls are sent. */
interface OfficeInternals {
  _OfficeAppFactory?: object;
  readonly DDA: {
    readonly ExcelDocument: new (appContext: object, settings: object) => object;
    readonly DispIdHost: {
      readonly Facade: new (delegates: () => object, parameterMap: object) => object;
      readonly Delegates: { readonly ExecuteAsync: string };
    };
    readonly WAC: { readonly Delegate: { readonly ParameterMap: object } };
  };
}

/** A call of a document's method, as sent to the host. */
interface DocumentCall {
  readonly dispId: number;
  readonly hostCallArgs: object;
  onComplete(error: number, answer: object): void;
}

/** jsdom has none, and the calculation engine uses it to take turns. */
Object.assign(globalThis, { MessageChannel });

/** The host of the window's single office.js; each start replaces it. */
let current: Host | null = null;

/**
 * Loads the real office.js into this jsdom window, talking to a fresh workbook over its native bridge, so that
 * `Excel.run(…)`, custom functions and `Office.context.document.getFileAsync` work. Starting again in the same test file
 * gives the same office.js another workbook.
 */
export async function startOffice(options: OfficeOptions = {}): Promise<StartedOffice> {
  const customFunctions = new CustomFunctionCalls();
  const runner = createRuntimeRunner({ customFunctions }, options.functions ?? { functions: [] }, options.blankCells);
  const model = new WorkbookModel((options.calculation ?? createSmallCalculation)(runner));
  const document = options.file ? await openXlsx(options.file) : await newXlsx();
  if (options.file) model.load(document.data);
  const documentFile = () => document.save(model.toData());
  const host = createHost(model, { customFunctions, ...options });
  const window = globalThis as typeof globalThis & { _richApiNativeBridge?: NativeBridge };
  current = host;
  const bridge = (window._richApiNativeBridge ??= loadOffice());
  if (options.functions) host.customFunctions.markReady();
  host.onMessage((entries) => {
    if (current === host) bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
  });
  setContext(host, documentFile);
  return { model, host, documentFile };
}

function loadOffice(): NativeBridge {
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as BridgeMessage;
      void answer(message.body).then((body) => {
        const reply = { statusCode: 200, headers: {}, body: JSON.stringify(body) };
        bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: reply }));
      });
    },
  };
  Object.assign(globalThis, { _richApiNativeBridge: bridge, CustomFunctions: createAssociation() });
  const library = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json"));
  // Indirect eval runs the library as a script of the window, as a page would.
  (0, window.eval)(readFileSync(join(library, "dist/excel-web-16.00.js"), "utf8"));
  return bridge;
}

/** CustomFunctions.associate, which office.js gives a page before the Excel part is loaded. */
function createAssociation(): object {
  const mappings: Record<string, unknown> = {};
  const handlers: (() => void)[] = [];
  const association = { mappings, onchange: (handler: () => void) => handlers.push(handler) };
  const associate = (id: string, implementation: unknown): void => {
    mappings[id.toUpperCase()] = implementation;
    handlers.forEach((handler) => handler());
  };
  return { _association: association, associate };
}

function answer(body: object): Promise<object> {
  if (!current) throw new Error("No host has been started.");
  return current.execute(body);
}

/** Office.context as after a page's handshake with its host: the requirement sets and the document. */
function setContext(host: Host, documentFile: () => Promise<Uint8Array>): void {
  const isSetSupported = (name: string, version: string | number = 0): boolean => {
    const supported = host.requirementSets[name];
    return supported !== undefined && isAtLeast(String(supported), String(version));
  };
  const { OSF } = globalThis as typeof globalThis & { OSF: OfficeInternals };
  const { ExcelDocument, DispIdHost, WAC } = OSF.DDA;
  const methods = documentMethods({
    host,
    settings: { read: () => ({}), write: () => undefined },
    selectedValues: () => [],
    onCommandCompleted: () => undefined,
    documentFile,
  });
  const executeAsync = ({ dispId, hostCallArgs, onComplete }: DocumentCall) =>
    void methods.execute({ ...hostCallArgs, DdaMethod: { DispatchId: dispId } }).then((answer) => {
      onComplete((answer as { readonly Error: number }).Error, answer);
    });
  const facade = new DispIdHost.Facade(
    () => ({ [DispIdHost.Delegates.ExecuteAsync]: executeAsync }),
    WAC.Delegate.ParameterMap,
  );
  const requirements = { isSetSupported };
  OSF._OfficeAppFactory = { getContext: () => ({ requirements }), getHostFacade: () => facade };
  const appContext = { get_docUrl: () => "https://localhost/Book1.xlsx", get_clientMode: () => 1 };
  const document = new ExcelDocument(appContext, {});
  OSF._OfficeAppFactory = { getContext: () => ({ requirements, document }), getHostFacade: () => facade };
}

function isAtLeast(supported: string, asked: string): boolean {
  const [major = 0, minor = 0] = supported.split(".").map(Number);
  const [askedMajor = 0, askedMinor = 0] = asked.split(".").map(Number);
  return major > askedMajor || (major === askedMajor && minor >= askedMinor);
}

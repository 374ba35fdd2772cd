import { readStoredSettings, type StoredSettings, storedSettings } from "./stored-settings";
import { createDocumentFile } from "./document-file";
import type { FrameHost, FrameSettings } from "./frame-host";

export interface DocumentMethodsOptions {
  readonly host: FrameHost;
  readonly settings: FrameSettings;
  selectedValues(): readonly (readonly unknown[])[];
  onCommandCompleted(commandId: string): void;
  /** The workbook as an .xlsx file, for Office.context.document.getFileAsync; refused if not given. */
  documentFile?(): Promise<Uint8Array>;
}

/** Dispatch ids of office.js (OSF.DDA.MethodDispId) that an Excel add-in uses. */
const dispatch = {
  getSelectedData: 64,
  loadSettings: 75,
  saveSettings: 76,
  getFile: 77,
  getFileSlice: 80,
  closeFile: 81,
  richApi: 93,
  commandCompleted: 94,
} as const;

interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  /** A rich API request: name, HTTP method, address, headers, body, … */
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: StoredSettings };
  /** Numbered arguments of a method: a command's id or a file's type; the size of slices, … */
  readonly 0?: string | number;
  readonly 1?: number;
  /** … a file's handle and the number of a slice. */
  readonly 2?: number;
  readonly 3?: number;
}

/** The methods of the document that the add-in's page calls through its frame ("executeMethod"). */
export function documentMethods(options: DocumentMethodsOptions) {
  const { host, settings } = options;
  const file = options.documentFile && createDocumentFile(options.documentFile);
  let version = 1;

  function loadedSettings(): object {
    const list = storedSettings(settings.read()).map(([Name, Value]) => ({ Name, Value }));
    return { Properties: { Settings: list }, Settings: list };
  }

  async function run(call: MethodCall): Promise<object | null> {
    switch (call.DdaMethod.DispatchId) {
      case dispatch.richApi:
        return { Data: [200, [], JSON.stringify(await host.execute(requestBody(call)))] };
      case dispatch.getSelectedData:
        return { Data: options.selectedValues() };
      case dispatch.loadSettings:
        return loadedSettings();
      case dispatch.saveSettings:
        settings.write(readStoredSettings(call.DdaSettingsMethod?.Properties ?? []));
        return {};
      case dispatch.getFile:
        return file ? file.open(call[0], call[1]) : null;
      case dispatch.getFileSlice:
        return file ? file.slice(call[2], call[3]) : null;
      case dispatch.closeFile:
        return file ? file.close(call[2]) : null;
      case dispatch.commandCompleted:
        options.onCommandCompleted(String(call[0]));
        return {};
      default:
        return null;
    }
  }

  return {
    /** Answers a call. A method we don't support is refused as Office refuses an unsupported operation. */
    async execute(call: unknown): Promise<object> {
      const answer = await run(call as MethodCall);
      return answer === null
        ? { Version: version, Error: operationNotSupported }
        : { Version: ++version, Error: 0, ...answer };
    },
  };
}

/** OSF.DDA.ErrorCodeManager.errorCodes.ooeOperationNotSupported. */
const operationNotSupported = 5000;

/** The request's body is the fifth of its parts. */
function requestBody(call: MethodCall): object {
  return JSON.parse(String(call.ArrayData?.[4])) as object;
}

import { documentMethods } from "../../workbench/frame/document-methods";
import type { Host } from "../../workbench/protocol/host";

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

/** Office.context as after a page's handshake with its host: the requirement sets and the document. */
export function setOfficeContext(host: Host, documentFile: () => Promise<Uint8Array>): void {
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
  const factory = { getHostFacade: () => facade, getHostInfo: () => ({ hostPlatform: "web" }) };
  OSF._OfficeAppFactory = { ...factory, getContext: () => ({ requirements }) };
  const appContext = { get_docUrl: () => "https://localhost/Book1.xlsx", get_clientMode: () => 1 };
  const document = new ExcelDocument(appContext, {});
  OSF._OfficeAppFactory = { ...factory, getContext: () => ({ requirements, document }) };
}

function isAtLeast(supported: string, asked: string): boolean {
  const [major = 0, minor = 0] = supported.split(".").map(Number);
  const [askedMajor = 0, askedMinor = 0] = asked.split(".").map(Number);
  return major > askedMajor || (major === askedMajor && minor >= askedMinor);
}

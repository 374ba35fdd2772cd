import { appContext } from "./app-context";
import { documentMethods } from "./document-methods";
import { createFrameCommands } from "./frame-commands";
import { createFrameMessages } from "./frame-messages";
import {
  errorHandlingRequest,
  type FrameRequest,
  type FrameResponse,
  frameRequest,
  messageKind,
  requestKind,
  responseKind,
} from "./frame-message";
import type { FrameHost, FrameSettings } from "./frame-host";
import { enterFrame, leavingFrame } from "./leaving-frame";

export interface FrameTransportOptions {
  readonly host: FrameHost;
  /** Where the frame is put; the transport adds one iframe to it. */
  readonly container: HTMLElement;
  /** The add-in's page: same scheme and host name as this page, the port may differ. */
  readonly addinUrl: string;
  /** Requirement set → version, including the internal sets of office.js. */
  readonly requirementSets: Readonly<Record<string, number>>;
  readonly settings: FrameSettings;
  /** The address the add-in sees as Office.context.document.url. */
  readonly documentUrl: string;
  /** Values of the selection, as rows, for Office.context.document.getSelectedDataAsync. */
  selectedValues(): readonly (readonly unknown[])[];
  /** The workbook as an .xlsx file, for Office.context.document.getFileAsync; refused if not given. */
  documentFile?(): Promise<Uint8Array>;
  /** Called when the add-in starts, and after each reload of its page: anything it had registered is gone. */
  onStart?(): void;
  /** Called if the host itself fails on a request, which is a bug in the workbench. */
  onFailure(error: unknown): void;
  /** Called when the focus leaves the add-in (Tab past its last control, Shift+Tab past its first, Esc, F2). */
  onLeave?(way: "forward" | "backward" | "escape"): void;
}

export interface FrameTransport {
  readonly iframe: HTMLIFrameElement;
  /**
   * Runs one of the add-in's ribbon commands; settles when it calls event.completed(). Waits while the add-in loads.
   */
  invokeCommand(functionName: string, controlId: string): Promise<void>;
  /** Moves the focus to the add-in's first control, or its last. */
  enter(backward: boolean): void;
  /** Reloads the add-in's page. */
  reload(): void;
  dispose(): void;
}

/** Bits of the last field of the host info: this add-in is a shared app (1) that has custom functions (2). */
const sharedRuntimeWithFunctions = 3;
const hostInfo = `Excel$Web$16.01$en-US$telemetry$$$${sharedRuntimeWithFunctions}`;

/**
 * Puts an add-in's page in a frame and speaks the protocol that the real office.js uses with Excel on the web.
 * Shapes: every message is the JSON text of a FrameRequest or a FrameResponse. Messages from other frames get no
 * answer.
 */
export function createFrameTransport(options: FrameTransportOptions): FrameTransport {
  const { host, container, settings } = options;
  const conversation = crypto.randomUUID();
  const appId = `app-${conversation}`;
  const addin = new URL(options.addinUrl, location.href);
  const iframe = document.createElement("iframe");
  /** Event name → the correlation id from its registration. */
  const events = new Map<string, number>();
  const commands = createFrameCommands((data) => fire("appCommandInvoked", data));
  const messages = createFrameMessages((entries) => fire("richApiMessage", { ArrayData: entries }));
  const methods = documentMethods({ ...options, onCommandCompleted: commands.complete });

  function post(response: FrameResponse): void {
    const text = JSON.stringify({
      _messageType: messageKind.response,
      _serializerVersion: 1,
      _origin: location.origin,
      ...response,
    });
    iframe.contentWindow?.postMessage(text, addin.origin);
  }

  function reply(request: FrameRequest, data: unknown, errorCode = 0): void {
    post({
      _actionName: request._actionName,
      _conversationId: request._conversationId,
      _correlationId: request._correlationId,
      _errorCode: errorCode,
      _responseType: responseKind.forCalling,
      _data: data,
    });
  }

  function enter(backward: boolean): void {
    iframe.focus({ preventScroll: true });
    const request = {
      _messageType: messageKind.request,
      _serializerVersion: 1,
      _origin: location.origin,
      _actionType: requestKind.invoke,
      _actionName: "Office_notifyAgave",
      _conversationId: `${conversation}_ntf`,
      _correlationId: 0,
      _data: [enterFrame(backward)],
    };
    iframe.contentWindow?.postMessage(JSON.stringify(request), addin.origin);
  }

  /** Sends an event to the add-in; false when it has not registered for it. */
  function fire(name: string, data: unknown): boolean {
    const correlation = events.get(name);
    if (correlation === undefined) return false;
    post({
      _actionName: name,
      _conversationId: conversation,
      _correlationId: correlation,
      _errorCode: 0,
      _responseType: responseKind.forEventing,
      _data: data,
    });
    return true;
  }

  function start(request: FrameRequest): void {
    events.clear();
    commands.restart();
    options.onStart?.();
    reply(
      request,
      appContext({
        appId,
        addinOrigin: addin.origin,
        documentUrl: options.documentUrl,
        requirementSets: options.requirementSets,
        settings: settings.read(),
      }),
    );
  }

  /** If the host's own code fails, answers with the protocol's error, so that the add-in does not wait for ever. */
  async function execute(request: FrameRequest): Promise<void> {
    try {
      reply(request, await methods.execute(request._data));
    } catch (error) {
      reply(request, null, errorHandlingRequest);
      options.onFailure(error);
    }
  }

  function answer(request: FrameRequest): void {
    if (request._actionType === requestKind.registerEvent) {
      events.set(request._actionName, request._correlationId);
      reply(request, { Error: 0, Version: 1 });
      if (request._actionName === "appCommandInvoked") commands.ready();
      if (request._actionName === "richApiMessage") messages.ready();
    } else if (request._actionType === requestKind.unregisterEvent) {
      events.delete(request._actionName);
      reply(request, { Error: 0 });
    } else if (request._actionName === "ContextActivationManager_getAppContextAsync") {
      start(request);
    } else if (request._actionName === "ContextActivationManager_notifyHost") {
      reply(request, null);
      const way = leavingFrame(request._data);
      if (way !== null) options.onLeave?.(way);
    } else if (request._actionName === "executeMethod") {
      void execute(request);
    } else {
      reply(request, null, errorHandlingRequest);
    }
  }

  function listen(event: MessageEvent): void {
    if (event.source !== iframe.contentWindow || event.origin !== addin.origin) return;
    const request = frameRequest(event.data);
    if (request !== null) answer(request);
  }

  addEventListener("message", listen);
  const stopMessages = host.onMessage(messages.send);

  // office.js reads the frame's name as it loads, so it is set before the frame is put into the page.
  iframe.name = JSON.stringify({
    baseFrameName: "__addin",
    hostInfo,
    xdmInfo: [conversation, appId, location.href.split("#")[0]].join("|"),
    serializerVersion: 1,
    flights: "[]",
  });
  iframe.title = "Yardstick task pane";
  addin.searchParams.set("_host_Info", hostInfo);
  iframe.src = addin.href.replaceAll("%24", "$");
  container.append(iframe);

  return {
    iframe,
    invokeCommand: commands.invoke,
    enter,
    reload: () => {
      iframe.src = String(iframe.src);
    },
    dispose: () => {
      stopMessages();
      removeEventListener("message", listen);
      iframe.remove();
    },
  };
}

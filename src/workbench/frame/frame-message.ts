/**
 * The messages office.js exchanges with the page that frames it (window.postMessage, as JSON text). Names and numbers
 * are those of the frame protocol inside office.js (Microsoft.Office.Common.*).
 */

export const messageKind = { request: 0, response: 1 } as const;
export const requestKind = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const responseKind = { forCalling: 0, forEventing: 1 } as const;

/** What the add-in sends. */
export interface FrameRequest {
  readonly _messageType: typeof messageKind.request;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** What the page answers, and how it fires an event (then `_responseType` is forEventing). */
export interface FrameResponse {
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  /** 0 is success; below 0, the protocol's own failures. */
  readonly _errorCode: number;
  readonly _responseType: number;
  readonly _data: unknown;
}

/** The protocol's answer to a method that is unknown or failed (InvokeResultCode.errorHandlingRequest). */
export const errorHandlingRequest = -2;

/** Reads a message event's data as a request from the add-in; null if it is anything else. */
export function frameRequest(data: unknown): FrameRequest | null {
  if (typeof data !== "string" || !data.startsWith("{")) return null;
  let message: Partial<FrameRequest>;
  try {
    message = JSON.parse(data) as Partial<FrameRequest>;
  } catch {
    // A message to this window from some other script, not from the add-in.
    return null;
  }
  const isRequest = message._messageType === messageKind.request && typeof message._actionName === "string";
  return isRequest ? (message as FrameRequest) : null;
}

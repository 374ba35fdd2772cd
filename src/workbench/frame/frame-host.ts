import type { RichApiMessageEntry } from "../protocol/wire";

/** What the frame needs from the workbench's host. */
export interface FrameHost {
  /** Answers one rich API request body. */
  execute(requestBody: object): Promise<object>;
  /** Called for everything the host pushes to office.js: events of the workbook and calls of custom functions. */
  onMessage(listener: (entries: readonly RichApiMessageEntry[]) => void): () => void;
}

/** The add-in's settings in the workbook (Office.context.document.settings). */
export interface FrameSettings {
  read(): Readonly<Record<string, unknown>>;
  write(settings: Readonly<Record<string, unknown>>): void;
}

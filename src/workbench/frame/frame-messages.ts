import type { RichApiMessageEntry } from "../protocol/wire";

/** Category of the messages that call custom functions. */
const invocation = 1;

/**
 * Messages pushed to the add-in. While its page loads it does not listen: events are then dropped, but calls of custom
 * functions wait, because cells need their results. `send` returns false while the add-in does not listen.
 */
export function createFrameMessages(send: (entries: readonly RichApiMessageEntry[]) => boolean) {
  let waiting: RichApiMessageEntry[] = [];
  return {
    send(entries: readonly RichApiMessageEntry[]): void {
      if (!send(entries)) waiting.push(...entries.filter(([category]) => category === invocation));
    },
    /** Call when the add-in listens. */
    ready(): void {
      const entries = waiting;
      waiting = [];
      if (entries.length > 0) send(entries);
    },
  };
}

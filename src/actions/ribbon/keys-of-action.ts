import type { KeysNow } from "../ribbon-ports";
import shortcuts from "./shortcuts.json";

/** The keys that run an action of the ribbon. */
export interface KeysOfAction {
  /** What it does, as Excel says it where two programs want the same keys. */
  readonly name: string;
  /** As they are written on this machine's keyboard; null if the user has given them to something else. */
  readonly keys: string | null;
}

/** The keys of every action that has some. Where Excel can't say what they are now, those that we ask for. */
export function keysOfActions({ isMac, byAction: now }: KeysNow): readonly KeysOfAction[] {
  return shortcuts.shortcuts.map(({ action, key }) => {
    const name = shortcuts.actions.find(({ id }) => id === action)?.name ?? action;
    const usual = isMac ? key.mac : key.default;
    const keys = now === null ? usual : (now[action] ?? null);
    return { name, keys: keys !== null && isMac ? inMacWords(keys) : keys };
  });
}

function inMacWords(keys: string): string {
  return keys.replace("Command", "Cmd").replace("Alt", "Option");
}

/** A keyboard shortcut of the add-in: which action it runs, and the keys, such as "Ctrl+Alt+Shift+K". */
export interface Shortcut {
  readonly action: string;
  readonly keys: string;
}

interface ShortcutsFile {
  readonly shortcuts?: readonly {
    readonly action: string;
    readonly key: { readonly default: string; readonly web?: string };
  }[];
}

/** The shortcuts in the file that the manifest's ExtendedOverrides name, as Excel on the web takes them. */
export function readShortcuts(file: unknown): readonly Shortcut[] {
  const { shortcuts = [] } = file as ShortcutsFile;
  return shortcuts.map(({ action, key }) => ({ action, keys: key.web ?? key.default }));
}

type PressedKey = Pick<KeyboardEvent, "code" | "ctrlKey" | "altKey" | "shiftKey" | "metaKey">;

/** The shortcut that was pressed; undefined if none was. With Alt the browser may give another letter, so the key counts. */
export function pressedShortcut(shortcuts: readonly Shortcut[], event: PressedKey): Shortcut | undefined {
  if (event.metaKey) return undefined;
  return shortcuts.find(({ keys }) => {
    const parts = keys.split("+");
    const key = parts.at(-1) ?? "";
    return (
      [`Key${key}`, `Digit${key}`].includes(event.code) &&
      event.ctrlKey === parts.includes("Ctrl") &&
      event.altKey === parts.includes("Alt") &&
      event.shiftKey === parts.includes("Shift")
    );
  });
}

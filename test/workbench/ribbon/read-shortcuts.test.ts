import { pressedShortcut, readShortcuts } from "../../../src/workbench/ribbon/read-shortcuts";

const file = {
  shortcuts: [
    { action: "check", key: { default: "Ctrl+Alt+Shift+K", mac: "Command+Alt+Shift+K" } },
    { action: "next", key: { default: "Ctrl+Alt+Up", web: "Ctrl+Alt+1" } },
  ],
};
const key = { code: "KeyK", ctrlKey: true, altKey: true, shiftKey: true, metaKey: false };

it("takes the keys for the web where a shortcut has some, else those for every platform", () => {
  expect(readShortcuts(file)).toEqual([
    { action: "check", keys: "Ctrl+Alt+Shift+K" },
    { action: "next", keys: "Ctrl+Alt+1" },
  ]);
  expect(readShortcuts({})).toEqual([]);
});

it("knows a shortcut by its key, whatever letter the keyboard gives with Alt", () => {
  const shortcuts = readShortcuts(file);
  expect(pressedShortcut(shortcuts, key)?.action).toBe("check");
  expect(pressedShortcut(shortcuts, { ...key, code: "Digit1", shiftKey: false })?.action).toBe("next");
});

it.each([{ shiftKey: false }, { altKey: false }, { ctrlKey: false }, { metaKey: true }, { code: "KeyJ" }])(
  "takes no other keys for a shortcut: %j",
  (change) => {
    expect(pressedShortcut(readShortcuts(file), { ...key, ...change })).toBeUndefined();
  },
);

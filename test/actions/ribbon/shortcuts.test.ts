import { keysOfActions } from "../../../src/actions/ribbon/keys-of-action";
import file from "../../../src/actions/ribbon/shortcuts.json";

/**
 * Keys that mean something else with Ctrl, Alt and Shift. Excel itself has only Ctrl+Alt+Shift+F9 (rebuild what depends on
 * what), by Microsoft's list "Keyboard shortcuts in Excel". Ctrl+Alt is AltGr, which types a letter: á é í ó ú ẃ ý and
 * ç on the UK and UK extended keyboards of Windows, and the euro with 4.
 */
const typesALetter = [..."AEIOUWYC4"];

/** On a Mac, Cmd+Option+Shift with these logs out, hides, quits or pastes without looks. */
const ofTheMac = [..."QHVWEC"];

it("has keys that neither Excel, nor the keyboard, nor a Mac uses", () => {
  for (const { key } of file.shortcuts) {
    const letter = key.default.at(-1)!;
    expect(key.default).toBe(`Ctrl+Alt+Shift+${letter}`);
    expect(key.mac).toBe(`Command+Alt+Shift+${letter}`);
    expect(letter).toMatch(/^[A-Z]$/);
    expect([...typesALetter, ...ofTheMac]).not.toContain(letter);
  }
  expect(new Set(file.shortcuts.map(({ key }) => key.default)).size).toBe(file.shortcuts.length);
});

it("says the keys as the keyboard has them", () => {
  const next = (isMac: boolean) => keysOfActions({ isMac, byAction: null })[1];
  expect(next(false)).toEqual({ name: "Go to the next finding", keys: "Ctrl+Alt+Shift+N" });
  expect(next(true)).toEqual({ name: "Go to the next finding", keys: "Cmd+Option+Shift+N" });
});

it("says the keys that Excel has for an action now, and none where the user gave them to something else", () => {
  const keys = keysOfActions({
    isMac: false,
    byAction: { checkQuestionnaire: "Ctrl+Shift+1", nextFinding: null },
  }).map((each) => each.keys);
  expect(keys.slice(0, 2)).toEqual(["Ctrl+Shift+1", null]);
});

import { sheetPrefix } from "../../src/domain/sheet-prefix";

test.each([
  ["Nights of care", "'Nights of care'!"],
  ["Children's homes", "'Children''s homes'!"],
])("an address on the sheet %s begins with %s", (name, prefix) => {
  expect(sheetPrefix(name)).toBe(prefix);
});

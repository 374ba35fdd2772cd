import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { createGrid } from "./grid";

test("6,000 formulas are parsed once, and not again in a full recalculation", async () => {
  const parsed = jest.spyOn(LexerTreeBuilder.prototype, "treeBuilder");
  const grid = createGrid({});
  await grid.set(Object.fromEntries(Array.from({ length: 6000 }, (_, row) => [`A${row + 1}`, `=${row}+1`])));
  expect(parsed.mock.calls.length).toBeGreaterThanOrEqual(6000);
  parsed.mockClear();
  await grid.calculation.recalculate("full");
  expect(grid.show("A6000")).toBe(6000);
  expect(parsed).not.toHaveBeenCalled();
  parsed.mockRestore();
}, 30_000);

import { moveCell, type Surroundings } from "../../../../src/workbench/page/grid/move-cell";

/** Filled: A1:A3, A6, C1. */
const filled = new Set(["0,0", "1,0", "2,0", "5,0", "0,2"]);
const around: Surroundings = {
  rowCount: 1_048_576,
  columnCount: 16_384,
  pageRows: 30,
  lastUsed: { row: 5, column: 2 },
  isBlank: (row, column) => !filled.has(`${row},${column}`),
  isHidden: (row) => row >= 8 && row <= 10,
};
const move = (row: number, column: number, key: string, ctrlKey = false) => {
  const to = moveCell({ row, column }, { key, ctrlKey }, around);
  return to && [to.row, to.column];
};

it.each([
  ["an arrow goes one cell", [0, 0, "ArrowDown", false], [1, 0]],
  ["an arrow stops at the edge", [0, 0, "ArrowUp", false], [0, 0]],
  ["an arrow passes rows that are not shown", [7, 0, "ArrowDown", false], [11, 0]],
  ["an arrow passes them upwards", [11, 0, "ArrowUp", false], [7, 0]],
  ["Ctrl+arrow goes to the end of a block", [0, 0, "ArrowDown", true], [2, 0]],
  ["Ctrl+arrow goes from a block's end to the next", [2, 0, "ArrowDown", true], [5, 0]],
  ["Ctrl+arrow goes from a blank to the next filled cell", [4, 0, "ArrowUp", true], [2, 0]],
  ["Ctrl+arrow goes to the sheet's last row where nothing follows", [5, 0, "ArrowDown", true], [1_048_575, 0]],
  ["Ctrl+arrow goes to the last column where nothing follows", [1, 1, "ArrowRight", true], [1, 16_383]],
  ["Ctrl+arrow stays at the edge", [0, 0, "ArrowLeft", true], [0, 0]],
  ["Ctrl+arrow skips blanks sideways", [0, 0, "ArrowRight", true], [0, 2]],
  ["Home goes to the row's start", [4, 2, "Home", false], [4, 0]],
  ["Ctrl+Home goes to A1", [4, 2, "Home", true], [0, 0]],
  ["Ctrl+End goes to the last cell in use", [0, 0, "End", true], [5, 2]],
  ["Page Down goes a screen", [0, 1, "PageDown", false], [30, 1]],
  ["Page Up stops at the top", [10, 1, "PageUp", false], [0, 1]],
] as const)("%s", (_, [row, column, key, ctrl], to) => {
  expect(move(row, column, key, ctrl)).toEqual(to);
});

it("leaves other keys alone", () => {
  expect(move(0, 0, "a")).toBeNull();
});

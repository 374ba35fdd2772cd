import { createGrid, succeeds } from "./grid";

test("an array spills, and cells that read it follow", async () => {
  const grid = createGrid();
  await grid.set({ A1: "=SEQUENCE(3)", B1: "=SUM(A2:A3)" });
  expect(grid.spilled()).toEqual(["A2", "A3"]);
  expect(grid.show("A3")).toBe(3);
  expect(grid.show("B1")).toBe(5);
});

test("what an array no longer reaches goes blank, and cells that read it follow", async () => {
  const grid = createGrid();
  await grid.set({ A1: 3, B1: "=SEQUENCE(A1)", C1: "=SUM(B2:B9)" });
  await grid.set({ A1: 2 });
  expect(grid.spilled()).toEqual(["B2"]);
  expect(grid.show("B3")).toBeNull();
  expect(grid.show("C1")).toBe(2);
});

test("a blocked array shows #SPILL! until its way is free again", async () => {
  const grid = createGrid();
  await grid.set({ A1: "=SEQUENCE(3)", A2: "in the way", B1: "=COUNT(A1:A3)" });
  expect(grid.show("A1")).toEqual({ error: "#SPILL!" });
  expect(grid.show("B1")).toBe(0);
  await grid.set({ A2: null });
  expect(grid.spilled()).toEqual(["A2", "A3"]);
  expect(grid.show("B1")).toBe(3);
  await grid.set({ A3: 7 });
  expect(grid.show("A1")).toEqual({ error: "#SPILL!" });
  expect(grid.spilled()).toEqual([]);
});

test("an array may reach far below the cells in use", async () => {
  const grid = createGrid();
  await grid.set({ A1: "=SEQUENCE(5000)", B1: "=SUM(A:A)" });
  expect(grid.show("A5000")).toBe(5000);
  expect(grid.show("B1")).toBe(12_502_500);
});

test("an array of an array of an array settles, each reading what the one before spilled", async () => {
  const grid = createGrid();
  await grid.set({ A1: 3, E1: "=SUM(D2:D3)", D1: "=SORT(C2:C3)", C1: "=B1#*10", B1: "=SEQUENCE(A1)" });
  expect(grid.show("E1")).toBe(30);
});

test.each([
  ["=SUM(B1#)", 6],
  ["=ROWS(B1#)", 3],
  ["=SUM(Sheet1!$B$1#)", 6],
  ["=SUM(Amounts#)", 6],
  ['=COUNTA(B1#)&" of B1#"', "3 of B1#"],
  ["=SUM(A1#)", { error: "#REF!" }],
])("%s reads the range that B1 spilled to", async (formula, shows) => {
  const grid = createGrid();
  grid.calculation.defineName("Amounts", "=Sheet1!$B$1");
  await grid.set({ A1: 3, B1: "=SEQUENCE(A1)", D1: formula });
  expect(grid.show("D1")).toEqual(shows);
});

test("B1# follows the range as it grows", async () => {
  const grid = createGrid();
  await grid.set({ A1: 2, B1: "=SEQUENCE(A1)", D1: "=SUM(B1#)" });
  await grid.set({ A1: 4 });
  expect(grid.show("D1")).toBe(10);
});

test("a custom function spills its rows", async () => {
  const grid = createGrid({
    "CLUB.PEERVALUES": () =>
      succeeds([
        ["Kent", 56],
        ["Leeds", 85],
      ]),
  });
  await grid.set({ A1: '=CLUB.PEERVALUES("cla")', D1: "=SORT(A1#,2,-1)", F1: "=INDEX(A1#,1,1)" });
  expect(["A1", "B1", "A2", "B2"].map((cell) => grid.show(cell))).toEqual(["Kent", 56, "Leeds", 85]);
  expect(["D1", "E1", "D2", "E2"].map((cell) => grid.show(cell))).toEqual(["Leeds", 85, "Kent", 56]);
  expect(grid.show("F1")).toBe("Kent");
});

test("a blank or ragged result of a custom function shows as Excel shows it", async () => {
  const grid = createGrid({
    "CLUB.A": () => succeeds([[1], [2, 3]]),
    "CLUB.B": () => succeeds([]),
    "CLUB.C": () => succeeds(null),
  });
  await grid.set({ A1: "=CLUB.A()", D1: "=CLUB.B()", E1: "=CLUB.C()" });
  expect(["A1", "B1", "A2", "B2"].map((cell) => grid.show(cell))).toEqual([1, 0, 2, 3]);
  expect(grid.show("D1")).toEqual({ error: "#CALC!" });
  expect(grid.show("E1")).toBe(0);
});

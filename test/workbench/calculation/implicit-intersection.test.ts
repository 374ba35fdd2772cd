import { createGrid } from "./grid";

const cells = { A1: 5, A2: 1, A3: 2, A4: 3, B1: 10, C1: 100 };

test.each([
  ["=@A1*2", 10],
  ["=@A1:A4", 1],
  ["=@A1:A4*2+@$B$1", 12],
  ["=@A:A", 1],
  ["=SUM(@A1:A4,@Sheet1!A1:A4)", 2],
  ["=@A1:D1", 0],
  ["=@A3:A4", { error: "#VALUE!" }],
  ["=@A1:B4", { error: "#VALUE!" }],
  ["=@INDEX(A1:A4,3)", 2],
  ["=@SEQUENCE(3)+1", 2],
  ['=@A1&"@A1"', "5@A1"],
  ["=@Amounts", 1],
])("%s in the second row is %j", async (formula, result) => {
  const grid = createGrid();
  grid.calculation.defineName("Amounts", "=Sheet1!$A$1:$A$4");
  await grid.set({ ...cells, D2: formula });
  expect(grid.show("D2")).toEqual(result);
});

test("it follows what it reads, and the cells it means when rows come in", async () => {
  const grid = createGrid();
  await grid.set({ ...cells, D2: "=@A1:A4*2" });
  await grid.set({ A2: 7 });
  expect(grid.show("D2")).toBe(14);
  const changed = grid.calculation.insertRows("Sheet1", 0, 1);
  expect(changed.map(({ formula }) => formula)).toEqual(["=@A2:A5*2"]);
  await grid.calculation.recalculate();
  expect(grid.show("D3")).toBe(14);
});

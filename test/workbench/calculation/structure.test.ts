import { createGrid, nameOf, succeeds } from "./grid";

const texts = (changed: readonly { row: number; column: number; formula: string }[]) =>
  Object.fromEntries(changed.map((cell) => [nameOf(cell), cell.formula]));

describe("names", () => {
  test.each([
    ["=amount*2", 14],
    ["=SUM(Both)", 9],
    ["=ROWS(Both)", 2],
    ["=Rate*100", 20],
    ["=2*Total", 18],
    ["=Nested+1", 8],
    ['="Amount"', "Amount"],
    ["=NoSuchName", { error: "#NAME?" }],
    ["=Circle", { error: "#NAME?" }],
  ])("%s", async (formula, shows) => {
    const grid = createGrid();
    grid.calculation.addSheet("two", "My sheet");
    grid.calculation.defineName("Amount", "='My sheet'!$A$1");
    grid.calculation.defineName("Both", "'My sheet'!$A$1:$A$2");
    grid.calculation.defineName("Rate", "=0.2");
    grid.calculation.defineName("Total", "=5+4");
    grid.calculation.defineName("Nested", "=Amount");
    grid.calculation.defineName("Circle", "=Circle");
    grid.enter({ A1: 7, A2: 2 }, "two");
    await grid.set({ B1: formula });
    expect(grid.show("B1")).toEqual(shows);
  });

  test("redefining or removing one calculates the formulas that use it", async () => {
    const grid = createGrid();
    grid.calculation.defineName("Peers", "=Sheet1!$A$1");
    await grid.set({ A1: 1, A2: 2, B1: "=Peers" });
    grid.calculation.defineName("Peers", "=Sheet1!$A$2");
    await grid.calculation.recalculate();
    expect(grid.show("B1")).toBe(2);
    grid.calculation.removeName("peers");
    await grid.calculation.recalculate();
    expect(grid.show("B1")).toEqual({ error: "#NAME?" });
  });

  test("a sheet's own name hides the workbook's there, and other sheets write the sheet before it", async () => {
    const grid = createGrid();
    grid.calculation.addSheet("two", "Plan B");
    grid.calculation.defineName("Rate", "=5");
    grid.calculation.defineName("Rate", "='Plan B'!$A$1", "Plan B");
    grid.enter({ A1: 7, B1: "=Rate+1" }, "two");
    await grid.set({ B1: "=Rate+1", B2: "='Plan B'!Rate+1", B3: "=SUM(Rates)" });
    expect(["B1", "B2", "B3"].map((cell) => grid.show(cell))).toEqual([6, 8, { error: "#NAME?" }]);
    expect(grid.show("B1", "two")).toBe(8);
    grid.calculation.defineName("Rates", "=Sheet1!$B$1:$B$2");
    grid.calculation.removeName("Rate", "plan b");
    await grid.calculation.recalculate();
    expect(["B1", "B2", "B3"].map((cell) => grid.show(cell))).toEqual([6, 6, 12]);
    expect(grid.show("B1", "two")).toBe(6);
  });

  test("what uses a name by way of another follows it too, also if it is defined later", async () => {
    const grid = createGrid();
    grid.calculation.defineName("Double.rate", "=2*Rate");
    grid.calculation.defineName("Fourfold", "=2*double.RATE");
    await grid.set({ A1: 1, A2: 3, B1: "=FOURFOLD+1", B2: '="Rate"&A1' });
    expect(grid.show("B1")).toEqual({ error: "#NAME?" });
    for (const [cell, shows] of [
      ["A1", 5],
      ["A2", 13],
    ] as const) {
      grid.calculation.defineName("Rate", `=Sheet1!${cell}`);
      await grid.calculation.recalculate();
      expect([grid.show("B1"), grid.show("B2")]).toEqual([shows, "Rate1"]);
    }
  });
});

describe("rows and columns", () => {
  test("inserted rows move cells and references, and report the formulas that changed", async () => {
    const grid = createGrid();
    grid.calculation.defineName("First", "=Sheet1!$A$1");
    await grid.set({ A1: 1, A2: 2, B1: "=A1+$A$2", B2: "=SUM(A1:A2)", B3: "=SUM(A:A)", B4: "=First" });
    const changed = grid.calculation.insertRows("Sheet1", 0, 2);
    expect(texts(changed)).toEqual({ B3: "=A3+$A$4", B4: "=SUM(A3:A4)" });
    await grid.set({ A3: 10 });
    expect(["B3", "B4", "B5", "B6"].map((cell) => grid.show(cell))).toEqual([12, 12, 12, 10]);
  });

  test("deleted rows shrink ranges, and what they held is #REF!", async () => {
    const grid = createGrid();
    await grid.set({ A1: 1, A2: 2, A3: 3, B1: "=SUM(A1:A3)", B3: "=A2", B5: '=A2&"A2"' });
    const changed = grid.calculation.deleteRows("Sheet1", 1, 1);
    expect(texts(changed)).toEqual({ B1: "=SUM(A1:A2)", B2: "=#REF!", B4: '=#REF!&"A2"' });
    await grid.calculation.recalculate();
    expect(grid.show("B1")).toBe(4);
    expect(grid.show("B2")).toEqual({ error: "#REF!" });
  });

  test("columns too, and references from other sheets with them", async () => {
    const grid = createGrid();
    grid.calculation.addSheet("two", "My sheet");
    grid.enter({ A1: "=SUM(Sheet1!A1:C1)", A2: "=A1", A3: "=sheet1!C1" }, "two");
    await grid.set({ A1: 1, B1: 2, C1: 3 });
    expect(texts(grid.calculation.insertColumns("Sheet1", 1, 1))).toEqual({
      A1: "=SUM(Sheet1!A1:D1)",
      A3: "=sheet1!D1",
    });
    expect(texts(grid.calculation.deleteColumns("Sheet1", 0, 3))).toEqual({
      A1: "=SUM(Sheet1!A1:A1)",
      A3: "=sheet1!A1",
    });
    await grid.calculation.recalculate();
    expect([grid.show("A1", "two"), grid.show("A3", "two")]).toEqual([3, 3]);
  });

  test("a spilled array moves with its formula, and leaves nothing behind", async () => {
    const grid = createGrid();
    await grid.set({ A1: "=SEQUENCE(2)", C1: "=SUM(A1#)" });
    expect(texts(grid.calculation.insertRows("Sheet1", 0, 1))).toEqual({ C2: "=SUM(A2#)" });
    await grid.calculation.recalculate();
    expect([grid.show("A2"), grid.show("A3"), grid.show("C2")]).toEqual([1, 2, 3]);
    grid.calculation.deleteRows("Sheet1", 1, 1);
    await grid.calculation.recalculate();
    expect(grid.show("A2")).toBeNull();
  });

  test("known outcomes of custom functions are not asked again", async () => {
    const grid = createGrid({ "CLUB.X": (value) => succeeds(value ?? null) });
    await grid.set({ A1: 5, B1: "=CLUB.X(A1)" });
    grid.calculation.insertRows("Sheet1", 0, 1);
    await grid.calculation.recalculate();
    expect(grid.show("B2")).toBe(5);
    expect(grid.batches).toHaveLength(1);
  });
});

describe("sheets", () => {
  test("a new name is written into the formulas that refer to the sheet", async () => {
    const grid = createGrid();
    grid.calculation.addSheet("two", "Data");
    grid.calculation.defineName("First", "=Data!$A$1");
    grid.enter({ A1: 4 }, "two");
    await grid.set({ A1: "=data!A1", A2: "=A1", A3: "=First" });
    expect(texts(grid.calculation.renameSheet("two", "Peer data"))).toEqual({ A1: "='Peer data'!A1" });
    await grid.set({ A1: 5 }, "two");
    expect([grid.show("A1"), grid.show("A2"), grid.show("A3")]).toEqual([5, 5, 5]);
  });

  test("a name in quotation marks is found again, whatever its case, and a text with the same words is left", async () => {
    const grid = createGrid();
    grid.calculation.addSheet("two", "Bob's data");
    grid.enter({ A1: 4 }, "two");
    await grid.set({ A1: `='BOB''S data'!A1`, A2: `="Bob's data"` });
    expect(texts(grid.calculation.renameSheet("two", "Data"))).toEqual({ A1: "=Data!A1" });
    await grid.set({ A1: "=data!A1" });
    expect([grid.show("A1"), grid.show("A2")]).toEqual([4, "Bob's data"]);
  });

  test("a sheet's own names follow its new name where they are written with it", async () => {
    const grid = createGrid();
    grid.calculation.addSheet("two", "Data");
    grid.calculation.defineName("Rate", "=Data!$A$1", "Data");
    grid.enter({ A1: 4 }, "two");
    await grid.set({ A1: "=Data!Rate*2", A2: `="Data!Rate"` });
    expect(texts(grid.calculation.renameSheet("two", "Plan B"))).toEqual({ A1: "='Plan B'!Rate*2" });
    expect(texts(grid.calculation.removeSheet("two"))).toEqual({ A1: "=#REF!*2" });
  });

  test("removing a sheet leaves #REF! in references to it", async () => {
    const grid = createGrid();
    grid.calculation.addSheet("two", "Data");
    await grid.set({ A1: "=SUM(Data!A1:A3)", A2: "=1" });
    expect(texts(grid.calculation.removeSheet("two"))).toEqual({ A1: "=SUM(#REF!)" });
    await grid.calculation.recalculate();
    expect(grid.show("A1")).toEqual({ error: "#REF!" });
  });

  test("a cell of an unknown sheet is refused", () => {
    expect(() => createGrid().enter({ A1: 1 }, "nowhere")).toThrow('no sheet "nowhere"');
  });
});

import { smallRelease } from "../support/small-release";
import { askedOf } from "./asked-of";

const ask = askedOf([smallRelease], { own: "E08000035" });
const cost = "care.weekly-cost";
const rate = "care.rate";
const blank = "#N/A The cell given for member is blank. Fill it in, or give a range without blank cells.";

describe("a range instead of one value", () => {
  it("gives a result for each cell: a column of members a column of values", async () => {
    expect(await ask("VALUE", cost, [["Leeds"], ["Kent"], ["Bristol"]])).toEqual([[500], [700], [700]]);
    expect(await ask("VALUE", cost, [["Leeds", "Kent"]])).toEqual([[500, 700]]);
  });

  it("gives a table for a column and a row", async () => {
    expect(await ask("VALUE", [[cost], [rate]], [["Leeds", "Kent"]], [["2024-25"], ["2023-24"]])).toEqual([
      [500, 700],
      [21.3, 21.6],
    ]);
    expect(await ask("VALUE", cost, [["Leeds"], ["Kent"]], [["2020-21", "2024-25"]])).toEqual([
      [400, 500],
      [300, 700],
    ]);
  });

  it("leaves each error in its own cell", async () => {
    expect(await ask("VALUE", cost, [["Leeds"], ["St Helens"], ["Lees"], [true]])).toEqual([
      [500],
      [expect.stringMatching(/^#N\/A St\. Helens has no figure/)],
      [expect.stringMatching(/^#N\/A "Lees" is not a member/)],
      [expect.stringMatching(/^#VALUE! The argument member must be .*TRUE/)],
    ]);
  });

  it("gives #N/A for a blank cell, not the default", async () => {
    expect(await ask("VALUE", cost, [["Leeds"], [""], [null]])).toEqual([[500], [blank], [blank]]);
  });

  it("gives an error for a cell that shows one, and values for the others", async () => {
    const notAvailable = "#N/A The cell given for member shows #N/A. Fix that cell first.";
    expect(await ask("VALUE", cost, [["Leeds"], [{ error: "#N/A" }], ["Kent"]])).toEqual([
      [500],
      [notAvailable],
      [700],
    ]);
    expect(await ask("VALUE", cost, [[{ error: "#REF!" }]])).toBe(
      "#VALUE! The cell given for member shows #REF!. Fix that cell first.",
    );
    expect(await ask("PEERMEDIAN", cost, [["Leeds"], [{ error: "#N/A" }]])).toMatch(
      /^#VALUE! The argument peers must be .*; it is #N\/A\.$/,
    );
  });

  it("is #N/A beyond the end of the shorter of two ranges, as in Excel", async () => {
    const beyond =
      "#N/A The range given for year is shorter than another one. Give ranges with the same number of rows or columns.";
    const members = [["Leeds"], ["Kent"], ["Bristol"]];
    expect(await ask("VALUE", cost, members, [["2024-25"], ["2020-21"]])).toEqual([[500], [300], [beyond]]);
  });

  it("of one cell is that cell", async () => {
    expect(await ask("VALUE", [[cost]], [["Kent"]], [["2020-21"]])).toBe(300);
    expect(await ask("VALUE", [[cost]], [[""]], [[null]])).toBe(500);
  });

  it("of a whole column is refused with a sentence", async () => {
    const column = Array.from({ length: 1_048_576 }, () => [""]);
    expect(await ask("VALUE", cost, column)).toMatch(
      /^#VALUE! The ranges ask for 1048576 results at once; the most is 10000/,
    );
  });

  it("of peers stays one group", async () => {
    expect(await ask("PEERMEDIAN", [[cost], ["care.gross"]], [["Leeds"], ["Kent"]])).toEqual([[600], [2000]]);
    expect(await ask("PEERRANK", cost, [["Leeds"], ["Dorset"]], [["Kent", "Bristol"]])).toEqual([[3], [3]]);
    expect(await ask("PEERCOUNT", cost, "all", [["2024-25", "2022-23"]])).toEqual([[5, 0]]);
    expect(await ask("PEERPOOLED", [["care.gross"], [cost]])).toEqual([
      [(4000 / 30) * 2],
      [expect.stringMatching(/^#N\/A/)],
    ]);
  });

  it("may be of quartiles, percentiles and numbers too", async () => {
    expect(await ask("PEERQUARTILE", cost, [[0, 1, 2, 3, 4, 9]])).toEqual([
      [-100, 0, 500, 700, 700, expect.stringMatching(/^#NUM!/)],
    ]);
    expect(await ask("PEERPERCENTILE", cost, [[0], [0.5], [1]])).toEqual([[-100], [500], [700]]);
    expect(await ask("RANKOF", [[800], [-200], ["x"]], cost)).toEqual([[1], [5], [expect.stringMatching(/^#VALUE!/)]]);
  });

  it("may name indicators of several clubs", async () => {
    const roads = { ...smallRelease, stamp: { ...smallRelease.stamp, club: "roads" } };
    const indicators = smallRelease.indicators.map((one) => ({ ...one, id: `roads.${one.id}` }));
    const indicatorById = new Map(indicators.map(({ id }, index) => [id, index]));
    const both = askedOf([smallRelease, { ...roads, indicators, indicatorById }], { own: "E08000035" });
    expect(await both("VALUE", [[cost], [`roads.${rate}`], ["roads.care.rat"]])).toEqual([
      [500],
      [21.3],
      [expect.stringContaining(`Did you mean "roads.care.rate"?`)],
    ]);
  });
});

it("uses only the filled part of whole columns and rows", async () => {
  const column = (...names: readonly unknown[]) =>
    Array.from({ length: 1_048_576 }, (_, row) => [names[row] ?? (row % 2 === 0 ? null : "")]);
  const row = [Array.from({ length: 16_384 }, (_, at) => ["2024-25", "2020-21"][at] ?? null)];
  const indicators = column("care.weekly-cost", "care.gross");
  expect(await ask("PEERCOUNT", indicators, "all", "2024-25")).toEqual([[5], [4]]);
  expect(await ask("VALUE", "care.weekly-cost", column("Leeds", "Kent"), row)).toEqual([
    [500, 400],
    [700, 300],
  ]);
  expect(await ask("PEERCOUNT", "care.weekly-cost", column("Leeds", "", "Kent"))).toBe(2);
  expect(await ask("VALUE", column("care.weekly-cost"))).toBe(500);
  expect(await ask("VALUE", "care.weekly-cost", column("Leeds", "", "Kent"))).toEqual([
    [500],
    ["#N/A The cell given for member is blank. Fill it in, or give a range without blank cells."],
    [700],
  ]);
  // As Excel on the desktop hands blank cells over.
  const zeros = column("Leeds", "Kent").map(([name]) => [name ?? 0]);
  expect(await ask("VALUE", "care.weekly-cost", zeros)).toEqual([[500], [700]]);
  expect(await ask("VIRTUALCOST", column(7), column(10), column(1000))).toBe(700);
});

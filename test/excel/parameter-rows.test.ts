import { meaningRows, mostMeaningRows, parameterRows, readParameters } from "../../src/excel/parameter-rows";
import { placeBlock } from "../../src/excel/place-block";

/** A kind that compares several indicators over all years, and has an option of its own. */
const shape = {
  indicators: { least: 2, most: 5 },
  usesYear: false,
  options: [{ name: "limits", label: "Limits", usual: "95 %" }],
};
const parameters = {
  indicators: ["care.weekly-cost", "care.rate", "care.gross"],
  peers: "neighbours",
  year: "",
  member: "Leeds",
  options: { limits: "99.8 %" },
};

test("what a chart compares can be written as rows and read back, however many indicators it has", () => {
  const rows = parameterRows(shape, parameters);
  expect(rows.map(({ label, value }) => [label, value])).toEqual([
    ["Indicator 1", "care.weekly-cost"],
    ["Indicator 2", "care.rate"],
    ["Indicator 3", "care.gross"],
    ["Peer group", "neighbours"],
    ["You", "Leeds"],
    ["Limits", "99.8 %"],
  ]);
  const values = meaningRows(shape, parameters).map(({ value }) => value);
  expect(values).toEqual(["care.weekly-cost", "neighbours", "Leeds", "99.8 %", "care.rate", "care.gross"]);
  expect(readParameters(shape, values)).toEqual(parameters);
  const one = { indicators: { least: 1, most: 1 }, usesYear: true, options: [] };
  expect(readParameters(one, ["a", "all", "2024-25", "Kent"])).toEqual({
    indicators: ["a"],
    peers: "all",
    year: "2024-25",
    member: "Kent",
    options: {},
  });
});

test("a kind can name its indicators, and its options can have a list", () => {
  const scatter = {
    indicators: { least: 2, most: 2, label: (at: number) => ["Across", "Up"][at] ?? "" },
    usesYear: true,
    options: [{ name: "other", label: "Year upwards", usual: "", list: "years" as const }],
  };
  const rows = parameterRows(scatter, { ...parameters, indicators: ["a", "b"], year: "latest" });
  expect(rows.map(({ label, list }) => [label, list])).toEqual([
    ["Across", "indicators"],
    ["Up", "indicators"],
    ["Peer group", "peers"],
    ["Year", "years"],
    ["You", "members"],
    ["Year upwards", "years"],
  ]);
  expect(mostMeaningRows(scatter)).toBe(6);
});

test("an option that was not set has its usual value in its cell", () => {
  expect(parameterRows(shape, { ...parameters, options: {} }).at(-1)).toMatchObject({ label: "Limits", value: "95 %" });
});

test.each([
  ["=CLUB.VALUE(B4,B7,B6)", "=CLUB.VALUE(Y4,Y7,Y6)"],
  ['=IF($A30="B4",LOG10(B9),"say ""B4""")', '=IF($X30="B4",LOG10(Y9),"say ""B4""")'],
  ["A29:D180", "X29:AA180"],
  ["Group median", "Group median"],
])("%s becomes %s in a chart that begins in X1", (written, placed) => {
  expect(placeBlock(written, { left: 23, top: 0 })).toBe(placed);
});

test("addresses move down as well as across", () => {
  expect(placeBlock("A1:A2", { left: 1, top: 5 })).toBe("B6:B7");
});

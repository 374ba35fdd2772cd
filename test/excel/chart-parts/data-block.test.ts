import { dataBlock } from "../../../src/excel/chart-parts/data-block";
import { chartSpec } from "../../support/chart-spec";

/** A kind that takes up to four indicators, with a table of figures behind its words. */
const kind = { indicators: { least: 1, most: 4 }, usesYear: true, options: [] };
const facts = [
  { label: "Group", formula: "=B5" },
  { label: "R²", formula: "=RSQ(F4:F9,G4:G9)", figure: "fit" },
];
const block = dataBlock(kind, facts, { now: "F4:G6", then: "I4:J6" });
const parameters = { indicators: ["a", "", "c"], peers: "all", year: "latest", member: "Leeds", options: {} };
const figures = { own: 1, median: 2, n: 3, fit: 0.25 };

test("the figures begin below room for all the indicators that a kind can take", () => {
  expect(block.cells).toContainEqual({
    area: "A11:B12",
    formulas: [
      ["Group", "=B5"],
      ["R²", "=RSQ(F4:F9,G4:G9)"],
    ],
  });
  expect(block.titles).toEqual({ title: "B18", note: "B19" });
});

test("the words are written with what was compared, its figures and the table they are about, and blanks for the rest", () => {
  const said = { ...chartSpec, figures, table: [[1, null], ["x"]] };
  expect(block.words({ parameters, said })).toEqual([
    { area: "C4:C10", values: [["a"], ["all"], ["latest"], ["Leeds"], [""], ["c"], [""]], isTextFormat: true },
    { area: "C12", values: [[0.25]] },
    {
      area: "I4:J6",
      values: [
        [1, ""],
        ["x", ""],
        ["", ""],
      ],
    },
    { area: "B13:B16", values: [["Leeds: £5"], ["Care, 2024-25"], [chartSpec.note], [chartSpec.caption]] },
  ]);
});

test("a sentence that is about no figures stands whatever the figures are", () => {
  const written = block.words({ parameters, said: "There is no such group." });
  expect(written.slice(1, 3)).toEqual([
    { area: "C12", values: [["any"]] },
    {
      area: "I4:J6",
      values: [
        ["any", ""],
        ["", ""],
        ["", ""],
      ],
    },
  ]);
  const [upToDate] = block.cells.find(({ area }) => area === "B17:B19")?.formulas[0] ?? [];
  expect(upToDate).toContain('OR(I4="any",SUMPRODUCT(--(F4:G6&""<>I4:J6&""))=0)');
});

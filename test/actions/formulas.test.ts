import { choicesOfFormula, referencesOfFormula } from "../../src/actions/choices-of-formula";
import { cellFigures } from "../../src/actions/figure";
import { figureFormula } from "../../src/actions/figure-formula";
import { insertFormula } from "../../src/actions/insert-formula";
import functionsMetadata from "../../src/functions/functions.json";
import { smallRelease } from "../support/small-release";
import { fakeWorkbook } from "./fake-workbook";

const choice = { indicator: "care.weekly-cost", peers: "neighbours", year: "2024-25" };

describe("figureFormula", () => {
  it.each([
    ["own", '=CLUB.VALUE("care.weekly-cost",,"2024-25")'],
    ["median", '=CLUB.PEERMEDIAN("care.weekly-cost","neighbours","2024-25")'],
    ["mean", '=CLUB.PEERMEAN("care.weekly-cost","neighbours","2024-25")'],
    ["lower-quartile", '=CLUB.PEERQUARTILE("care.weekly-cost",1,"neighbours","2024-25")'],
    ["upper-quartile", '=CLUB.PEERQUARTILE("care.weekly-cost",3,"neighbours","2024-25")'],
    ["count", '=CLUB.PEERCOUNT("care.weekly-cost","neighbours","2024-25")'],
    ["rank", '=CLUB.PEERRANK("care.weekly-cost",,"neighbours","2024-25")'],
  ] as const)("writes the %s", (figure, formula) => {
    expect(figureFormula(figure, choice)).toBe(formula);
  });

  it("doubles quotes within a text, as Excel requires", () => {
    expect(figureFormula("median", { ...choice, peers: 'the "core"' })).toContain('"the ""core"""');
  });

  it("is read back by choicesOfFormula", () => {
    for (const figure of cellFigures) {
      const { indicator, year } = choice;
      expect(choicesOfFormula(figureFormula(figure, choice))).toEqual([
        figure === "own" ? { indicator, year } : choice,
      ]);
    }
  });
});

describe("choicesOfFormula", () => {
  it.each([
    ['=ROUND(CLUB.PEERMEDIAN("a.b",B2,"2023-24"),0)', { indicator: "a.b", year: "2023-24" }],
    ['=C4-club.peermean( "a.b" , "all" )', { indicator: "a.b", peers: "all" }],
    ['=CLUB.PEERMEDIAN("a.b",{"Leeds","Kent"},"2023-24")', { indicator: "a.b", year: "2023-24" }],
    ['=CLUB.PEERMEDIAN("a.b",IF(B1=1,"all","region"),"2023-24")', { indicator: "a.b", year: "2023-24" }],
    ['=CLUB.PEERMEDIAN("say ""a""","x)y,z")', { indicator: 'say "a"', peers: "x)y,z" }],
  ])("reads the quoted texts in %s", (formula, expected) => {
    expect(choicesOfFormula(formula)).toEqual([expected]);
  });

  it("reads the texts of cells, if they are given", () => {
    const formula = `=ROUND(CLUB.PEERQUARTILE($B19,1,'My ''big'' sheet'!$B$4,B5),0)`;
    expect(referencesOfFormula(formula)).toEqual(["$B19", "'My ''big'' sheet'!$B$4", "B5"]);
    const texts = new Map([
      ["$B19", "a.b"],
      ["'My ''big'' sheet'!$B$4", "all"],
      ["B5", ""],
    ]);
    expect(choicesOfFormula(formula, texts)).toEqual([{ indicator: "a.b", peers: "all" }]);
  });

  it.each(["=SUM(A1:A2)", '=CLUB.PEERMEDIAN("a.b",A1:A9,LEFT(B1,7))', "=CLUB.ABOUT()"])(
    "finds no single cells to read in %s",
    (formula) => expect(referencesOfFormula(formula)).toEqual([]),
  );

  it.each(["", "12", "=SUM(A1:A2)", '=CLUB.ABOUT("a")', "=CLUB.PEERMEDIAN(B1)", "=CLUB.PEERMEDIAN("])(
    "finds no indicator in %s",
    (formula) => expect(choicesOfFormula(formula)).toEqual([]),
  );

  it.each(
    functionsMetadata.functions
      .filter(({ parameters }) => parameters.some(({ name }) => name === "indicator"))
      .map(({ id, parameters }) => [id, parameters.map(({ name }) => name)] as const),
  )("reads what %s compares", (id, names) => {
    const texts: Record<string, string> = { indicator: '"a.b"', peers: '"all"', year: '"2023-24"' };
    const expected = {
      indicator: "a.b",
      ...(names.includes("peers") && { peers: "all" }),
      ...(names.includes("year") && { year: "2023-24" }),
    };
    expect(choicesOfFormula(`=CLUB.${id}(${names.map((name) => texts[name] ?? "1").join(",")})`)).toEqual([expected]);
  });

  it("lists every indicator of a formula once, and ignores text that only looks like a call", () => {
    const formula = `=CLUB.GAP("a.b",,"all")/CLUB.PEERZ("A.B",,,"2023-24")+CLUB.VALUE("c.d")&"CLUB.VALUE(""e.f"")"`;
    expect(choicesOfFormula(formula)).toEqual([
      { indicator: "a.b", peers: "all", year: "2023-24" },
      { indicator: "c.d" },
    ]);
    expect(choicesOfFormula(`=IF(B1,CLUB.GAPOF(CLUB.VALUE("c.d"),"a.b"),0)`)).toEqual([
      { indicator: "a.b" },
      { indicator: "c.d" },
    ]);
    expect(choicesOfFormula('see =CLUB.VALUE("a.b")')).toEqual([]);
  });
});

describe("insertFormula", () => {
  const rate = smallRelease.indicators[1]!;

  it("shows figures in the indicator's unit and decimals, counts as whole numbers", async () => {
    const workbook = fakeWorkbook();
    await insertFormula(workbook, "median", rate, choice);
    expect(workbook.cell).toEqual({
      content: '=CLUB.PEERMEDIAN("care.rate","neighbours","2024-25")',
      numberFormat: '#,##0.0"%";−#,##0.0"%"',
    });
    await insertFormula(workbook, "rank", rate, choice);
    expect(workbook.cell.numberFormat).toBe("0");
  });

  it("returns the previous content, so that it can be restored", async () => {
    const workbook = fakeWorkbook();
    workbook.cell = { content: 42, numberFormat: "0.00" };
    const written = await insertFormula(workbook, "median", rate, choice, { sheet: "Budget", cell: "C4" });
    if (!written.ok || "holds" in written.value) throw new Error("Nothing was written.");
    await workbook.restoreCell(written.value);
    expect(workbook.cell).toEqual({ content: 42, numberFormat: "0.00" });
  });
});

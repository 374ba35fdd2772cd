import { keptFilled, keptFormula, readKeptFormula } from "../../../src/domain/frozen/kept-formula";

const cell = { sheet: "My Budget", row: 4, column: 2 };

test("keeps a formula so that every spreadsheet can read it, with the cell that it is from", () => {
  expect(keptFormula('=CLUB.VALUE("E08000035",$A5,"2024-25")*D5', cell)).toBe(
    `=IF(1,"",CHOOSE(1,'My Budget'!C5,"",CHOOSE(0,"CLUB.VALUE","E08000035",'My Budget'!$A5,"2024-25")*'My Budget'!D5))`,
  );
  expect(keptFilled(cell)).toBe(`=IF(1,"",CHOOSE(1,'My Budget'!C5,"filled"))`);
});

test.each([
  "=CLUB.VALUE(A5)",
  "=CLUB.LIST()",
  "=CLUB.LIST( )",
  "=CLUB.LIST(,)",
  "=club.value (A5,)",
  "=-CLUB.RANK(CLUB.NAME($A$1),B:B,2:3)^2%",
  "=IFERROR(CLUB.VALUE('My Budget'!A1,Other!A1,'It''s A1'!$B$2:$C$9),\"CLUB.VALUE(A1) \"\"x\"\"\")",
  "=SUM(CLUB.VALUE(A1:INDEX(A:A,3)),{1,2;3,4},rate,Other!rate,#REF!,[Book.xlsx]Other!A1,'[Book.xlsx]An other'!A1)",
  "=CLUB.VALUE([@Code],Table1[@Code],Table1[[#This Row],[Gross cost]],Table1[Code],[@[Gross cost]])",
  "=LET(x,CLUB.VALUE(A1),x*x)+SUM(CLUB.LIST(A1)#)+SUM(B2#)+@A1:A9",
  '=CHOOSE(2,"CLUB.VALUE",CLUB.VALUE(LOG10(A1)))&"[@Code]"&"CHOOSE(0,""CLUB.VALUE"")"',
  "=Jan:Mar!A1+'1st:2nd'!B2+CLUB.VALUE(1E+20,.5,TRUE)",
])("gives %s back as it was", (formula) => {
  const kept = keptFormula(formula, cell)!;
  expect(kept.replace(/"(?:[^"]|"")*"/g, "")).not.toMatch(/CLUB\.|(?<!Table1)\[@/i);
  expect(readKeptFormula(kept)).toEqual({ kind: "formula", place: cell, formula });
});

test("every cell of the sheet is named with it, so that it means the same elsewhere", () => {
  const kept = keptFormula("=CLUB.VALUE(A5,Other!B1,$C:$D,4:5,A1:B2)", cell)!;
  const addresses = kept.match(/(?:'My Budget'!|Other!)\$?[A-Z\d]+(?::\$?[A-Z\d]+)?/g);
  expect(addresses).toEqual([
    "'My Budget'!C5",
    "'My Budget'!A5",
    "Other!B1",
    "'My Budget'!$C:$D",
    "'My Budget'!4:5",
    "'My Budget'!A1:B2",
  ]);
});

test("after the sheet was renamed and rows were inserted, what named no sheet names none, and what named one still does", () => {
  const kept = keptFormula("=CLUB.VALUE(A5,'My Budget'!B5,Other!C1)", cell)!;
  const adjusted = kept
    .replaceAll("'My Budget'!", "'2027'!")
    .replace("!C5", "!C9")
    .replace("!A5", "!A9")
    .replace("!B5", "!B9");
  expect(readKeptFormula(adjusted)).toEqual({
    kind: "formula",
    place: { sheet: "2027", row: 8, column: 2 },
    formula: "=CLUB.VALUE(A9,'2027'!B9,Other!C1)",
  });
});

test("a cell moved to another sheet names the cells that it left behind", () => {
  const kept = keptFormula("=CLUB.VALUE(A5,B5)", cell)!
    .replace("'My Budget'!C5", "Other!F7")
    .replace("'My Budget'!B5", "Other!E7");
  expect(readKeptFormula(kept)).toMatchObject({ formula: "=CLUB.VALUE('My Budget'!A5,E7)" });
});

test.each(["#REF!", "'My Budget'!#REF!"])("a deleted cell has no place (%s)", (gone) => {
  const kept = keptFormula("=CLUB.VALUE(A5)", cell)!.replace("'My Budget'!C5", gone);
  expect(readKeptFormula(kept)).toMatchObject({ place: null });
});

test("deleted references are said as Excel says them in the cell", () => {
  const kept = keptFormula("=CLUB.VALUE(A5)+Other!B1", cell)!
    .replace("'My Budget'!A5", "'My Budget'!#REF!")
    .replace("Other!B1", "Other!#REF!");
  expect(readKeptFormula(kept)).toMatchObject({ formula: "=CLUB.VALUE(#REF!)+Other!#REF!" });
});

test.each(["", "Total", "=A1", '=IF(1,"",CHOOSE(1,', '=IF(1,"",CHOOSE(1,5,"",A1))', '=IF(1,"",#REF!)'])(
  "anything else is nothing of ours: %s",
  (written) => expect(readKeptFormula(written)).toBeNull(),
);

test("a formula that would be too long for Excel is not kept", () => {
  expect(keptFormula(`=CLUB.VALUE(${"A1,".repeat(800)}A1)`, { ...cell, sheet: "A long name of a sheet" })).toBeNull();
});

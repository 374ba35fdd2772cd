import { moveFormula } from "../../src/domain/move-formula";

test.each([
  ["A1+$A$1+A$1+$A1", 2, 1, "B3+$A$1+B$1+$A3"],
  ["SUM(A:A)", 0, 2, "SUM(C:C)"],
  ["SUM($A:B)", 5, 1, "SUM($A:C)"],
  ["SUM(1:1)/SUM($2:3)", 1, 4, "SUM(2:2)/SUM($2:4)"],
  ["SUM(Other!A:A,'My sheet'!1:2)", 1, 1, "SUM(Other!B:B,'My sheet'!2:3)"],
  ["SUM(A1:B2)", 1, 1, "SUM(B2:C3)"],
  ["T1[[#This Row],[Q1]]*2+T1[Q1]", 3, 3, "T1[[#This Row],[Q1]]*2+T1[Q1]"],
  ["Q1[A1]+A1", 1, 0, "Q1[A1]+A2"],
  ["[1]Sheet1!A1+'[2]It''s A1'!B2", 1, 1, "[1]Sheet1!B2+'[2]It''s A1'!C3"],
  ['"A1:A2"&A1', 1, 0, '"A1:A2"&A2'],
  ["LOG10(A1)+DAYS360(A1,B1)", 1, 0, "LOG10(A2)+DAYS360(A2,B2)"],
  ["Q1!A1+Jan24!B2", 1, 0, "Q1!A2+Jan24!B3"],
  ["Größe1+A1_x+x.A1+A1", 1, 0, "Größe1+A1_x+x.A1+A2"],
  ["IF(1:1>2,{1;2},1E5)", 1, 0, "IF(2:2>2,{1;2},1E5)"],
  ["A1#+B2", 1, 0, "A2#+B3"],
  ["A1+XFD1048576", 1, 1, "B2+#REF!"],
  ["A2", -2, 0, "#REF!"],
])("%s, %i rows down and %i columns right, is %s", (formula, rows, columns, moved) => {
  expect(moveFormula(formula, rows, columns)).toBe(moved);
});

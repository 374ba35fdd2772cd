import { readCalls } from "../../../src/actions/broken-formulas/read-calls";
import metadata from "../../../src/functions/functions.json";

test("every function of ours is known, in the spelling of another program", () => {
  for (const { id } of metadata.functions)
    expect(readCalls(`=_xldudf_club_${id.toLowerCase()}()`)).toMatchObject({ formula: `=CLUB.${id}()`, unknown: [] });
});

test.each([
  ["=CLUB.VALUE(A1,B1:B3)", 3, 1, true],
  ["=CLUB.VALUE(A1,Other!$B$1:$B$3)", 3, 1, true],
  ["=CLUB.VALUE(A1,B1:B3)", 2, 1, false],
  ["=CLUB.VALUE(A1,B1:D1)", 1, 3, true],
  ['=CLUB.VALUE("a;b",{"Leeds;";"Kent"})', 2, 1, true],
  ['=CLUB.VALUE("a",{"Leeds","Kent"},{"2023-24";"2024-25"})', 2, 2, true],
  ["=SUM(B1:B3)*CLUB.VALUE(A1,B1)", 3, 1, false],
  ["=CLUB.VALUE(A1,B1)", 2, 1, false],
  ["=CLUB.MEMBERS()", 12, 5, true],
])("%s as one formula of %d rows and %d columns: %s", (formula, rows, columns, may) => {
  expect(readCalls(formula)!.mayFill(rows, columns)).toBe(may);
});

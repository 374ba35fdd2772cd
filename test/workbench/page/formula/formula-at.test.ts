import { formulaAt } from "../../../../src/workbench/page/formula/formula-at";

/** What is at the "|" in a formula. */
function at(marked: string) {
  const { word, call, takesReference } = formulaAt(marked.replace("|", ""), marked.indexOf("|"));
  return [word?.text ?? null, call && `${call.name} ${call.argument}`, takesReference];
}

test.each([
  ["=|", [null, null, true]],
  ["=CLU|", ["CLU", null, false]],
  ["=CLUB.VAL|", ["CLUB.VAL", null, false]],
  ["=1+su|", ["su", null, false]],
  ["=SUM(|", [null, "SUM 0", true]],
  ["=SUM(A1,|", [null, "SUM 1", true]],
  ["=SUM(A1|", ["A1", "SUM 0", false]],
  ["=IF(A1>0,SUM(B1,B2),|", [null, "IF 2", true]],
  ["=IF(A1>0,SUM(B1,|", [null, "SUM 1", true]],
  ["=SUM((A1+|", [null, "SUM 0", true]],
  ['=CLUB.VALUE("a,b(c",|', [null, "CLUB.VALUE 1", true]],
  ['=CLUB.VALUE("wee|', [null, null, false]],
  ["=SUM('My, sheet'!A1,|", [null, "SUM 1", true]],
  ["='My sh|", [null, null, false]],
  ["=SUM({1,2},|", [null, "SUM 1", true]],
  ["=SUM(A1)|", [null, null, false]],
  ["=A|1", [null, null, false]],
  ["=SUM|(A1)", [null, null, false]],
  ["=|A1", [null, null, false]],
  ["= |", [null, null, true]],
  ["Fostering|", [null, null, false]],
  ["12|", [null, null, false]],
])("%s", (marked, expected) => expect(at(marked)).toEqual(expected));

import { cycleReference } from "../../../../src/workbench/page/formula/cycle-reference";

/** The formula after F4 at the "|", with the caret marked. */
function f4(marked: string): string | null {
  const next = cycleReference(marked.replace("|", ""), marked.indexOf("|"));
  return next && `${next.text.slice(0, next.caret)}|${next.text.slice(next.caret)}`;
}

test.each([
  ["=A1|", "=$A$1|"],
  ["=$A$1|", "=A$1|"],
  ["=A$1|", "=$A1|"],
  ["=$A1|", "=A1|"],
  ["=B2+|C3*2", "=B2+$C$3|*2"],
  ["=SUM(A1:B|9)", "=SUM($A$1:$B$9|)"],
  ["=SUM($A$1:$B$9|)", "=SUM(A$1:B$9|)"],
  ["=Sheet1!A1|", "=Sheet1!$A$1|"],
  ["='My A1 sheet'!B2|", "='My A1 sheet'!$B$2|"],
  ["=SUM(A:B|)", "=SUM($A:$B|)"],
  ["=SUM($A:$B|)", "=SUM(A:B|)"],
  ["=SUM(2:3|)", "=SUM($2:$3|)"],
  ['="A1|"', null],
  ["=LOG10|(A1)", null],
  ["=tax1x|", null],
  ["A1|", null],
])("%s gives %s", (marked, expected) => expect(f4(marked)).toBe(expected));

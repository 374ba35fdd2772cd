import { spelledAs } from "../../../src/domain/frozen/spelled-as";

test.each([
  ["=CLUB.VALUE(A9,TRUE(),1E+020,0.5)", "=CLUB.VALUE( A5, TRUE, 1E+20, .5)", "=CLUB.VALUE( A9, TRUE, 1E+20, .5)"],
  ["=_xlfn.xlookup(1,B:B,$C$2)", "=XLOOKUP(1,A:A,$C$1)", "=XLOOKUP(1,B:B,$C$2)"],
  ["=CLUB.VALUE(A9)", "=@CLUB.VALUE(A5)", "=@CLUB.VALUE(A9)"],
  ["=CLUB.VALUE(#REF!)", "=CLUB.VALUE(A5)", "=CLUB.VALUE(#REF!)"],
])("%s is written as %s was", (formula, before, spelled) => expect(spelledAs(formula, before)).toBe(spelled));

test.each([
  ["=CLUB.VALUE(A9)*2", "=CLUB.VALUE(A5)*3"],
  ['=CLUB.VALUE("a")', '=CLUB.VALUE("A")'],
  ["=CLUB.VALUE(A9,A9)", "=CLUB.VALUE(A5)"],
])("%s stays where %s was another formula", (formula, before) => expect(spelledAs(formula, before)).toBe(formula));

import { namesInFormula } from "../../../src/domain/broken-formulas/names-in-formula";
import { spelledFormula } from "../../../src/domain/broken-formulas/spelled-formula";

const isFunction = (name: string) => name === "VALUE" || name === "PEERMEDIAN";

test.each([
  ["=_xldudf_CLUB_PEERMEDIAN(A1)", "=CLUB.PEERMEDIAN(A1)"],
  ["=_xldudf_club_peermedian(A1,_xldudf_CLUB_VALUE(B1))", "=CLUB.PEERMEDIAN(A1,CLUB.VALUE(B1))"],
  ["=club.value (A1)*2", "=CLUB.VALUE (A1)*2"],
  ["=_xlfn._xldudf_CLUB_VALUE(A1)", "=CLUB.VALUE(A1)"],
  ["=_xlfn.CLUB.VALUE(A1)", "=CLUB.VALUE(A1)"],
  ["=_xludf.CLUB.VALUE(A1)", "=CLUB.VALUE(A1)"],
  ["=_xll.CLUB.VALUE(A1)", "=CLUB.VALUE(A1)"],
  ["=1+[2]!_xldudf_CLUB_VALUE(A1)", "=1+CLUB.VALUE(A1)"],
  ["='C:\\Ann''s\\[club.xll]'!_xldudf_CLUB_VALUE('My sheet'!A1)", "=CLUB.VALUE('My sheet'!A1)"],
  ["=@_xldudf_club_value(A1:A2)+_xlfn.single(B1)", "=@CLUB.VALUE(A1:A2)+_xlfn.single(B1)"],
  ['=_xldudf_CLUB_VALUE("_xldudf_CLUB_VALUE(",TRUE(),1E+020)', '=CLUB.VALUE("_xldudf_CLUB_VALUE(",TRUE(),1E+020)'],
  ["='_xldudf_CLUB_VALUE(1)'!A1+club.value(A1)", "='_xldudf_CLUB_VALUE(1)'!A1+CLUB.VALUE(A1)"],
])("%s is %s", (broken, formula) => {
  expect(spelledFormula(broken, isFunction)).toEqual({ formula, unknown: [] });
  expect(spelledFormula(formula, isFunction)).toEqual({ formula, unknown: [] });
});

test("names what is no function of ours", () => {
  expect(spelledFormula("=_xldudf_CLUB_OLD(_xldudf_club_old(1),CLUB.VALUE(2))", isFunction)?.unknown).toEqual(["OLD"]);
});

test.each([
  "CLUB.VALUE(A1)",
  "=A1+1",
  '="CLUB.VALUE("&A1',
  "=MYCLUB.VALUE(A1)",
  "=CLUB_VALUE(A1)",
  "=_xldudf_OTHER_CLUB(1)",
  "=CLUB.VALUE",
])("%s calls none of ours", (formula) => {
  expect(spelledFormula(formula, isFunction)).toBeNull();
});

test("the names in a formula are no functions, sheets, tables, errors or numbers", () => {
  const formula = `=CLUB.VALUE(rate_id,Other!A1,'My x'!B2,"word",TRUE)+LET(x,1E+20,x)+Costs[Amount]+IF(A1,#N/A,Sheet!name)`;
  expect(namesInFormula(formula)).toEqual(["rate_id", "x"]);
});

import { callsInFormula } from "../../../src/actions/cell/calls-in-formula";
import { replaceArguments } from "../../../src/actions/cell/replace-arguments";

const replaced = (formula: string, change: Parameters<typeof replaceArguments>[2], at = 0) =>
  replaceArguments(formula, { call: callsInFormula(formula)[at]! }, change);

it.each([
  ['=CLUB.PEERMEDIAN("a","all","2023-24")', { peers: "region" }, '=CLUB.PEERMEDIAN("a","region","2023-24")'],
  ["=B4*CLUB.PEERMEDIAN(B19,$B$4,$B$5)-1", { year: "2022-23" }, '=B4*CLUB.PEERMEDIAN(B19,$B$4,"2022-23")-1'],
  ['=CLUB.VALUE("a")', { year: "2022-23" }, '=CLUB.VALUE("a",,"2022-23")'],
  ['=CLUB.VALUE( "a" , "Kent" )', { indicator: "b" }, '=CLUB.VALUE( "b","Kent" )'],
  ['=CLUB.PEERQUARTILE("a",3)', { indicator: "b", peers: "all" }, '=CLUB.PEERQUARTILE("b",3,"all")'],
  ["=CLUB.PEERMEDIAN()", { indicator: 'say "a"' }, '=CLUB.PEERMEDIAN("say ""a""")'],
  ['=CLUB.DEFINITION("a")', { peers: "all", year: "2022-23", indicator: "b" }, '=CLUB.DEFINITION("b")'],
])("%s with %j is %s", (formula, change, expected) => expect(replaced(formula, change)).toBe(expected));

it("changes one of several calls, and nothing of what is around it", () => {
  const formula = '=IF(B1>"CLUB.VALUE(",CLUB.GAPOF(CLUB.VALUE("c.d"),"a.b"),CLUB.VALUE("e"))';
  expect(replaced(formula, { indicator: "x" }, 0)).toBe(
    '=IF(B1>"CLUB.VALUE(",CLUB.GAPOF(CLUB.VALUE("c.d"),"x"),CLUB.VALUE("e"))',
  );
  expect(replaced(formula, { indicator: "x" }, 1)).toBe(
    '=IF(B1>"CLUB.VALUE(",CLUB.GAPOF(CLUB.VALUE("x"),"a.b"),CLUB.VALUE("e"))',
  );
});

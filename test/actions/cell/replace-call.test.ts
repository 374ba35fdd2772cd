import { callsInFormula } from "../../../src/actions/cell/calls-in-formula";
import { quoted } from "../../../src/domain/quoted-text";
import { replaceCall, writtenCall } from "../../../src/actions/cell/replace-call";

/** @param texts arguments, to be written in quotes */
const replaced = (formula: string, texts: Readonly<Record<string, string>>, at = 0, id?: string) => {
  const args = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, quoted(text)]));
  return replaceCall(formula, { call: callsInFormula(formula)[at]! }, { args, ...(id !== undefined && { id }) });
};

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

it.each([
  [
    "keeps what both take",
    '=2*CLUB.PEERMEDIAN(B1,"all","2023-24")',
    {},
    "PEERMEAN",
    '=2*CLUB.PEERMEAN(B1,"all","2023-24")',
  ],
  ["puts each in its own place", '=CLUB.PEERMEDIAN(B1,"all",C1)', {}, "PEERRANK", '=CLUB.PEERRANK(B1,,"all",C1)'],
  ["leaves out what it does not take", '=CLUB.PEERQUARTILE("a",3,"all")', {}, "VALUE", '=CLUB.VALUE("a")'],
  ["changes arguments with it", '=CLUB.VALUE("a")', { peers: "region" }, "GAP", '=CLUB.GAP("a",,"region")'],
])("with another function %s", (_, formula, change, id, expected) => {
  expect(replaced(formula, change, 0, id)).toBe(expected);
});

it("leaves an argument out at the end, and keeps its place before others", () => {
  const formula = '=CLUB.VALUE("a","Kent","2023-24")';
  const call = callsInFormula(formula)[0]!;
  expect(replaceCall(formula, { call }, { args: { year: "" } })).toBe('=CLUB.VALUE("a","Kent")');
  expect(replaceCall(formula, { call }, { args: { member: "" } })).toBe('=CLUB.VALUE("a",,"2023-24")');
});

it("writes a new call", () => {
  expect(writtenCall("PEERQUARTILE", { indicator: '"a"', quart: "3", peers: '"all"', other: "1" })).toBe(
    'CLUB.PEERQUARTILE("a",3,"all")',
  );
});

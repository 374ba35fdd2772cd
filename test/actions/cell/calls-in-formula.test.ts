import { callsInFormula } from "../../../src/actions/cell/calls-in-formula";

const callsOf = (formula: string) =>
  callsInFormula(formula).map(({ id, start, end, args }) => ({
    id,
    text: formula.slice(start, end),
    args: args.map(({ text }) => text),
  }));

it.each([
  ['=CLUB.VALUE("a.b",,"2024-25")', [["VALUE", '"a.b"', "", '"2024-25"']]],
  ['=B4*club.peermedian( "a.b" , $B$4 )-1', [["PEERMEDIAN", '"a.b"', "$B$4"]]],
  ["=CLUB.ABOUT()", [["ABOUT"]]],
  ["=@CLUB.ABOUT( )&CLUB.MEMBER(A1)", [["ABOUT"], ["MEMBER", "A1"]]],
  ['=CLUB.PEERMEDIAN("a",{"Leeds","Kent"},LEFT(B1,7))', [["PEERMEDIAN", '"a"', '{"Leeds","Kent"}', "LEFT(B1,7)"]]],
  [`=CLUB.VALUE('It''s (a), sheet'!A1,"x)y,""z")`, [["VALUE", `'It''s (a), sheet'!A1`, '"x)y,""z"']]],
  [
    '=IF(B1,CLUB.GAPOF(CLUB.VALUE("c.d"),"a.b"),SUM(1,2))',
    [
      ["GAPOF", 'CLUB.VALUE("c.d")', '"a.b"'],
      ["VALUE", '"c.d"'],
    ],
  ],
] as const)("reads the calls of %s", (formula, expected) => {
  expect(callsOf(formula).map(({ id, args }) => [id, ...args])).toEqual(expected);
});

it.each(["", "12", "CLUB.VALUE(1)", '="CLUB.VALUE(1)"', "=SUM(A1:A2)", "=CLUB.PEERMEDIAN(", "=MYCLUB.VALUE(1)"])(
  "finds no call in %p",
  (formula) => expect(callsOf(formula)).toEqual([]),
);

it("says where each call and argument stands, so that it can be replaced", () => {
  const formula = '=ROUND( CLUB.VALUE( "a" , B1 ) ,0)';
  const [call] = callsInFormula(formula);
  expect(formula.slice(call!.start, call!.end)).toBe('CLUB.VALUE( "a" , B1 )');
  expect(call!.args.map(({ start, end }) => formula.slice(start, end))).toEqual(['"a"', "B1"]);
});

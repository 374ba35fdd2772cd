import { formulaInFile, isDynamicFormula, shownFormula } from "../../src/workbook-file/formula-text";

test.each([
  ['=CLUB.PEERMEDIAN("a.b","CLUB.X(")', '_xldudf_CLUB_PEERMEDIAN("a.b","CLUB.X(")'],
  ["=SUM(A1:A2)", "SUM(A1:A2)"],
  ["=SORT(FILTER(A1:A9,A1:A9>1))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,A1:A9>1))"],
  ["=QUARTILE.INC(A1:A9,1)", "_xlfn.QUARTILE.INC(A1:A9,1)"],
  ["=SUM(J1#)", "SUM(_xlfn.ANCHORARRAY(J1))"],
  ["=SUM('My sheet'!$J$1#)", "SUM(_xlfn.ANCHORARRAY('My sheet'!$J$1))"],
  ['="J1#"&J1', '"J1#"&J1'],
  ["=LET(x,A1,y,x*2,x+y)", "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x*2,_xlpm.x+_xlpm.y)"],
  ["='x SORT('!A1+MYSORT(1)", "'x SORT('!A1+MYSORT(1)"],
  ["=IFERROR(#REF!,#N/A)", "IFERROR(#REF!,#N/A)"],
  ["=@A1*2", "_xlfn.SINGLE(A1)*2"],
  ["=SUM(@A1:A4,@'My @ sheet'!A:A)", "SUM(_xlfn.SINGLE(A1:A4),_xlfn.SINGLE('My @ sheet'!A:A))"],
  ['=@INDEX(A1:A4,MATCH(")",B1:B4,0))&"@A1"', '_xlfn.SINGLE(INDEX(A1:A4,MATCH(")",B1:B4,0)))&"@A1"'],
  ["=@CHOOSE(1,@A1:A4)+@J1#", "_xlfn.SINGLE(CHOOSE(1,_xlfn.SINGLE(A1:A4)))+_xlfn.SINGLE(_xlfn.ANCHORARRAY(J1))"],
  ["=SINGLE((A1:A4,B1))", "_xlfn.SINGLE((A1:A4,B1))"],
  ["=FORECAST.ETS(4,{1;2;3},{1;2;3})", "_xlfn.FORECAST.ETS(4,{1;2;3},{1;2;3})"],
  ["=ERF.PRECISE(1)+ERFC.PRECISE(1)", "_xlfn.ERF.PRECISE(1)+_xlfn.ERFC.PRECISE(1)"],
  [
    "=NETWORKDAYS.INTL(1,30)+WORKDAY.INTL(1,2)+ISO.CEILING(1)",
    "NETWORKDAYS.INTL(1,30)+WORKDAY.INTL(1,2)+ISO.CEILING(1)",
  ],
  ['=REGEXTEST("a","a")', '_xlfn.REGEXTEST("a","a")'],
])("%s is written %s and read back", (shown, inFile) => {
  expect(formulaInFile(shown)).toBe(inFile);
  expect(shownFormula(inFile)).toBe(shown);
});

test.each([
  "_xldudf_CX_GET(A1)",
  "_xlfn.NOT.YET.INVENTED(A1)",
  "_xlfn._xlws.NOTYET(A1)",
  'IFERROR(__xludf.DUMMYFUNCTION("IMPORTRANGE()"),1)',
  "_xludf.OTHER(1)",
  "_xlfn.GROUPBY(A2:A4,A2:A4,_xleta.SUM)",
  "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1),_xlpm.f(2))",
  '"_xlfn.SINGLE(A1)"&A1',
  "T1[[#This Row],[_xlfn.SINGLE(A1)]]+T1[Q1]",
  "'[1]Sheet 1'!A1+1",
])("%s, of another add-in or younger than what we know, is saved as it was", (inFile) => {
  expect(formulaInFile(shownFormula(inFile))).toBe(inFile);
});

test.each([
  ["=CLUB.PEERVALUES(A1)", true],
  ["=A1:A3*2", true],
  ['=MEDIAN(IF(B1:B3="x",A1:A3))', true],
  ["=SUM(J1#)", true],
  ["=UNIQUE(A1:A3)", true],
  ["=Sheet1!A1:A3", true],
  ["=SUM(A1:A3)", false],
  ["=A1*2", false],
  ['="A1:A3*2"&A1', false],
  ["=SUM(A1:A3,B1:B3)/2", false],
  ["=@A1:A3*2", false],
])("whether %s needs the mark of a dynamic array: %s", (formula, needs) => {
  expect(isDynamicFormula(formula)).toBe(needs);
});

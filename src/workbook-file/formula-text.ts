import { withSign, withSingle } from "./implicit-intersection";

/**
 * Converts formulas between a file's form and what Excel shows. In a file, functions newer than the format have a
 * prefix, a custom function is `_xldudf_` with underscores for dots, and "J1#" and "@J1" are calls of ANCHORARRAY and
 * SINGLE. We leave other add-ins' functions, and functions newer than this list, as they are in the file, so that
 * nothing is lost.
 */

/** Excel's functions that a file writes as `_xlfn.NAME`. */
const prefixed = new Set(
  `ACOT ACOTH AGGREGATE ANCHORARRAY ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV
  BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV
  CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P
  COVARIANCE.S CSC CSCH DAYS DECIMAL DETECTLANGUAGE DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE
  FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT
  FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK
  HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET
  LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST
  NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTOF
  PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT
  REGEXREPLACE REGEXTEST RRI SCAN
  SEC SECH SEQUENCE SHEET SHEETS SINGLE SKEW.P SORTBY STDEV.P STDEV.S STOCKHISTORY SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T
  T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW TRANSLATE TRIMRANGE UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK
  WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(/\s+/),
);
/** And those it writes as `_xlfn._xlws.NAME`. */
const worksheetPrefixed = new Set(["FILTER", "SORT"]);
/** Functions that fill several cells, or use whole ranges where older functions use one cell of them. */
const arrayFunctions =
  /\b(BYCOL|BYROW|CHOOSECOLS|CHOOSEROWS|DROP|EXPAND|FILTER|HSTACK|LAMBDA|LET|MAKEARRAY|MAP|RANDARRAY|SCAN|SEQUENCE|SORT|SORTBY|TAKE|TEXTSPLIT|TOCOL|TOROW|UNIQUE|VSTACK|WRAPCOLS|WRAPROWS|XLOOKUP)\(/i;

/** Quoted text, a quoted sheet name, or anything between them, which may be changed. */
const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|[^"']+/g;
const functionName = /(?<![\w.])([A-Z_][\w.]*)\(/gi;
const anchorShown = /((?:(?:[\w.]+|'(?:[^']|'')*')!)?\$?[A-Z]{1,3}\$?\d+|[A-Za-z_][\w.]*)#(?![A-Z/!?])/g;
const anchorInFile = /_xlfn\.ANCHORARRAY\(((?:[^()"]|"[^"]*")*)\)/gi;
const prefixedInFile = /(?<![\w.])_xlfn\.(?:_xlws\.)?([A-Z][\w.]*)(?=\()/gi;

/** A formula of a file, without "=", as Excel shows it, with "=". */
export function shownFormula(inFile: string): string {
  if (!/_xl/i.test(inFile)) return `=${inFile}`;
  const named = outsideTexts(inFile.replace(anchorInFile, "$1#"), (piece) =>
    piece
      .replace(/_xldudf_CLUB_(?=[A-Z])/gi, "CLUB.")
      .replace(prefixedInFile, (whole, name: string) => (hasPrefix(name.toUpperCase()) ? name : whole)),
  );
  const shown = `=${withSign(named)}`;
  if (!/_xlpm\./i.test(shown)) return shown;
  const withoutPrefixes = outsideTexts(shown, (piece) => piece.replace(/_xlpm\./gi, ""));
  return formulaInFile(withoutPrefixes) === formulaInFile(shown) ? withoutPrefixes : shown;
}

function hasPrefix(name: string): boolean {
  return prefixed.has(name) || worksheetPrefixed.has(name);
}

/** A formula as Excel shows it, with "=", as a file writes it, without. */
export function formulaInFile(shown: string): string {
  const anchored = withTextsAside(withSingle(shown.replace(/^=/, "")), (formula) =>
    formula.replace(anchorShown, "ANCHORARRAY($1)"),
  );
  const named = outsideTexts(anchored, (piece) =>
    piece.replace(functionName, (_, name: string) => {
      const upper = name.toUpperCase();
      if (/^CLUB\./.test(upper)) return `_xldudf_${upper.replaceAll(".", "_")}(`;
      if (worksheetPrefixed.has(upper)) return `_xlfn._xlws.${upper}(`;
      return prefixed.has(upper) ? `_xlfn.${upper}(` : `${name}(`;
    }),
  );
  return outsideTexts(named, prefixParameters(named));
}

const range = String.raw`\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+`;
const beforeOperator = new RegExp(`${range}\\s*[-+*/<>=&^]|(?<![\\w.])\\(${range}\\)\\s*[-+*/<>=&^]`, "i");
const afterOperator = new RegExp(`[-+*/<>=&^]\\s*\\(?(?:[\\w.']+!)?${range}`, "i");
const onlyRange = new RegExp(`^=(?:[\\w.]+!|'[^']*'!)?${range}$`, "i");

/**
 * Whether the file must mark the formula as a "dynamic array". Without the mark, Excel would use one cell of each range
 * and show "@" before anything that may give several values, such as any custom function.
 */
export function isDynamicFormula(shown: string): boolean {
  const formula = withSingle(shown)
    .replace(/"(?:[^"]|"")*"/g, '""')
    .replace(/\bSINGLE\([^()]*\)/gi, "1");
  return (
    /\bCLUB\./i.test(formula) ||
    arrayFunctions.test(formula) ||
    /[A-Z\d]#(?![A-Z/!?])/i.test(formula) ||
    beforeOperator.test(formula) ||
    afterOperator.test(formula.slice(1)) ||
    onlyRange.test(formula)
  );
}

/** Whether a formula calls a function that may give several values. */
export function callsArrayFunction(shown: string): boolean {
  return arrayFunctions.test(shown.replace(/"(?:[^"]|"")*"/g, '""'));
}

/** In a file, the parameter names of LET and LAMBDA have a prefix. */
function prefixParameters(formula: string): (piece: string) => string {
  const names = new Set<string>();
  for (const [, kind = "", rest = ""] of formula.matchAll(/_xlfn\.(LET|LAMBDA)\((?=(.*))/gi)) {
    const args = topLevelArguments(rest);
    const named =
      kind.toUpperCase() === "LET" ? args.filter((_, i) => i % 2 === 0 && i < args.length - 1) : args.slice(0, -1);
    for (const name of named) if (/^\s*[A-Za-z_]\w*\s*$/.test(name)) names.add(name.trim());
  }
  if (names.size === 0) return (piece) => piece;
  const parameter = new RegExp(`(?<![\\w.!$])(${[...names].join("|")})(?![\\w.!(])`, "gi");
  return (piece) => piece.replace(parameter, "_xlpm.$1");
}

/** A call's arguments, from after its opening bracket; anything after the call is left out. */
function topLevelArguments(rest: string): string[] {
  const args = [""];
  let depth = 0;
  for (const [piece] of rest.matchAll(/"(?:[^"]|"")*"|[^"]/g)) {
    if (piece === ")" && depth-- === 0) break;
    if (piece === "(" || piece === "{") depth++;
    if (piece === "}") depth--;
    if (piece === "," && depth === 0) args.push("");
    else args[args.length - 1] += piece;
  }
  return args;
}

function outsideTexts(formula: string, change: (piece: string) => string): string {
  return formula.replace(pieces, (piece) => (/^["']/.test(piece) ? piece : change(piece)));
}

/** Like outsideTexts, but leaves quoted sheet names where they are. */
function withTextsAside(formula: string, change: (formula: string) => string): string {
  return formula.replace(/"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[^"'])+/g, (piece) =>
    piece.startsWith('"') ? piece : change(piece),
  );
}

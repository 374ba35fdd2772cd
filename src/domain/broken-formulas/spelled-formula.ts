/** A formula with calls of our functions, as it should be spelled. */
export interface SpelledFormula {
  /** With every call as Excel shows it; the same as the given one if nothing is wrong with its spelling. */
  readonly formula: string;
  /** The names after "CLUB.", in capitals, of the calls that are no functions of ours; each once. */
  readonly unknown: readonly string[];
}

const text = String.raw`"(?:[^"]|"")*"`;
const sheet = String.raw`'(?:[^']|'')*'`;
/** The file that a program without the add-in thinks the function is in: "[2]!", "'C:\Add-ins\[club.xll]'!". */
const link = String.raw`(?:(?:'(?:[^']|'')+'|\[[^[\]]*\])!)?`;
const start = String.raw`(?<![\p{L}\p{N}_.\\!'])`;
/** What a file puts before functions that the program which saved it doesn't know; then a dot may be an underscore. */
const inFile = String.raw`(?:_xlfn\.)?_xl(?:dudf|udf|l)[._]CLUB[._]`;
const shown = String.raw`(?:_xlfn\.)?CLUB\.`;
const pieces = new RegExp(String.raw`${text}|${start}${link}(?:${inFile}|${shown})([A-Z]+)(?=\s*\()|${sheet}`, "giu");

/**
 * Writes the calls of our functions in a formula as Excel does with the add-in, after a program without it has saved the
 * workbook: Excel leaves `_xldudf_CLUB_PEERMEDIAN(…)`, sometimes with a link to a file before it, and LibreOffice
 * `_xldudf_club_peermedian(…)`. Everything else stays as it is: arguments, other functions, texts.
 *
 * @param formula with its "="
 * @param isFunction whether this is the name of one of our functions, after "CLUB." and in capitals
 * @returns null if it calls none
 */
export function spelledFormula(formula: string, isFunction: (name: string) => boolean): SpelledFormula | null {
  if (!formula.startsWith("=") || !/CLUB[._]/i.test(formula)) return null;
  const names: string[] = [];
  const spelled = formula.replace(pieces, (whole, name: string | undefined) => {
    if (name === undefined) return whole;
    names.push(name.toUpperCase());
    return `CLUB.${name.toUpperCase()}`;
  });
  if (names.length === 0) return null;
  return { formula: spelled, unknown: [...new Set(names)].filter((name) => !isFunction(name)) };
}

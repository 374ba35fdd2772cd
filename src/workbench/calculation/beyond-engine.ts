/** Asks what the engine and the workbook know; names are in upper case. */
export interface Known {
  isFunction(name: string): boolean;
  /** The formula that a name stands for; null if there is no such name. */
  meaningOf(name: string): string | null;
  isSheet(name: string): boolean;
}

/** If names refer to names deeper than this, they refer to each other in a circle. */
const deepestName = 20;

const errors = new Set(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!", "#SPILL!", "#CALC!"]);
const word = /('(?:[^']|'')*'|[\p{L}_\\$][\p{L}\p{N}_.\\$:]*)(!|\()?/gu;
const place = /^\$?[A-Z]{1,3}(?:\$?\d+)?(?::\$?[A-Z]{0,3}(?:\$?\d+)?)?$/;

/** Uses that the engine gets wrong: CELL about a file or formats, pictures, and OFFSET with text for a position. */
const partlyKnown =
  /(?<![\w.])(?:CELL\(\s*"(?:color|filename|format|parentheses|prefix|protect|width)"|IMAGE\(|OFFSET\([^()]*")/i;

/**
 * Whether a formula, or a name it uses, has something that we can't calculate: an unknown function, name, sheet or kind
 * of error; columns of tables or cells of other workbooks (both in square brackets); a union of ranges; or their
 * intersection.
 */
export function isBeyondEngine(formula: string, known: Known, depth = 0): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""').toUpperCase();
  if (bare.includes("[") || partlyKnown.test(formula)) return true;
  if ((bare.match(/#[A-Z_/0-9]+[!?]?/g) ?? []).some((error) => !errors.has(error))) return true;
  if (/[\p{L}\p{N})]\s+[\p{L}$'(]/u.test(bare.replace(/'(?:[^']|'')*'/g, "S")) || joinsRanges(bare)) return true;
  const hasParameters = /\b(?:LET|LAMBDA)\(/.test(bare);
  for (const [, text = "", follows] of bare.matchAll(word)) {
    if (follows === "!") {
      const sheet = text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text.replace(/^.*:/, "");
      if (text.slice(0, -1).includes(":") || !known.isSheet(sheet)) return true;
    } else if (hasParameters || text.startsWith("'") || place.test(text) || text === "TRUE" || text === "FALSE")
      continue;
    else if (follows === "(" ? !known.isFunction(text) : isBeyond(text)) return true;
  }
  return false;

  function isBeyond(name: string): boolean {
    const meaning = known.meaningOf(name);
    return meaning === null || (depth < deepestName && isBeyondEngine(meaning, known, depth + 1));
  }
}

/** Whether there is a "(A1,B1)" that is not a function's arguments. */
function joinsRanges(formula: string): boolean {
  const calls: boolean[] = [];
  let isInArray = false;
  for (let index = 0; index < formula.length; index++) {
    const character = formula.charAt(index);
    if (character === "{") isInArray = true;
    else if (character === "}") isInArray = false;
    else if (character === "(") calls.push(/[\p{L}\p{N}_.)]/u.test(formula.charAt(index - 1)));
    else if (character === ")") calls.pop();
    else if (character === "," && !isInArray && calls.at(-1) === false) return true;
  }
  return false;
}

import { isTakenForNumber, keptAsText } from "./text-literals";

/** A text, a quoted sheet name, or any one character: the parts of a formula in which we look for separators. */
const part = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\s\S]/g;
/** A text that the engine would split, because it has a comma, semicolon, brace or quotation mark inside. */
const cutByEngine = /[,;{}]|""/;

/**
 * Rewrites a formula's texts and array constants so that the engine reads them as Excel does. A text that looks like a
 * number, such as "2010-11", stays a text. The engine would split `{"Bristol, City of";"Kent"}` inside the first text,
 * so such an array constant becomes VSTACK and HSTACK of its elements.
 */
export function writeOutConstants(formula: string): string {
  if (!formula.includes('"')) return formula;
  let written = "";
  let rows: string[][] | null = null;
  for (const [text] of formula.matchAll(part)) {
    if (rows === null) {
      if (text === "{") rows = [[""]];
      else written += isText(text) ? keptAsText(text) : text;
    } else if (text === "}") {
      written += writtenArray(rows);
      rows = null;
    } else if (text === ";") rows.push([""]);
    else if (text === ",") rows.at(-1)?.push("");
    else appendToLast(rows.at(-1) ?? [], text);
  }
  // A brace that is never closed is a mistake in the formula; let the engine say so.
  return rows === null ? written : formula;
}

function isText(text: string): boolean {
  return text.length > 1 && text.startsWith('"');
}

function appendToLast(row: string[], text: string): void {
  row.push((row.pop() ?? "") + text);
}

function writtenArray(rows: readonly (readonly string[])[]): string {
  const elements = rows.map((row) => row.map((element) => element.trim()));
  if (!elements.flat().some(isMisread)) return `{${elements.map((row) => row.join(",")).join(";")}}`;
  return stacked(
    "VSTACK",
    elements.map((row) =>
      stacked(
        "HSTACK",
        row.map((element) => (isText(element) ? keptAsText(element) : element)),
      ),
    ),
  );
}

function isMisread(element: string): boolean {
  return isText(element) && (cutByEngine.test(element.slice(1, -1)) || isTakenForNumber(element));
}

function stacked(name: string, elements: readonly string[]): string {
  return elements.length === 1 ? (elements[0] ?? "") : `${name}(${elements.join(",")})`;
}

/**
 * A part of a formula: a reference to cells or to a name of a sheet, with what says the sheet before it; the beginning of
 * a call of one of our functions, up to its bracket; a column of the table that the cell itself is in ("[@Amount]"),
 * which means nothing elsewhere; or anything else as it is written.
 */
export type FormulaPart =
  | {
      readonly kind: "reference";
      /** "Budget!", "'Nights of care'!", "[Other.xlsx]Budget!"; "" if it names no sheet. */
      readonly prefix: string;
      /** "$A1:B2", "#REF!", "rate". */
      readonly cells: string;
    }
  | { readonly kind: "call"; readonly name: string }
  | { readonly kind: "own table"; readonly text: string }
  | { readonly kind: "other"; readonly text: string };

const word = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`;
const brackets = String.raw`\[(?:[^[\]]|\[(?:[^[\]']|'.)*\])*\]`;
const text = String.raw`"(?:[^"]|"")*"`;
const start = String.raw`(?<![\p{L}\p{N}_.$\\])`;
const end = String.raw`(?![\p{L}\p{N}_.(![\\])`;
const prefix = String.raw`'(?:[^']|'')+'!|${start}(?:\[[^[\]]*\])?${word}(?::${word})?!|#REF!(?=\$?[A-Z])`;
const corner = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const cells = String.raw`(?:${corner}(?::${corner})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})${end}`;
const pieces = new RegExp(
  String.raw`${text}|(?<prefix>${prefix})(?<target>#REF!|${cells}|${word})|(?<gone>#REF!)|${start}(?<cells>${cells})` +
    String.raw`|${start}CLUB\.(?<call>[A-Z]+\s*)\(|${start}${word}${brackets}|(?<own>${brackets})|'(?:[^']|'')*'`,
  "giu",
);

/** The parts of a formula, in order; joined by `formulaOf` they are the formula. */
export function formulaParts(formula: string): readonly FormulaPart[] {
  const parts: FormulaPart[] = [];
  let done = 0;
  const other = (to: number) => {
    if (to > done) parts.push({ kind: "other", text: formula.slice(done, to) });
  };
  for (const found of formula.matchAll(pieces)) {
    const part = partOf(found[0], found.groups ?? {});
    if (part === null) continue;
    other(found.index);
    parts.push(part);
    done = found.index + found[0].length;
  }
  other(formula.length);
  return parts;
}

function partOf(whole: string, groups: Readonly<Record<string, string | undefined>>): FormulaPart | null {
  const cellsOnly = groups.gone ?? groups.cells;
  if (groups.target !== undefined) return { kind: "reference", prefix: groups.prefix ?? "", cells: groups.target };
  if (cellsOnly !== undefined) return { kind: "reference", prefix: "", cells: cellsOnly };
  if (groups.call !== undefined) return { kind: "call", name: whole.slice(0, -1) };
  return groups.own === undefined ? null : { kind: "own table", text: whole };
}

/** The formula that has these parts. */
export function formulaOf(parts: readonly FormulaPart[]): string {
  return parts
    .map((part) => {
      switch (part.kind) {
        case "reference":
          return part.prefix + part.cells;
        case "call":
          return `${part.name}(`;
        case "own table":
        case "other":
          return part.text;
      }
    })
    .join("");
}

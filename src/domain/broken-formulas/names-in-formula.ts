import { formulaParts } from "../frozen/formula-parts";

const word = /(?<![\p{L}\p{N}_.$\\])[\p{L}_\\][\p{L}\p{N}_.\\]*(?!\s*[([!]|[\p{L}\p{N}_.\\])/gu;

/** Texts, quoted names of sheets, errors, and columns of tables. */
const aside = /"(?:[^"]|"")*"|'(?:[^']|'')*'|#[A-Z/\d]+[!?]?|\[(?:[^[\]]|\[[^\]]*\])*\]/gi;

/** The names that a formula uses as they are, such as names of cells: each once. No functions, sheets or tables. */
export function namesInFormula(formula: string): readonly string[] {
  const names = formulaParts(formula).flatMap((part) =>
    part.kind === "other"
      ? (part.text.replace(aside, (piece) => (piece.startsWith("[") ? "[" : " ")).match(word) ?? [])
      : [],
  );
  return [...new Set(names)].filter((name) => !/^(?:true|false)$/i.test(name));
}

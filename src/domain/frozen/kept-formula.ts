import type { CellArea } from "../cell-area";
import { formatArea, parseArea } from "../cell-area";
import { quoted, unquoted } from "../quoted-text";
import { sheetPrefix } from "../sheet-prefix";
import { formulaOf, formulaParts, type FormulaPart } from "./formula-parts";
import { sheetOfPrefix } from "./sheet-of-prefix";

/** A cell of a sheet, rows and columns counting from 0. */
export interface SheetCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a formula on the hidden sheet keeps. */
export type KeptFormula = {
  /** Where the cell is now; null if it was deleted, or something was moved over it. */
  readonly place: SheetCell | null;
} & (
  | {
      readonly kind: "formula";
      /** As it would be now, had it stayed in its cell. Where the cell is gone, as it would be on no sheet. */
      readonly formula: string;
    }
  /** A cell that the formula elsewhere filled. */
  | { readonly kind: "filled" }
);

/** The longest formula that Excel takes. */
const longest = 8_192;

/** What no call of CHOOSE begins with that somebody wrote, because nothing is the 0th: the beginning of a call of ours. */
const aside = "CHOOSE(0,";

/**
 * A formula for a hidden sheet that keeps a frozen one alive without ever calculating it: Excel changes its references
 * when rows are inserted, sheets renamed or cells moved, as it would have in the cell. It is written with functions that
 * every spreadsheet knows, so that it is also kept by those without the add-in:
 *
 *     =IF(1,"",CHOOSE(1,Budget!C5,"1",CHOOSE(0,"CLUB.VALUE",Budget!$A5,"2024-25")*Rates!B2))
 *
 * First the cell, then which of the references (counting from 0) named a sheet, then the formula, in which calls of ours
 * are arguments of a CHOOSE.
 *
 * @param formula as it is in the cell, with "="
 * @returns null if it would be longer than Excel takes
 */
export function keptFormula(formula: string, { sheet, row, column }: SheetCell): string | null {
  const own = sheetPrefix(sheet);
  const named: number[] = [];
  const parts = formulaParts(formula.slice(1));
  let references = -1;
  const kept = parts.map((part, at): FormulaPart => {
    switch (part.kind) {
      case "reference":
        references += 1;
        if (part.prefix !== "") named.push(references);
        return part.prefix === "" && part.cells !== "#REF!" ? { ...part, prefix: own } : part;
      case "call":
        return { kind: "other", text: `${aside}${quoted(part.name)}${isEmptyCall(parts[at + 1]) ? "" : ","}` };
      case "own table":
        return { kind: "other", text: `${aside}${quoted(part.text)})` };
      case "other":
        return part;
    }
  });
  const area = formatArea({ top: row, left: column, bottom: row, right: column });
  const written = `=IF(1,"",CHOOSE(1,${own}${area},"${named.join(" ")}",${formulaOf(kept)}))`;
  return written.length > longest ? null : written;
}

/** A formula for the hidden sheet that follows a cell which a frozen formula filled. */
export function keptFilled({ sheet, row, column }: SheetCell): string {
  const area: CellArea = { top: row, left: column, bottom: row, right: column };
  return `=IF(1,"",CHOOSE(1,${sheetPrefix(sheet)}${formatArea(area)},"filled"))`;
}

function isEmptyCall(next: FormulaPart | undefined): boolean {
  return next?.kind === "other" && /^\s*\)/.test(next.text);
}

function isSheet(name: string | null, sheet: string): boolean {
  return name?.toLowerCase() === sheet.toLowerCase();
}

const frame = /^=IF\(1,"",CHOOSE\(1,/i;
const called = new RegExp(`CHOOSE\\(0,("(?:[^"]|"")*")(,?)(\\))?`, "gi");

/** What a formula of the hidden sheet keeps now; null if it is none of ours, or damaged. */
export function readKeptFormula(written: string): KeptFormula | null {
  const begins = frame.exec(written);
  if (begins === null || !written.endsWith("))")) return null;
  const [cell, ...parts] = formulaParts(written.slice(begins[0].length, -2));
  if (cell?.kind !== "reference") return null;
  const inside = formulaOf(parts);
  const [, flags = null, rest = ""] = /^,"([^"]*)"(?:,([^]*))?$/.exec(inside) ?? [];
  if (flags === null) return null;
  const place = placeOf(cell);
  if (flags === "filled") return { kind: "filled", place };
  const named = new Set(flags.split(" ").filter(Boolean).map(Number));
  let references = -1;
  const back = formulaParts(rest).map((part): FormulaPart => {
    if (part.kind === "reference") {
      references += 1;
      const isOwn = place !== null && isSheet(sheetOfPrefix(part.prefix), place.sheet) && !named.has(references);
      return isOwn ? { ...part, prefix: "" } : part;
    }
    return part;
  });
  return { kind: "formula", place, formula: `=${withCalls(formulaOf(back))}` };
}

function placeOf({ prefix, cells }: Extract<FormulaPart, { kind: "reference" }>): SheetCell | null {
  const sheet = sheetOfPrefix(prefix);
  const area = parseArea(cells);
  return sheet === null || area === null ? null : { sheet, row: area.top, column: area.left };
}

/** Turns the arguments of CHOOSE back into calls of ours and columns of the cell's table. Texts are left alone. */
function withCalls(formula: string): string {
  const texts = /"(?:[^"]|"")*"|'(?:[^']|'')*'/y;
  let written = "";
  for (let at = 0; at < formula.length;) {
    called.lastIndex = at;
    texts.lastIndex = at;
    const text = texts.exec(formula)?.[0];
    const call =
      text === undefined && formula.slice(at, at + aside.length).toUpperCase() === aside ? callAt(formula, at) : null;
    const [from, to] = call ?? [text ?? formula.charAt(at), (text ?? " ").length];
    written += from;
    at += to;
  }
  return written;
}

/** What stands for the call that begins there, and how many characters it takes; null if it is none of ours. */
function callAt(formula: string, at: number): readonly [string, number] | null {
  called.lastIndex = at;
  const found = called.exec(formula);
  if (found?.index !== at) return null;
  const [whole, name = "", comma = "", closing = ""] = found;
  const text = unquoted(name) ?? "";
  if (text.startsWith("[")) return closing === ")" && comma === "" ? [text, whole.length] : null;
  if (!/^CLUB\.[A-Z]+\s*$/i.test(text)) return null;
  // The bracket belongs to what follows.
  return [`${text}(`, whole.length - closing.length];
}

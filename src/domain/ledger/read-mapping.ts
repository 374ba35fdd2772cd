import { columnNumber, parseArea } from "../cell-area";
import { plainText } from "../plain-text";
import { textKey } from "../text-key";
import { type CentrePattern, codeMatches, type CodePattern, patternFault } from "./code-pattern";
import { ledgerFacts } from "./lay-out-mapping";
import type { LedgerCell } from "./ledger-block";
import type { LedgerColumns, LedgerLayout } from "./ledger-layout";
import { type MappingLine, wholeShare } from "./ledger-mapping";
import { ledgerText } from "./ledger-text";
import { mappingColumns, type MappingColumn, notThisClubs } from "./mapping-columns";

/** A line of a mapping's sheet that can't be used, and what is wrong with it. */
export interface MappingFault {
  /** Its row on the sheet, from 1. */
  readonly row: number;
  readonly text: string;
}

/** Where a mapping's sheet says the ledger is. */
export interface LedgerPlace {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** Its columns and rows count from the place. */
  readonly layout: LedgerLayout;
}

/** What a mapping's sheet says, as Yardstick wrote it or the council changed it. */
export interface ReadMapping {
  readonly mapping: readonly MappingLine[];
  readonly faults: readonly MappingFault[];
  /** Null if it can't be read. */
  readonly ledger: LedgerPlace | null;
}

/**
 * Reads the sheet of a mapping: its table by the headings, so that columns may have been moved or added, and where its
 * ledger is. Null if it has no such table.
 *
 * @param rows of the sheet from A1 on
 */
export function readMapping(rows: readonly (readonly LedgerCell[])[]): ReadMapping | null {
  const headers = new Map(
    (Object.keys(mappingColumns) as MappingColumn[]).map((column) => [textKey(mappingColumns[column].header), column]),
  );
  const header = rows.findIndex((cells) => {
    const found = cells.map((cell) => headers.get(textKey(ledgerText(cell))));
    return found.includes("code") && found.includes("question") && found.includes("share");
  });
  if (header < 0) return null;
  const places = new Map(
    (rows[header] ?? []).flatMap((cell, at) => {
      const column = headers.get(textKey(ledgerText(cell)));
      return column === undefined ? [] : [[column, at] as const];
    }),
  );
  const faults: MappingFault[] = [];
  const mapping: MappingLine[] = [];
  for (const [at, cells] of rows.entries()) {
    if (at <= header) continue;
    const textOf = (column: MappingColumn) => plainText(ledgerText(cells[places.get(column) ?? -1]));
    if (textOf("code") === "" && textOf("question") === "" && textOf("centre") === "") continue;
    const line = readLine(textOf);
    if (typeof line === "string") faults.push({ row: at + 1, text: line });
    else mapping.push(line);
  }
  return { mapping, faults, ledger: readPlace(rows.slice(0, header)) };
}

/** The line, or what is wrong with it. */
function readLine(textOf: (column: MappingColumn) => string): MappingLine | string {
  const [match, code, to] = [matchIn(textOf("match")), textOf("code"), textOf("to")];
  if (match === null) return `the first column says "${textOf("match")}": write ${codeMatches.join(", ")}.`;
  const pattern: CodePattern = match === "from" ? { match, code, to } : { match, code };
  const fault = patternFault(pattern);
  if (fault === "no code") return "it has no code.";
  if (fault === "not a range")
    return `${code} to ${to} is no range: give two codes of the same length that differ in digits only.`;
  const [centreMatch, centre] = [matchIn(textOf("centreMatch")), textOf("centre")];
  if (centre !== "" && (centreMatch === null || centreMatch === "from"))
    return `the centre says "${textOf("centreMatch")}": write is, begins with or ends with.`;
  const centrePattern: CentrePattern | null =
    centre === "" || centreMatch === null || centreMatch === "from" ? null : { match: centreMatch, code: centre };
  const sign = textOf("sign");
  if (sign !== "1" && sign !== "-1") return `the sign is "${sign}": write 1, or −1 for income.`;
  const share = Math.round(Number(textOf("share")) * 100);
  if (!(share >= 1 && share <= wholeShare)) return `the share is "${textOf("share")}": write a number up to 100.`;
  const question = textOf("question");
  if (question === "" && textKey(textOf("label")) !== textKey(notThisClubs))
    return `it names no question: write its id, or "${notThisClubs}" as the answer.`;
  return {
    code: pattern,
    centre: centrePattern,
    question: question === "" ? null : question,
    sign: sign === "1" ? 1 : -1,
    share,
    isAgain: textKey(textOf("again")) === "yes",
    note: textOf("note"),
  };
}

function matchIn(text: string): CodePattern["match"] | null {
  return codeMatches.find((match) => textKey(match) === textKey(text)) ?? (text === "" ? "is" : null);
}

function readPlace(rows: readonly (readonly LedgerCell[])[]): LedgerPlace | null {
  const facts = new Map(
    rows.map((cells) => [
      ledgerText(cells[0]),
      cells
        .slice(1, 7)
        .map(ledgerText)
        .find((text) => text !== "") ?? "",
    ]),
  );
  const [, quoted, plain, address = ""] =
    /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(facts.get(ledgerFacts.cells) ?? "") ?? [];
  const area = parseArea(address);
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  if (area === null || sheet === undefined) return null;
  const columnOf = (fact: keyof LedgerColumns) => {
    const letters = facts.get(ledgerFacts[fact]) ?? "";
    return /^[A-Z]{1,3}$/i.test(letters) ? columnNumber(letters) - area.left : null;
  };
  const rowsOf = (text: string | undefined) =>
    (text ?? "").split(/[,\s]+/).flatMap((row) => (/^\d+$/.test(row) ? [Number(row) - 1 - area.top] : []));
  return {
    sheet,
    ...area,
    layout: {
      columns: {
        code: columnOf("code"),
        centre: columnOf("centre"),
        description: columnOf("description"),
        centreDescription: columnOf("centreDescription"),
        amount: columnOf("amount"),
        debit: columnOf("debit"),
        credit: columnOf("credit"),
      },
      heading: rowsOf(facts.get(ledgerFacts.heading))[0] ?? null,
      areCreditsNegative: facts.get(ledgerFacts.areCreditsNegative) === "yes",
      leftOut: rowsOf(facts.get(ledgerFacts.leftOut)),
      kept: rowsOf(facts.get(ledgerFacts.kept)),
    },
  };
}

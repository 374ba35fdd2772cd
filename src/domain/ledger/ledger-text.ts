import type { LedgerCell } from "./ledger-block";

/**
 * A cell as the text that Excel's TRIM makes of it: without spaces at either end, and with single spaces within. A number
 * is its digits, so that 123 is "123" and the text "0123" stays "0123". "" if it is blank.
 */
export function ledgerText(cell: LedgerCell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return String(cell).replace(/ +/g, " ").replace(/^ | $/g, "");
}

/** Whether a cell shows an error, such as #REF!. */
export function isErrorCell(cell: LedgerCell | undefined): boolean {
  return typeof cell === "string" && /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!)$/.test(cell);
}

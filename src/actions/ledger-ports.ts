import type { MappingPlan } from "../domain/ledger/lay-out-mapping";
import type { LedgerBlock, LedgerCell } from "../domain/ledger/ledger-block";
import type { LedgerMapping } from "../domain/ledger/ledger-mapping";
import type { Problem } from "../domain/problems";
import type { Result } from "../domain/result";

/** Where in the open workbook a ledger may be. */
export type LedgerSource =
  /** The cells that are selected, as far as any of them is used. */
  | { readonly kind: "selection" }
  /** All that is used of a sheet, or these cells of it. */
  | { readonly kind: "sheet"; readonly sheet: string; readonly area?: string }
  | { readonly kind: "table"; readonly table: string };

/** What of the open workbook can be chosen as a ledger. */
export interface LedgerPlaces {
  /** Visible sheets, in their order. */
  readonly sheets: readonly string[];
  readonly tables: readonly { readonly table: string; readonly sheet: string }[];
}

/** What a mapping's formulas gave, once Excel had calculated them. */
export interface CalculatedLine {
  /** Null if the cell shows something else than a number. */
  readonly rows: number | null;
  /** In pounds. */
  readonly amount: number | null;
}

/** What ledger mapping needs from the open workbook. Nothing is written unless the user asks for it. */
export interface LedgerWorkbook {
  readPlaces(): Promise<Result<LedgerPlaces>>;
  /** Reads a ledger's cells. Fails with `no-ledger-there` if nothing is in them. */
  readBlock(source: LedgerSource, onProgress?: (done: number, of: number) => void): Promise<Result<LedgerBlock>>;
  /** Puts a ledger on a new sheet of ours, from A1 on: codes as text, amounts as numbers. Resolves to the sheet's name. */
  addLedger(rows: readonly (readonly LedgerCell[])[]): Promise<Result<string>>;
  /** The cells of the mapping's sheet from A1 on; null if the workbook has none. */
  readMappingSheet(): Promise<Result<readonly (readonly LedgerCell[])[] | null>>;
  /**
   * Adds the mapping's sheet with its table and names, or writes it again where it is.
   *
   * @returns what its formulas gave, line by line
   */
  writeMapping(plan: MappingPlan): Promise<Result<readonly CalculatedLine[]>>;
}

/** A file with ledgers: each of its sheets, or its only table. */
export interface LedgerFile {
  readonly name: string;
  readonly sheets: readonly LedgerBlock[];
}

/** Reads a file that the user opened, .xlsx or text, on this machine only. Fails with `opened-file-not-read`. */
export type ReadLedgerFile = (name: string, bytes: Uint8Array) => Promise<Result<LedgerFile>>;

/** The mappings that this machine keeps, by club, for the signed-in member. No promise rejects. */
export interface LedgerMemory {
  /** The mapping that was put in last for this club; null if none is kept. */
  read(club: string): Promise<{ readonly year: string; readonly mapping: LedgerMapping } | null>;
  /** A problem to show if it is kept only until the browser closes. */
  keep(club: string, year: string, mapping: LedgerMapping): Promise<Problem | null>;
}

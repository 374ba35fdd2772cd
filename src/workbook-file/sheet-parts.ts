import type { CellFormat } from "./cell-format";

/**
 * What a sheet holds besides its cells and charts; each is absent where the sheet has none. References name cells of
 * that sheet, e.g. "A1:C9"; ranges may be several, with spaces between: "D2 F3:F9".
 */
export interface SheetParts {
  readonly tables?: readonly TableData[];
  readonly validations?: readonly ValidationData[];
  /** The first counts before the others. */
  readonly conditionalFormats?: readonly ConditionalFormatData[];
  /** There where the sheet is protected. */
  readonly protection?: ProtectionData;
  readonly hyperlinks?: readonly HyperlinkData[];
  /** "#RRGGBB", where the sheet's tab has a colour. */
  readonly tabColor?: string;
  /** Cells drawn as one, each as "A1:C2". */
  readonly merges?: readonly string[];
  /** Threads of comments; the notes of older Excels are no part of them. */
  readonly comments?: readonly CommentData[];
  /** There where it is not Excel's default. */
  readonly page?: PageData;
  /** There where something is chosen. */
  readonly printRanges?: PrintRanges;
  /** Values that add-ins keep with the sheet. */
  readonly customProperties?: readonly { readonly key: string; readonly value: string }[];
}

export interface TableData {
  /** Unique in the workbook. */
  readonly id: number;
  readonly name: string;
  /** All of the table, its header and total rows included. */
  readonly reference: string;
  /** As the header row says them; the id of a column stays when it is renamed or moved. */
  readonly columns: readonly { readonly id: number; readonly name: string }[];
  /** A style's name, e.g. "TableStyleMedium2"; empty for none. */
  readonly style: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
  readonly showFilterButton: boolean;
}

/** What may be entered into cells, in the words of the Excel API. Formulas are without "=". */
export interface ValidationData {
  readonly ranges: string;
  readonly type: "List" | "WholeNumber" | "Decimal" | "Date" | "Time" | "TextLength" | "Custom";
  /** How numbers, dates and lengths are compared with the formulas. */
  readonly operator: ComparisonOperator;
  /** A number, a reference, a formula, or for a list its words in quotes: "Yes,No". */
  readonly formula1: string;
  /** The other end of "Between" and "NotBetween"; else empty. */
  readonly formula2: string;
  readonly inCellDropDown: boolean;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: {
    readonly showAlert: boolean;
    readonly style: "Stop" | "Warning" | "Information";
    readonly title: string;
    readonly message: string;
  };
  readonly prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
}

export const comparisonOperators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;

export type ComparisonOperator = (typeof comparisonOperators)[number];

/** A conditional format. Formulas are without "=" and mean the first cell of its ranges. */
export interface ConditionalFormatData {
  readonly id: string;
  readonly ranges: string;
  readonly stopIfTrue: boolean;
  readonly rule:
    | { readonly kind: "Custom"; readonly formula: string; readonly format: ConditionalLook }
    | {
        readonly kind: "CellValue";
        readonly operator: ComparisonOperator;
        readonly formula1: string;
        /** The other end of "Between" and "NotBetween"; else empty. */
        readonly formula2: string;
        readonly format: ConditionalLook;
      }
    /** A kind that is not modelled, in the words of the Excel API; it is kept as it is, or deleted. */
    | { readonly kind: "Other"; readonly type: string };
}

/** What a conditional format changes of a cell's look. */
export type ConditionalLook = Pick<CellFormat, "fill" | "fontColor" | "bold" | "italic">;

/** A link of cells: to an address, to a place of the workbook as "Sheet1!A1", or to a place within an address. */
export interface HyperlinkData {
  readonly ranges: string;
  readonly address: string;
  readonly documentReference: string;
  readonly screenTip: string;
}

/** A comment on a cell, with what was answered to it, oldest first. */
export interface CommentData extends RemarkData {
  readonly cell: string;
  readonly resolved: boolean;
  readonly replies: readonly RemarkData[];
}

/** What somebody wrote. */
export interface RemarkData {
  /** "{GUID}". */
  readonly id: string;
  readonly author: string;
  /** As "2026-03-31T09:30:00.00". */
  readonly date: string;
  readonly text: string;
}

/** How a sheet is printed. */
export interface PageData {
  readonly orientation: "Portrait" | "Landscape";
  /** How many pages the sheet is fitted to; 0 is as many as it takes, and null fits nothing. */
  readonly fit: { readonly wide: number; readonly tall: number } | null;
  /** The number that files give to a size of paper, e.g. 9 for A4; absent is the printer's own. */
  readonly paperSize?: number;
  readonly isCentered?: boolean;
  /** The texts at the top and the bottom of every page with Excel's codes, e.g. "&LLeeds&RPage &P of &N". */
  readonly header?: string;
  readonly footer?: string;
}

/** What of a sheet is printed, and what is repeated on every page; empty where nothing is chosen. */
export interface PrintRanges {
  /** Ranges with spaces between. */
  readonly area: string;
  /** E.g. "1:3". */
  readonly titleRows: string;
  /** E.g. "A:B". */
  readonly titleColumns: string;
}

/** What may be done on a protected sheet besides entering into cells that are not locked. */
export const protectionOptions = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

export type ProtectionOption = (typeof protectionOptions)[number];

export interface ProtectionData {
  readonly allowed: readonly ProtectionOption[];
  readonly selectionMode: "Normal" | "Unlocked" | "None";
  readonly hasPassword: boolean;
}

const names = [
  "tables",
  "validations",
  "conditionalFormats",
  "protection",
  "hyperlinks",
  "tabColor",
  "merges",
  "comments",
  "page",
  "printRanges",
  "customProperties",
] as const satisfies readonly (keyof SheetParts)[];

/** Only the parts of something that has more, without those that are absent or empty. */
export function sheetPartsOf(source: SheetParts): SheetParts {
  const present = names.flatMap((name) => {
    const part = source[name];
    return part === undefined || (Array.isArray(part) && part.length === 0) ? [] : [[name, part]];
  });
  return Object.fromEntries(present);
}

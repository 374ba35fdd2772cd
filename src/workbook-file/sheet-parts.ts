import type { CellFormat } from "./cell-format";

/**
 * What a sheet has besides cells and charts; each field is absent if the sheet has none. References are to cells of the
 * same sheet, e.g. "A1:C9"; there may be several ranges, separated by spaces: "D2 F3:F9".
 */
export interface SheetParts {
  readonly tables?: readonly TableData[];
  /** Present if the sheet has filter buttons outside its tables. */
  readonly filter?: FilterData;
  /** The rows that are not shown, hidden by somebody or by a filter, in order; counted from 0. */
  readonly hiddenRows?: readonly number[];
  readonly validations?: readonly ValidationData[];
  /** In order of priority. */
  readonly conditionalFormats?: readonly ConditionalFormatData[];
  /** Present if the sheet is protected. */
  readonly protection?: ProtectionData;
  readonly hyperlinks?: readonly HyperlinkData[];
  /** "#RRGGBB", if the sheet's tab has a colour. */
  readonly tabColor?: string;
  /** Merged cells, each area as "A1:C2". */
  readonly merges?: readonly string[];
  /** Threaded comments, without the notes for older Excels. */
  readonly comments?: readonly CommentData[];
  /** Present if it differs from Excel's default. */
  readonly page?: PageData;
  /** Present if something is chosen. */
  readonly printRanges?: PrintRanges;
  /** Present if there are any. */
  readonly pageBreaks?: PageBreaks;
  /** Values that add-ins keep with the sheet. */
  readonly customProperties?: readonly { readonly key: string; readonly value: string }[];
}

export interface TableData {
  /** Unique in the workbook. */
  readonly id: number;
  readonly name: string;
  /** The whole table, including its header and total rows. */
  readonly reference: string;
  /** Named as in the header row; a column keeps its id when it is renamed or moved. */
  readonly columns: readonly { readonly id: number; readonly name: string }[];
  /** The style's name, e.g. "TableStyleMedium2"; empty if none. */
  readonly style: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
  readonly showFilterButton: boolean;
  /** The columns that it is filtered by; absent if none. */
  readonly filtered?: readonly FilterColumn[] | undefined;
}

/** The filter of a sheet: buttons on the first row of a range, and the columns that it is filtered by. */
export interface FilterData {
  readonly reference: string;
  readonly filtered: readonly FilterColumn[];
}

/** What is shown of a filter's range: the rows whose cell in this column, counted from 0 in the range, meets these. */
export interface FilterColumn {
  readonly column: number;
  readonly criteria: FilterRule;
}

/** What a filter asks of a cell. */
export type FilterRule =
  /** One of these texts, as the cell shows it; empty text is a blank cell. */
  | { readonly kind: "Values"; readonly values: readonly string[] }
  /** One or two comparisons such as ">=100", "<>Leeds" or "=A*"; "=" is blank, "<>" is not blank. */
  | {
      readonly kind: "Custom";
      readonly criterion1: string;
      readonly criterion2?: string;
      readonly operator: "And" | "Or";
    }
  /** A number among the largest or smallest: so many of them, or so many per cent of them. */
  | { readonly kind: "TopItems" | "TopPercent" | "BottomItems" | "BottomPercent"; readonly count: number }
  /** A kind that we don't model, as the file has it: its rows stay hidden or shown as they are. */
  | { readonly kind: "Other"; readonly xml: string };

/** What may be entered into cells, in the Excel API's words. Formulas have no "=". */
export interface ValidationData {
  readonly ranges: string;
  readonly type: "List" | "WholeNumber" | "Decimal" | "Date" | "Time" | "TextLength" | "Custom";
  /** How a number, date or length is compared with the formulas. */
  readonly operator: ComparisonOperator;
  /** A number, a reference, a formula, or for a list its words in quotation marks: "Yes,No". */
  readonly formula1: string;
  /** The upper end for "Between" and "NotBetween"; otherwise empty. */
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

/** A conditional format. Formulas have no "=" and are relative to the first cell of its ranges. */
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
        /** The upper end for "Between" and "NotBetween"; otherwise empty. */
        readonly formula2: string;
        readonly format: ConditionalLook;
      }
    /** A kind that we don't model, in the Excel API's words; it can be kept as it is, or deleted. */
    | { readonly kind: "Other"; readonly type: string };
}

/** What a conditional format changes in a cell's look. Its lines are always thin. */
export type ConditionalLook = Pick<CellFormat, "fill" | "fontColor" | "bold" | "italic" | "borders">;

/** A link on cells: to an address, to a place in the workbook such as "Sheet1!A1", or to a place at an address. */
export interface HyperlinkData {
  readonly ranges: string;
  readonly address: string;
  readonly documentReference: string;
  readonly screenTip: string;
}

/** A comment on a cell, with its replies, oldest first. */
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
  /** How many pages to fit the sheet to: 0 for as many as needed, null for no fitting. */
  readonly fit: { readonly wide: number; readonly tall: number } | null;
  /** Per cent of its size, if it is not fitted to pages; absent is 100. */
  readonly scale?: number;
  /** The file's number for a paper size, e.g. 9 for A4; absent for the printer's default. */
  readonly paperSize?: number;
  readonly isCentered?: boolean;
  readonly isCenteredVertically?: boolean;
  /** In inches; those absent are Excel's usual ones. */
  readonly margins?: Margins;
  /** The number on its first page; absent is 1, or the one after the sheet printed before it. */
  readonly firstPageNumber?: number;
  /** The headers and footers of every page, with Excel's codes, e.g. "&LLeeds&RPage &P of &N". */
  readonly header?: string;
  readonly footer?: string;
  /** Present if the first page has its own. */
  readonly firstPage?: { readonly header: string; readonly footer: string };
}

export const marginSides = ["left", "right", "top", "bottom", "header", "footer"] as const;

export type Margins = { readonly [S in (typeof marginSides)[number]]?: number };

/** Where new pages begin, besides where a page is full: the rows and columns that are first on a page. */
export interface PageBreaks {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Which ranges are printed, and which rows and columns repeat on every page; empty if nothing is chosen. */
export interface PrintRanges {
  /** Ranges, separated by spaces. */
  readonly area: string;
  /** E.g. "1:3". */
  readonly titleRows: string;
  /** E.g. "A:B". */
  readonly titleColumns: string;
}

/** What is allowed on a protected sheet, besides typing into cells that are not locked. */
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
  "filter",
  "hiddenRows",
  "validations",
  "conditionalFormats",
  "protection",
  "hyperlinks",
  "tabColor",
  "merges",
  "comments",
  "page",
  "printRanges",
  "pageBreaks",
  "customProperties",
] as const satisfies readonly (keyof SheetParts)[];

/** Picks a sheet's parts out of an object with other fields too, leaving out those absent or empty. */
export function sheetPartsOf(source: SheetParts): SheetParts {
  const present = names.flatMap((name) => {
    const part = source[name];
    return part === undefined || (Array.isArray(part) && part.length === 0) ? [] : [[name, part]];
  });
  return Object.fromEntries(present);
}

import type { CellFormat } from "./cell-format";
import type { Shift } from "./shift-area";
import type { SheetParts } from "./sheet-parts";

export type { BorderData, CellFormat } from "./cell-format";

/**
 * A workbook as plain data: everything in an .xlsx file that we model. The workbench's in-memory workbook loads from it
 * and saves to it. Rows and columns count from 0; references are A1 text with the sheet, e.g. "Budget!$A$1:$B$9".
 */

export type CellErrorCode =
  "#N/A" | "#VALUE!" | "#REF!" | "#DIV/0!" | "#NUM!" | "#NAME?" | "#NULL!" | "#SPILL!" | "#CALC!" | "#BUSY!";

/** An error in a cell, with the sentence from its first failing CLUB call, if any. */
export interface CellError {
  readonly error: CellErrorCode;
  readonly message?: string;
}

/** What a cell shows; null is blank. */
export type CellResult = number | string | boolean | null | CellError;

export interface CellData {
  readonly row: number;
  readonly column: number;
  /** The constant, or the last calculated value of the formula. */
  readonly value: CellResult;
  /**
   * Present if the file shows here what a formula elsewhere spilled: that value. The cell itself is then empty, so its
   * `value` is null.
   */
  readonly spilled?: CellResult;
  /** With its leading "=", as Excel shows it (no _xlfn. or _xldudf_ prefixes); null for a constant. */
  readonly formula: string | null;
  /** For an array formula, the range it filled, e.g. "A1:B9"; null otherwise. */
  readonly spill: string | null;
  /** Present if an array formula was entered with Ctrl+Shift+Enter, so that it always fills that range. */
  readonly isFixedArray?: true;
  /** Excel number format, "General" if none is set. */
  readonly numberFormat: string;
  readonly format: CellFormat;
}

export interface SheetData extends SheetParts {
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly cells: readonly CellData[];
  /** Column index → width in pixels, if not the default. */
  readonly columnWidths: Readonly<Record<number, number>>;
  /** Row index → height in points, if not the default. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly showGridlines: boolean;
  readonly freezeRows: number;
  readonly freezeColumns: number;
  readonly charts: readonly ChartData[];
  /**
   * Rows and columns inserted and deleted since the file was opened, in order: when the file is written, parts that we
   * don't model are moved by them.
   */
  readonly shifts?: readonly Shift[];
}

export interface NameData {
  readonly name: string;
  /** e.g. "=Budget!$B$3". */
  readonly refersTo: string;
  readonly comment: string;
  /** Sheet name for a sheet-scoped name; null for the workbook. */
  readonly scope: string | null;
  readonly visible: boolean;
}

export interface WorkbookData {
  readonly sheets: readonly SheetData[];
  readonly names: readonly NameData[];
  readonly activeSheet: string;
  /** Office.context.document.settings, saved in the workbook. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Present if dates are counted from 1904 instead of 1900. A file keeps whichever it has. */
  readonly dates?: 1904;
  /**
   * Present if the file asks for its formulas to be recalculated when opened, because their values may be out of date.
   */
  readonly isToBeCalculated?: true;
  /** The styles of the file besides Normal; absent if there are none. */
  readonly styles?: readonly NamedStyle[];
  /** Custom XML parts of add-ins and others; absent if there are none. */
  readonly customXml?: readonly CustomXmlData[];
}

/** A look with a name, which cells can be given as a whole. */
export interface NamedStyle {
  readonly name: string;
  /** Whether Excel has it by itself. */
  readonly isBuiltIn: boolean;
  readonly numberFormat: string;
  readonly format: CellFormat;
}

export interface CustomXmlData {
  /** "{GUID}". */
  readonly id: string;
  readonly xml: string;
}

/** A chart, in the words of the Excel API (ChartType, axis and series members). */
export interface ChartData {
  readonly id: string;
  readonly name: string;
  /** Excel.ChartType, e.g. "BarClustered", "Line", "XYScatter". */
  readonly type: string;
  readonly title: ChartTextData & { readonly text: string; readonly visible: boolean };
  readonly legend: LegendData;
  /** Points from the sheet's top left corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly series: readonly SeriesData[];
  readonly categoryAxis: AxisData;
  readonly valueAxis: AxisData;
  /** The axes of series in the secondary group; absent if they are as Excel makes them. */
  readonly secondaryCategoryAxis?: AxisData;
  readonly secondaryValueAxis?: AxisData;
  /** Alternative text, for screen readers; empty if none. */
  readonly altText: string;
}

export interface LegendData {
  readonly visible: boolean;
  readonly position: string;
  readonly font?: ChartFontData;
  /** The series, by their position, that have no entry in it. */
  readonly hiddenEntries?: readonly number[];
}

/** A line or an outline. Absent parts are automatic. */
export interface LineData {
  readonly color?: string;
  /** Points. */
  readonly weight?: number;
  /** Excel.ChartLineStyle, e.g. "Dash", "None". */
  readonly style?: string;
}

/** A marker. Absent parts are automatic. */
export interface MarkerData {
  /** Excel.ChartMarkerStyle, e.g. "None", "Circle". */
  readonly style?: string;
  /** Points. */
  readonly size?: number;
  /** "#RRGGBB", or "None" to see through it. */
  readonly fill?: string;
  /** The outline's colour, "#RRGGBB", or "None". */
  readonly line?: string;
}

/** A title's looks, and where its words come from if not from itself. */
export interface ChartTextData {
  /** The cell that it shows, e.g. "=Data!$B$2"; absent if its words are its own. */
  readonly formula?: string;
  readonly font?: ChartFontData;
}

/** Absent parts are automatic. */
export interface ChartFontData {
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  /** "#RRGGBB". */
  readonly color?: string;
}

/** What data labels say, and where. Those of a whole series have no words of their own. */
export interface LabelsData {
  readonly value: boolean;
  readonly seriesName: boolean;
  readonly categoryName: boolean;
  /** Between these; absent is automatic. */
  readonly separator?: string;
  /** Excel.ChartDataLabelPosition, e.g. "OutsideEnd"; absent is automatic. */
  readonly position?: string;
  /** Of the value; absent is that of the cells. */
  readonly numberFormat?: string;
  /** Words that it says in place of all these. */
  readonly text?: string;
  /** The cell whose text it says in place of all these, e.g. "=Data!$B$2". */
  readonly formula?: string;
  readonly font?: ChartFontData;
  /** What is behind its words: "#RRGGBB"; absent is nothing. */
  readonly fill?: string;
}

export interface SeriesData {
  readonly name: string;
  /** The cell that its name is in, e.g. "=Data!$B$1"; absent if its name is its own. */
  readonly nameFormula?: string;
  /** Reference to the values, e.g. "Chart!$B$2:$B$151". */
  readonly values: string;
  /** Reference to the categories (or x values); null if none are set. */
  readonly categories: string | null;
  /** The series' own type, if it differs from its chart's; otherwise null. */
  readonly chartType: string | null;
  readonly axisGroup: "Primary" | "Secondary";
  /** Fill of bars and areas: "#RRGGBB", or "None" to see through them; null is automatic. */
  readonly fill: string | null;
  readonly lineColor: string | null;
  readonly lineWeight: number | null;
  /** Excel.ChartLineStyle, e.g. "Continuous", "Dash", "None". */
  readonly lineStyle: string | null;
  /** Excel.ChartMarkerStyle, e.g. "None", "Circle". */
  readonly markerStyle: string | null;
  /** The rest of how its markers look; absent is automatic. */
  readonly marker?: Omit<MarkerData, "style">;
  readonly gapWidth: number | null;
  readonly overlap: number | null;
  readonly hasDataLabels: boolean;
  /** Present if its data labels are set to anything but the value at the usual place. */
  readonly labels?: LabelsData;
  /** Point index → its own data label. */
  readonly pointLabels?: Readonly<Record<number, LabelsData>> | undefined;
  /** Point index → its own fill, if it differs from the series'. */
  readonly pointFills: Readonly<Record<number, string>>;
  /** Point index → its own outline. */
  readonly pointLines?: Readonly<Record<number, LineData>>;
  /** Point index → its own marker. */
  readonly pointMarkers?: Readonly<Record<number, MarkerData>>;
  readonly trendlines: readonly TrendlineData[];
}

export interface TrendlineData {
  readonly type: "Linear" | "Exponential" | "Logarithmic" | "MovingAverage" | "Polynomial" | "Power";
  readonly name: string;
  readonly displayEquation: boolean;
  readonly displayRSquared: boolean;
  readonly color: string | null;
  /** Points; absent is automatic. */
  readonly weight?: number;
  /** Excel.ChartLineStyle; absent is automatic. */
  readonly style?: string;
}

export interface AxisData {
  readonly title: string;
  readonly titleVisible: boolean;
  readonly visible: boolean;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly numberFormat: string;
  readonly reversePlotOrder: boolean;
  readonly majorGridlines: boolean;
  /** The title's cell and font; absent if automatic. */
  readonly titleText?: ChartTextData;
  /** The distance between gridlines; absent if automatic. */
  readonly majorUnit?: number | undefined;
  /** Excel.ChartAxisTickLabelPosition; absent is "NextToAxis". */
  readonly tickLabelPosition?: string;
  /** Every so many categories have a label; absent if automatic. */
  readonly tickLabelSpacing?: number | undefined;
  /** Of the labels along the axis. */
  readonly font?: ChartFontData;
  /** "#RRGGBB"; absent if automatic. */
  readonly gridlineColor?: string;
  /** The line of the axis itself; absent if automatic. */
  readonly line?: LineData;
  /** Where on this axis the other one crosses it; absent is at 0, or at its end nearest to 0. */
  readonly crossing?: "Maximum" | "Minimum" | number;
  /** Excel.ChartAxisTickMark of the major ticks; absent is "Outside". */
  readonly majorTickMark?: string;
  /** False if columns or points of the categories begin on the value axis; absent is automatic. */
  readonly isBetweenCategories?: boolean;
}

import type { Area } from "../model/area";
import { ApiObject } from "../protocol/api-object";

/** What an object of each API class stands for. */
export interface ApiTargets {
  Workbook: null;
  Application: null;
  WorkbookCreated: { readonly file: string };
  WorksheetCollection: null;
  Worksheet: SheetTarget;
  WorksheetFreezePanes: SheetTarget;
  Range: RangeTarget;
  RangeFormat: AreasTarget;
  RangeFill: AreasTarget | StyleTarget;
  RangeFont: AreasTarget | StyleTarget;
  RangeBorderCollection: AreasTarget;
  RangeBorder: RangeBorderTarget;
  RangeAreas: AreasTarget;
  RangeCollection: AreasTarget;
  FormatProtection: AreasTarget;
  DataValidation: AreasTarget;
  ConditionalFormatCollection: AreasTarget;
  ConditionalFormat: ConditionalFormatTarget;
  CustomConditionalFormat: ConditionalFormatTarget;
  ConditionalFormatRule: ConditionalFormatTarget;
  CellValueConditionalFormat: ConditionalFormatTarget;
  ConditionalRangeFormat: ConditionalFormatTarget;
  ConditionalRangeBorderCollection: ConditionalFormatTarget;
  ConditionalRangeBorder: ConditionalBorderTarget;
  ConditionalRangeFill: ConditionalFormatTarget;
  ConditionalRangeFont: ConditionalFormatTarget;
  WorksheetProtection: SheetTarget;
  PageLayout: SheetTarget;
  HeaderFooterGroup: SheetTarget;
  HeaderFooter: HeaderFooterTarget;
  PageBreakCollection: PageBreaksTarget;
  PageBreak: PageBreakTarget;
  CommentCollection: CommentsTarget;
  Comment: CommentTarget;
  CommentReplyCollection: CommentTarget;
  CommentReply: CommentReplyTarget;
  TableCollection: TablesTarget;
  TableScopedCollection: RangeTarget;
  Table: TableTarget;
  TableColumnCollection: TableTarget;
  TableColumn: TableColumnTarget;
  TableRowCollection: TableTarget;
  TableRow: TableRowTarget;
  TableSort: TableTarget;
  AutoFilter: AutoFilterTarget;
  Filter: TableColumnTarget;
  Functions: null;
  FunctionResult: FunctionResultTarget;
  NamedItemCollection: NameScopeTarget;
  NamedItem: NameTarget;
  WorksheetCustomPropertyCollection: SheetTarget;
  WorksheetCustomProperty: CustomPropertyTarget;
  CustomXmlPartCollection: null;
  CustomXmlPartScopedCollection: NamespaceTarget;
  CustomXmlPart: CustomXmlTarget;
  StyleCollection: null;
  Style: StyleTarget;
  SettingCollection: null;
  Setting: SettingTarget;
  ChartCollection: SheetTarget;
  Chart: ChartTarget;
  ChartTitle: ChartTarget;
  ChartTitleFormat: ChartTarget;
  ChartFont: FontTarget;
  ChartLegend: ChartTarget;
  ChartLegendFormat: ChartTarget;
  ChartLegendEntryCollection: ChartTarget;
  ChartLegendEntry: SeriesTarget;
  ChartAxes: ChartTarget;
  ChartAxis: AxisTarget;
  ChartAxisFormat: AxisTarget;
  ChartAxisTitle: AxisTarget;
  ChartAxisTitleFormat: AxisTarget;
  ChartGridlines: AxisTarget;
  ChartGridlinesFormat: AxisTarget;
  ChartSeriesCollection: ChartTarget;
  ChartSeries: SeriesTarget;
  ChartSeriesFormat: SeriesTarget;
  ChartPointsCollection: SeriesTarget;
  ChartPoint: PointTarget;
  ChartPointFormat: PointTarget;
  ChartDataLabels: LabelsTarget;
  ChartDataLabel: LabelsTarget;
  ChartDataLabelFormat: LabelsTarget;
  ChartFill: FillTarget;
  ChartBorder: PointTarget;
  ChartLineFormat: LineTarget | GridlinesTarget | AxisLineTarget;
  ChartTrendlineCollection: SeriesTarget;
  ChartTrendline: TrendlineTarget;
  ChartTrendlineFormat: TrendlineTarget;
  RibbonButton: RibbonButtonTarget;
  RibbonTab: null;
}

/** A sheet, by its permanent id. */
export interface SheetTarget {
  readonly sheet: string;
}

export interface RangeTarget extends SheetTarget {
  readonly area: Area;
}

/** The headers and footers of every page, or of the first one. */
export interface HeaderFooterTarget extends SheetTarget {
  readonly isFirstPage: boolean;
}

/** The page breaks between rows or between columns. */
export interface PageBreaksTarget extends SheetTarget {
  readonly between: "rows" | "columns";
}

/** A page break, by the row or column that it stands before. */
export interface PageBreakTarget extends PageBreaksTarget {
  readonly before: number;
}

/** Several rectangles of one sheet. */
export interface AreasTarget extends SheetTarget {
  readonly areas: readonly Area[];
}

export interface ConditionalFormatTarget extends SheetTarget {
  readonly conditionalFormat: string;
}

export const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

export interface ConditionalBorderTarget extends ConditionalFormatTarget {
  readonly side: (typeof edges)[number];
}

export const borderSides = [...edges, "InsideVertical", "InsideHorizontal"] as const;

export interface RangeBorderTarget extends AreasTarget {
  readonly side: (typeof borderSides)[number];
}

/** The names of a sheet (by its id) or of the workbook. */
export interface NameScopeTarget {
  readonly scope: string | null;
}

export interface NameTarget extends NameScopeTarget {
  readonly name: string;
}

/** The tables of a sheet or of the workbook. */
export interface TablesTarget {
  readonly sheet: string | null;
}

/** The result of a function that an add-in called. */
export interface FunctionResultTarget {
  readonly value: number;
}

/** The comments of a sheet or of the workbook. */
export interface CommentsTarget {
  readonly sheet: string | null;
}

/** A comment by its id. */
export interface CommentTarget extends SheetTarget {
  readonly comment: string;
}

export interface CommentReplyTarget extends CommentTarget {
  readonly reply: string;
}

/** A table, by its number, which stays the same if the table is renamed. */
export interface TableTarget extends SheetTarget {
  readonly table: number;
}

/** The filter of a table, or of the sheet itself if the table is null. */
export interface AutoFilterTarget extends SheetTarget {
  readonly table: number | null;
}

export interface TableColumnTarget extends TableTarget {
  readonly column: number;
}

/** A row of a table's body by its position, counting from 0. */
export interface TableRowTarget extends TableTarget {
  readonly row: number;
}

export interface CustomPropertyTarget extends SheetTarget {
  readonly key: string;
}

export interface NamespaceTarget {
  readonly namespace: string;
}

/** A custom XML part by its id. */
export interface CustomXmlTarget {
  readonly part: string;
}

/** A style by its name. */
export interface StyleTarget {
  readonly style: string;
}

export interface SettingTarget {
  readonly key: string;
}

export interface ChartTarget extends SheetTarget {
  readonly chart: string;
}

export interface AxisTarget extends ChartTarget {
  readonly axis: "categoryAxis" | "valueAxis" | "secondaryCategoryAxis" | "secondaryValueAxis";
}

/** A series by its position, counting from 0. */
export interface SeriesTarget extends ChartTarget {
  readonly series: number;
}

export interface PointTarget extends SeriesTarget {
  readonly point: number;
}

/** The fill of a point, or of the series if the point is null; or that behind the words of their labels. */
export interface FillTarget extends SeriesTarget {
  readonly point: number | null;
  readonly of?: "labels";
}

/** The data label of a point, or those of the series if the point is null. */
export interface LabelsTarget extends SeriesTarget {
  readonly point: number | null;
}

/** The font of a chart's title or legend, of an axis or its title, or of data labels. */
export type FontTarget =
  | (ChartTarget & { readonly of: "title" })
  | (ChartTarget & { readonly of: "legend" })
  | (AxisTarget & { readonly of: "axis" | "axis title" })
  | (LabelsTarget & { readonly of: "labels" });

/** The lines of an axis's major gridlines. */
export interface GridlinesTarget extends AxisTarget {
  readonly gridlines: true;
}

/** The line of an axis itself. */
export interface AxisLineTarget extends AxisTarget {
  readonly axisLine: true;
}

/** The line of a trend line, or of the series if the trend line is null. */
export interface LineTarget extends SeriesTarget {
  readonly trendline: number | null;
}

export interface TrendlineTarget extends SeriesTarget {
  readonly trendline: number;
}

/** A button or menu item that the add-in's manifest puts on the ribbon, by its id there. */
export interface RibbonButtonTarget {
  readonly button: string;
}

/** Makes an object of a class. */
export function make<N extends keyof ApiTargets>(className: N, target: ApiTargets[N]): ApiObject {
  return new ApiObject(className, target);
}

/** What an object given as an argument stands for; null if it is of another class. */
export function targetOf<N extends keyof ApiTargets>(object: ApiObject | null, className: N): ApiTargets[N] | null {
  return object?.className === className ? (object.target as ApiTargets[N]) : null;
}

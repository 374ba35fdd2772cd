import type { AnyApiClass } from "../protocol/api-class";
import { actionService } from "./action-service";
import { addinInternalService } from "./addin-internal-service";
import { appRuntimePersistenceService } from "./app-runtime-persistence-service";
import { appRuntimeService } from "./app-runtime-service";
import { autoFilter } from "./auto-filter";
import { filter } from "./filter";
import { application } from "./application";
import { chartAxes } from "./chart-axes";
import { chartAxisFormat } from "./chart-axis-format";
import { chartAxisTitleFormat } from "./chart-axis-title-format";
import { chartAxisTitle } from "./chart-axis-title";
import { chartAxis } from "./chart-axis";
import { chartCollection } from "./chart-collection";
import { chartDataLabelFormat } from "./chart-data-label-format";
import { chartDataLabel } from "./chart-data-label";
import { chartDataLabels } from "./chart-data-labels";
import { chartFill } from "./chart-fill";
import { chartFont } from "./chart-font";
import { chartGridlinesFormat } from "./chart-gridlines-format";
import { chartGridlines } from "./chart-gridlines";
import { chartLegend } from "./chart-legend";
import { chartLegendEntryCollection } from "./chart-legend-entry-collection";
import { chartLegendEntry } from "./chart-legend-entry";
import { chartLegendFormat } from "./chart-legend-format";
import { chartBorder } from "./chart-border";
import { chartLineFormat } from "./chart-line-format";
import { chartPointFormat } from "./chart-point-format";
import { chartPoint } from "./chart-point";
import { chartPointsCollection } from "./chart-points-collection";
import { chartSeriesCollection } from "./chart-series-collection";
import { chartSeriesFormat } from "./chart-series-format";
import { chartSeries } from "./chart-series";
import { chartTitleFormat } from "./chart-title-format";
import { chartTitle } from "./chart-title";
import { chartTrendlineCollection } from "./chart-trendline-collection";
import { chartTrendlineFormat } from "./chart-trendline-format";
import { chartTrendline } from "./chart-trendline";
import { chart } from "./chart";
import { customFunctionsService } from "./custom-functions-service";
import { namedItemCollection } from "./named-item-collection";
import { namedItem } from "./named-item";
import { rangeBorderCollection } from "./range-border-collection";
import { rangeBorder } from "./range-border";
import { rangeFill } from "./range-fill";
import { rangeFont } from "./range-font";
import { rangeFormat } from "./range-format";
import { range } from "./range";
import { settingCollection } from "./setting-collection";
import { setting } from "./setting";
import { tableCollection } from "./table-collection";
import { tableColumnCollection } from "./table-column-collection";
import { tableColumn } from "./table-column";
import { tableRowCollection } from "./table-row-collection";
import { tableRow } from "./table-row";
import { tableScopedCollection } from "./table-scoped-collection";
import { tableSort } from "./table-sort";
import { styleCollection } from "./style-collection";
import { style } from "./style";
import { table } from "./table";
import { commentCollection } from "./comment-collection";
import { commentReplyCollection } from "./comment-reply-collection";
import { commentReply } from "./comment-reply";
import { comment } from "./comment";
import { functionResult } from "./function-result";
import { functions } from "./functions";
import { headerFooterGroup } from "./header-footer-group";
import { headerFooter } from "./header-footer";
import { customXmlPartCollection } from "./custom-xml-part-collection";
import { customXmlPartScopedCollection } from "./custom-xml-part-scoped-collection";
import { customXmlPart } from "./custom-xml-part";
import { worksheetCustomPropertyCollection } from "./worksheet-custom-property-collection";
import { worksheetCustomProperty } from "./worksheet-custom-property";
import { dataValidation } from "./data-validation";
import { dynamicRibbon, ribbonButton, ribbonTab } from "./dynamic-ribbon";
import { formatProtection } from "./format-protection";
import { pageBreak } from "./page-break";
import { pageBreakCollection } from "./page-break-collection";
import { pageLayout } from "./page-layout";
import { rangeAreas } from "./range-areas";
import { rangeCollection } from "./range-collection";
import { worksheetProtection } from "./worksheet-protection";
import { cellValueConditionalFormat } from "./cell-value-conditional-format";
import { conditionalFormatCollection } from "./conditional-format-collection";
import { conditionalFormatRule } from "./conditional-format-rule";
import { conditionalFormat } from "./conditional-format";
import { conditionalRangeFill } from "./conditional-range-fill";
import { conditionalRangeBorder } from "./conditional-range-border";
import { conditionalRangeBorderCollection } from "./conditional-range-border-collection";
import { conditionalRangeFont } from "./conditional-range-font";
import { conditionalRangeFormat } from "./conditional-range-format";
import { customConditionalFormat } from "./custom-conditional-format";
import { workbook } from "./workbook";
import { workbookCreated } from "./workbook-created";
import { worksheetCollection } from "./worksheet-collection";
import { worksheetFreezePanes } from "./worksheet-freeze-panes";
import { worksheet } from "./worksheet";

const classes: readonly AnyApiClass[] = [
  addinInternalService,
  appRuntimePersistenceService,
  actionService,
  appRuntimeService,
  application,
  autoFilter,
  chartAxes,
  chartAxisFormat,
  chartAxisTitleFormat,
  chartAxisTitle,
  chartAxis,
  chartCollection,
  chartDataLabelFormat,
  chartDataLabel,
  chartDataLabels,
  chartFill,
  chartFont,
  chartGridlinesFormat,
  chartGridlines,
  chartLegend,
  chartLegendEntryCollection,
  chartLegendEntry,
  chartLegendFormat,
  chartBorder,
  chartLineFormat,
  chartPointFormat,
  chartPoint,
  chartPointsCollection,
  chartSeriesCollection,
  chartSeriesFormat,
  chartSeries,
  chartTitleFormat,
  chartTitle,
  chartTrendlineCollection,
  chartTrendlineFormat,
  chartTrendline,
  chart,
  customFunctionsService,
  dynamicRibbon,
  ribbonButton,
  ribbonTab,
  namedItemCollection,
  namedItem,
  rangeBorderCollection,
  rangeBorder,
  rangeFill,
  rangeFont,
  rangeFormat,
  range,
  settingCollection,
  setting,
  styleCollection,
  style,
  tableCollection,
  tableColumnCollection,
  tableColumn,
  tableRowCollection,
  tableRow,
  tableScopedCollection,
  tableSort,
  table,
  commentCollection,
  commentReplyCollection,
  commentReply,
  comment,
  filter,
  functionResult,
  functions,
  headerFooterGroup,
  headerFooter,
  customXmlPartCollection,
  customXmlPartScopedCollection,
  customXmlPart,
  worksheetCustomPropertyCollection,
  worksheetCustomProperty,
  dataValidation,
  formatProtection,
  pageLayout,
  pageBreakCollection,
  pageBreak,
  rangeAreas,
  rangeCollection,
  worksheetProtection,
  cellValueConditionalFormat,
  conditionalFormatCollection,
  conditionalFormatRule,
  conditionalFormat,
  conditionalRangeFill,
  conditionalRangeBorder,
  conditionalRangeBorderCollection,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
  workbook,
  workbookCreated,
  worksheetCollection,
  worksheetFreezePanes,
  worksheet,
];

/** The classes of the Excel API that we have built, by name. */
export const apiClasses: ReadonlyMap<string, AnyApiClass> = new Map(classes.map((one) => [one.name, one]));

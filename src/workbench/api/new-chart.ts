import type { AxisData, ChartData, SeriesData } from "../../workbook-file/workbook-data";
import { type Area, areaSize } from "../model/area";
import { displayText } from "../model/display-text";
import { formatReference } from "../model/reference";
import type { WorkbookModel } from "../model/workbook-model";
import type { RangeTarget } from "./targets";

/** Position and size of a new chart in Excel, in points. */
const newChartPlace = { left: 288, top: 90, width: 360, height: 216 } as const;

const newAxis: AxisData = {
  title: "",
  titleVisible: false,
  visible: true,
  minimum: null,
  maximum: null,
  numberFormat: "General",
  reversePlotOrder: false,
  majorGridlines: false,
};

/** A series as Excel adds it: with no settings of its own. */
export const newSeries: SeriesData = {
  name: "",
  values: "",
  categories: null,
  chartType: null,
  axisGroup: "Primary",
  fill: null,
  lineColor: null,
  lineWeight: null,
  lineStyle: null,
  markerStyle: null,
  gapWidth: null,
  overlap: null,
  hasDataLabels: false,
  pointFills: {},
  trendlines: [],
};

/**
 * Makes a chart of a source range. Its series are the range's columns or rows ("Auto": whichever are fewer; columns if
 * equal). A first column of texts gives the categories, a first row of texts the names of the series.
 */
export function newChart(
  model: WorkbookModel,
  type: string,
  source: RangeTarget,
  seriesBy: "Auto" | "Columns" | "Rows",
): Omit<ChartData, "id" | "name"> {
  const { rows, columns } = areaSize(source.area);
  const byColumns = seriesBy === "Columns" || (seriesBy === "Auto" && columns <= rows);
  const series = seriesOf(model, source, byColumns);
  const [only] = series;
  return {
    type,
    title: { text: series.length === 1 && only ? only.name : "", visible: series.length === 1 },
    legend: { visible: series.length > 1, position: "Bottom" },
    ...newChartPlace,
    series,
    categoryAxis: newAxis,
    valueAxis: { ...newAxis, majorGridlines: true },
    altText: "",
  };
}

function seriesOf(model: WorkbookModel, { sheet, area }: RangeTarget, byColumns: boolean): SeriesData[] {
  const reference = (part: Area) => formatReference(model.sheet(sheet).name, part, true);
  const isText = (row: number, column: number) => typeof model.cell(sheet, row, column).value === "string";
  const isBlank = (row: number, column: number) => model.cell(sheet, row, column).value === null;
  const { rows, columns } = areaSize(area);
  const firstColumnIsText =
    columns > 1 && every(area.top + (rows > 1 ? 1 : 0), area.bottom, (row) => isText(row, area.left));
  const firstRowIsText =
    rows > 1 && every(area.left + (columns > 1 ? 1 : 0), area.right, (column) => isText(area.top, column));
  const cornerIsHead = isText(area.top, area.left) || isBlank(area.top, area.left);
  const headRow = firstRowIsText && (cornerIsHead || !firstColumnIsText);
  const headColumn = firstColumnIsText;
  const values: Area = { ...area, top: area.top + Number(headRow), left: area.left + Number(headColumn) };

  const hasCategories = byColumns ? headColumn : headRow;
  const hasNames = byColumns ? headRow : headColumn;
  const categories = byColumns
    ? { ...values, left: area.left, right: area.left }
    : { ...values, top: area.top, bottom: area.top };
  const count = byColumns ? areaSize(values).columns : areaSize(values).rows;
  return Array.from({ length: count }, (_, index): SeriesData => {
    const place = (byColumns ? values.left : values.top) + index;
    const part = byColumns ? { ...values, left: place, right: place } : { ...values, top: place, bottom: place };
    const head = byColumns ? model.cell(sheet, area.top, place) : model.cell(sheet, place, area.left);
    return {
      ...newSeries,
      name: hasNames ? displayText(head.value, head.numberFormat, model.dates) : `Series${index + 1}`,
      values: reference(part),
      categories: hasCategories ? reference(categories) : null,
    };
  });
}

function every(first: number, last: number, test: (index: number) => boolean): boolean {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset).every(test);
}

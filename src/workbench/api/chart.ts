import { areaSize } from "../model/area";
import { hiddenRows } from "../model/hidden-rows";
import type { Sheet } from "../model/sheet";
import type { ApiClass } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import { chartAccess, field } from "./chart-access";
import { check } from "./check";
import { rangeArgument } from "./find-range";
import { newChart } from "./new-chart";
import { defaultSizes, pointsFromPixels } from "./sizes";
import { type ChartTarget, make, targetOf } from "./targets";

const { chart: find, changeChart: change } = chartAccess;

/** A chart. Its size is in points, and so is its position, from the sheet's top left corner. */
export const chart: ApiClass<ChartTarget> = {
  name: "Chart",
  properties: {
    chartType: field(find, change, "type", check.text),
    height: field(find, change, "height", check.number),
    id: { get: ({ chart }) => chart },
    left: field(find, change, "left", check.number),
    name: field(find, change, "name", check.text),
    top: field(find, change, "top", check.number),
    width: field(find, change, "width", check.number),
  },
  navigation: {
    axes: (target) => make("ChartAxes", target),
    legend: (target) => make("ChartLegend", target),
    series: (target) => make("ChartSeriesCollection", target),
    title: (target) => make("ChartTitle", target),
    worksheet: ({ sheet }) => make("Worksheet", { sheet }),
  },
  methods: {
    activate: (target, _, context) => context.model.selectChart({ ...target, chart: find(target, context).id }),
    delete: (target, _, context) => context.model.charts.remove(target.sheet, find(target, context).id),
    setData: (target, args, context) => {
      const source = targetOf(args.object(0, "Range"), "Range");
      if (!source) throw new ApiError("InvalidArgument");
      const seriesBy = args.choice(1, ["Auto", "Columns", "Rows"], "Auto");
      const { series } = newChart(context.model, find(target, context).type, source, seriesBy);
      change(target, context, { series });
    },
    setPosition: (target, args, context) => {
      const sheet = context.model.sheet(target.sheet);
      const first = rangeArgument(context.model, target.sheet, args, 0).area;
      const { left, top } = { left: leftOf(sheet, first.left), top: topOf(sheet, first.top) };
      if (args.raw(1) === null) return change(target, context, { left, top });
      const last = rangeArgument(context.model, target.sheet, args, 1).area;
      if (areaSize({ ...first, bottom: last.bottom, right: last.right }).cells < 1)
        throw new ApiError("InvalidArgument");
      const [width, height] = [leftOf(sheet, last.right + 1) - left, topOf(sheet, last.bottom + 1) - top];
      change(target, context, { left, top, width, height });
    },
  },
};

/** How far a column's left edge is from the sheet's, in points. */
function leftOf(sheet: Sheet, column: number): number {
  const { columnWidths } = sheet.properties;
  const standard = column * defaultSizes.columnPixels;
  const set = Object.entries(columnWidths).filter(([index]) => Number(index) < column);
  return pointsFromPixels(set.reduce((sum, [, pixels]) => sum + pixels - defaultSizes.columnPixels, standard));
}

/** How far a row's top edge is from the sheet's, in points. */
function topOf({ properties }: Sheet, row: number): number {
  const hidden = [...hiddenRows(properties)].filter((index) => index < row);
  const set = new Map(Object.entries(properties.rowHeights).map(([index, points]) => [Number(index), points]));
  for (const index of hidden) set.set(index, 0);
  const standard = row * defaultSizes.rowPoints;
  const before = [...set].filter(([index]) => index < row);
  return before.reduce((sum, [, points]) => sum + points - defaultSizes.rowPoints, standard);
}

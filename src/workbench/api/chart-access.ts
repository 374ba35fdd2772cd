import type { AxisData, ChartData, SeriesData, TrendlineData } from "../../workbook-file/workbook-data";
import type { ApiContext, ApiProperty } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import { secondaryAxes } from "../../workbook-file/secondary-axes";
import type { AxisTarget, ChartTarget, SeriesTarget, TrendlineTarget } from "./targets";

/** Finds and changes charts and their parts. A deleted part is refused as not found. */
export const chartAccess = {
  chart: ({ sheet, chart }: ChartTarget, { model }: ApiContext): ChartData => {
    const found = model.findSheet(sheet) && model.charts.find(sheet, chart);
    if (!found) throw new ApiError("ItemNotFound");
    return found;
  },

  changeChart: (target: ChartTarget, context: ApiContext, change: Partial<ChartData>): void => {
    chartAccess.chart(target, context);
    context.model.charts.change(target.sheet, target.chart, (chart) => ({ ...chart, ...change }));
  },

  axis: (target: AxisTarget, context: ApiContext): AxisData => {
    const chart = chartAccess.chart(target, context);
    return { ...chart, ...secondaryAxes(chart) }[target.axis];
  },

  changeAxis: (target: AxisTarget, context: ApiContext, change: Partial<AxisData>): void => {
    const axis = { ...chartAccess.axis(target, context), ...change };
    chartAccess.changeChart(target, context, { [target.axis]: axis });
  },

  series: (target: SeriesTarget, context: ApiContext): SeriesData => {
    const found = chartAccess.chart(target, context).series[target.series];
    if (!found) throw new ApiError("ItemNotFound");
    return found;
  },

  changeSeries: (target: SeriesTarget, context: ApiContext, change: Partial<SeriesData>): void => {
    chartAccess.replaceSeries(target, context, { ...chartAccess.series(target, context), ...change });
  },

  replaceSeries: (target: SeriesTarget, context: ApiContext, series: SeriesData): void => {
    const { series: all } = chartAccess.chart(target, context);
    chartAccess.changeChart(target, context, { series: all.with(target.series, series) });
  },

  trendline: (target: TrendlineTarget, context: ApiContext): TrendlineData => {
    const found = chartAccess.series(target, context).trendlines[target.trendline];
    if (!found) throw new ApiError("ItemNotFound");
    return found;
  },

  changeTrendline: (target: TrendlineTarget, context: ApiContext, change: Partial<TrendlineData>): void => {
    chartAccess.trendline(target, context);
    const { trendlines } = chartAccess.series(target, context);
    chartAccess.changeSeries(target, context, {
      trendlines: trendlines.map((one, index) => (index === target.trendline ? { ...one, ...change } : one)),
    });
  },
};

/** An API property that reads and writes one field of a chart or a part of it. */
export function field<T, D, K extends keyof D>(
  find: (target: T, context: ApiContext) => D,
  change: (target: T, context: ApiContext, change: Partial<D>) => void,
  key: K,
  read: (value: unknown) => D[K],
): ApiProperty<T> {
  return {
    get: (target, context) => find(target, context)[key],
    set: (target, value, context) => {
      const changes: Partial<D> = {};
      changes[key] = read(value);
      change(target, context, changes);
    },
  };
}

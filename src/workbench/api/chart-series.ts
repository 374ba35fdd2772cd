import { formatReference } from "../model/reference";
import { withLinkedTexts } from "../model/with-linked-texts";
import type { ApiClass, ApiContext } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import type { Arguments } from "../protocol/arguments";
import { chartAccess, field } from "./chart-access";
import { check } from "./check";
import { markerProperties } from "./marker-access";
import { make, type SeriesTarget, targetOf } from "./targets";

const { series: find, changeSeries: change } = chartAccess;
const axisGroups = ["Primary", "Secondary"] as const;
/** Excel's defaults for bars, in per cent of a bar's width. */
const automatic = { gapWidth: 219, overlap: -27 } as const;

/** A series. Its values and categories come from cells. */
export const chartSeries: ApiClass<SeriesTarget> = {
  name: "ChartSeries",
  properties: {
    axisGroup: field(find, change, "axisGroup", (value) => check.word(axisGroups, value)),
    chartType: {
      get: (target, context) => find(target, context).chartType ?? chartAccess.chart(target, context).type,
      set: (target, value, context) => change(target, context, { chartType: check.text(value) }),
    },
    gapWidth: {
      get: (target, context) => find(target, context).gapWidth ?? automatic.gapWidth,
      set: (target, value, context) => change(target, context, { gapWidth: between(0, 500, value) }),
    },
    hasDataLabels: {
      get: (target, context) => find(target, context).hasDataLabels,
      // Either way, every point is the same again.
      set: (target, value, context) =>
        change(target, context, { hasDataLabels: check.flag(value), pointLabels: undefined }),
    },
    ...markerProperties,
    name: {
      get: async (target, context) => {
        await context.calculated();
        const { model } = context;
        const chart = withLinkedTexts(model, model.sheet(target.sheet), chartAccess.chart(target, context));
        return (chart.series[target.series] ?? find(target, context)).name;
      },
      set: (target, value, context) => change(target, context, { name: check.text(value), nameFormula: undefined }),
    },
    overlap: {
      get: (target, context) => find(target, context).overlap ?? automatic.overlap,
      set: (target, value, context) => change(target, context, { overlap: between(-100, 100, value) }),
    },
  },
  navigation: {
    dataLabels: (target) => make("ChartDataLabels", { ...target, point: null }),
    format: (target) => make("ChartSeriesFormat", target),
    points: (target) => make("ChartPointsCollection", target),
    trendlines: (target) => make("ChartTrendlineCollection", target),
  },
  methods: {
    delete: (target, _, context) => {
      find(target, context);
      const { series } = chartAccess.chart(target, context);
      chartAccess.changeChart(target, context, { series: series.toSpliced(target.series, 1) });
    },
    setValues: (target, args, context) => change(target, context, { values: sourceReference(args, context) }),
    setXAxisValues: (target, args, context) => change(target, context, { categories: sourceReference(args, context) }),
  },
};

function sourceReference(args: Arguments, { model }: ApiContext): string {
  const source = targetOf(args.object(0, "Range"), "Range");
  if (!source) throw new ApiError("InvalidArgument");
  return formatReference(model.sheet(source.sheet).name, source.area, true);
}

function between(least: number, most: number, value: unknown): number {
  const number = check.number(value);
  if (number < least || number > most) throw new ApiError("InvalidArgument");
  return number;
}

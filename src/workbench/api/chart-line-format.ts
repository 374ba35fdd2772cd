import type { ApiClass } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import { chartAccess } from "./chart-access";
import { check } from "./check";
import type { LineTarget } from "./targets";

const { series: find, changeSeries: change } = chartAccess;
const lineStyles = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Grey25",
  "Grey50",
  "Grey75",
  "Automatic",
  "RoundDot",
] as const;

/** The line of a series, or of one of its trend lines. For a trend line only the colour can be set. */
export const chartLineFormat: ApiClass<LineTarget> = {
  name: "ChartLineFormat",
  properties: {
    color: {
      get: (target, context) => {
        const { trendline } = target;
        if (trendline !== null) return chartAccess.trendline({ ...target, trendline }, context).color ?? "#000000";
        return find(target, context).lineColor ?? "#000000";
      },
      set: (target, value, context) => {
        const { trendline } = target;
        const color = check.colour(value);
        if (trendline !== null) chartAccess.changeTrendline({ ...target, trendline }, context, { color });
        else change(target, context, { lineColor: color });
      },
    },
    lineStyle: {
      get: (target, context) => find(ofSeries(target), context).lineStyle ?? "Automatic",
      set: (target, value, context) => change(ofSeries(target), context, { lineStyle: check.word(lineStyles, value) }),
    },
    weight: {
      get: (target, context) => find(ofSeries(target), context).lineWeight ?? 2.25,
      set: (target, value, context) => change(ofSeries(target), context, { lineWeight: check.number(value) }),
    },
  },
  methods: {
    clear: (target, _, context) =>
      change(ofSeries(target), context, { lineColor: null, lineStyle: null, lineWeight: null }),
  },
};

function ofSeries(target: LineTarget): LineTarget {
  if (target.trendline === null) return target;
  throw new ApiError("ApiNotFound", { message: "This host supports only the colour of a trend line." });
}

import type { ApiClass } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import { chartAccess } from "./chart-access";
import { check } from "./check";
import type { GridlinesTarget, LineTarget } from "./targets";

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

/** The line of a series, or of one of its trend lines. For a trend line or gridlines only the colour can be set. */
export const chartLineFormat: ApiClass<LineTarget | GridlinesTarget> = {
  name: "ChartLineFormat",
  properties: {
    color: {
      get: (target, context) => {
        if ("gridlines" in target) return chartAccess.axis(target, context).gridlineColor ?? "#D9D9D9";
        const { trendline } = target;
        if (trendline !== null) return chartAccess.trendline({ ...target, trendline }, context).color ?? "#000000";
        return find(target, context).lineColor ?? "#000000";
      },
      set: (target, value, context) => {
        const color = check.colour(value);
        if ("gridlines" in target) return chartAccess.changeAxis(target, context, { gridlineColor: color });
        const { trendline } = target;
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

function ofSeries(target: LineTarget | GridlinesTarget): LineTarget {
  if (!("gridlines" in target) && target.trendline === null) return target;
  throw new ApiError("ApiNotFound", { message: "This host supports only the colour of trend lines and gridlines." });
}

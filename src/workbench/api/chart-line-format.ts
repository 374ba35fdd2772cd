import type { LineData } from "../../workbook-file/workbook-data";
import type { ApiClass, ApiContext } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import { chartAccess } from "./chart-access";
import { check } from "./check";
import type { AxisLineTarget, GridlinesTarget, LineTarget } from "./targets";

type Target = LineTarget | GridlinesTarget | AxisLineTarget;

export const lineStyles = [
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

/** The line of a series or one of its trend lines, of an axis, or of its gridlines, whose colour alone can be set. */
export const chartLineFormat: ApiClass<Target> = {
  name: "ChartLineFormat",
  properties: {
    color: {
      get: (target, context) => find(target, context).color ?? ("gridlines" in target ? "#D9D9D9" : "#000000"),
      set: (target, value, context) => change(target, context, { color: check.colour(value) }),
    },
    lineStyle: {
      get: (target, context) => find(notGridlines(target), context).style ?? "Automatic",
      set: (target, value, context) => change(notGridlines(target), context, { style: check.word(lineStyles, value) }),
    },
    weight: {
      get: (target, context) => find(notGridlines(target), context).weight ?? ("axisLine" in target ? 0.75 : 2.25),
      set: (target, value, context) => change(notGridlines(target), context, { weight: check.number(value) }),
    },
  },
  methods: {
    clear: (target, _, context) => {
      if (!isOfSeries(target)) {
        throw new ApiError("ApiNotFound", {
          message: 'This host clears only the lines of series; set lineStyle "None".',
        });
      }
      chartAccess.changeSeries(target, context, { lineColor: null, lineStyle: null, lineWeight: null });
    },
  },
};

function find(target: Target, context: ApiContext): LineData {
  if ("gridlines" in target) return only({ color: chartAccess.axis(target, context).gridlineColor });
  if ("axisLine" in target) return chartAccess.axis(target, context).line ?? {};
  const { trendline } = target;
  if (trendline !== null) {
    const { color, weight, style } = chartAccess.trendline({ ...target, trendline }, context);
    return only({ color, weight, style });
  }
  const { lineColor, lineWeight, lineStyle } = chartAccess.series(target, context);
  return only({ color: lineColor, weight: lineWeight, style: lineStyle });
}

function change(target: Target, context: ApiContext, line: LineData): void {
  const { color, weight, style } = line;
  if ("gridlines" in target) return chartAccess.changeAxis(target, context, only({ gridlineColor: color }));
  if ("axisLine" in target) {
    return chartAccess.changeAxis(target, context, { line: { ...find(target, context), ...line } });
  }
  const { trendline } = target;
  if (trendline !== null) return chartAccess.changeTrendline({ ...target, trendline }, context, line);
  chartAccess.changeSeries(target, context, only({ lineColor: color, lineWeight: weight, lineStyle: style }));
}

/** The parts that are set. */
function only<T extends object>(parts: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const set = Object.entries(parts).filter(([, part]) => part !== undefined && part !== null);
  return Object.fromEntries(set) as { [K in keyof T]?: NonNullable<T[K]> };
}

function notGridlines(target: Target): LineTarget | AxisLineTarget {
  if (!("gridlines" in target)) return target;
  throw new ApiError("ApiNotFound", { message: "This host supports only the colour of gridlines." });
}

function isOfSeries(target: Target): target is LineTarget {
  return !("gridlines" in target) && !("axisLine" in target) && target.trendline === null;
}

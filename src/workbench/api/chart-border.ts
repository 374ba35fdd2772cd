import type { LineData } from "../../workbook-file/workbook-data";
import type { ApiClass, ApiContext } from "../protocol/api-class";
import { chartAccess } from "./chart-access";
import { check } from "./check";
import { lineStyles } from "./chart-line-format";
import type { PointTarget } from "./targets";

/** The outline of a point. Cleared, there is none. */
export const chartBorder: ApiClass<PointTarget> = {
  name: "ChartBorder",
  properties: {
    color: {
      get: (target, context) => find(target, context).color ?? "#000000",
      set: (target, value, context) => change(target, context, { color: check.colour(value) }),
    },
    lineStyle: {
      get: (target, context) => find(target, context).style ?? "Automatic",
      set: (target, value, context) => change(target, context, { style: check.word(lineStyles, value) }),
    },
    weight: {
      get: (target, context) => find(target, context).weight ?? 0.75,
      set: (target, value, context) => change(target, context, { weight: check.number(value) }),
    },
  },
  methods: { clear: (target, _, context) => change(target, context, { style: "None" }) },
};

function find(target: PointTarget, context: ApiContext): LineData {
  return chartAccess.series(target, context).pointLines?.[target.point] ?? {};
}

function change(target: PointTarget, context: ApiContext, line: LineData): void {
  const { pointLines } = chartAccess.series(target, context);
  const changed = { ...find(target, context), ...line };
  chartAccess.changeSeries(target, context, { pointLines: { ...pointLines, [target.point]: changed } });
}

import type { ApiClass, ApiContext } from "../protocol/api-class";
import { chartAccess } from "./chart-access";
import { check } from "./check";
import { labelsAccess } from "./labels-access";
import { markerAccess } from "./marker-access";
import type { FillTarget } from "./targets";

const { series: find, changeSeries: change } = chartAccess;

/**
 * The fill of a series or of one of its points, or of their labels; of a series' markers, if it is a line or a scatter.
 * Cleared, it can be seen through.
 */
export const chartFill: ApiClass<FillTarget> = {
  name: "ChartFill",
  methods: {
    clear: (target, _, context) => setFill(target, "None", context),
    setSolidColor: (target, args, context) => setFill(target, check.colour(args.raw(0)), context),
  },
};

function setFill(target: FillTarget, fill: string, context: ApiContext): void {
  if (target.of === "labels") {
    return labelsAccess.change(target, context, { fill: fill === "None" ? undefined : fill });
  }
  const series = find(target, context);
  const type = series.chartType ?? chartAccess.chart(target, context).type;
  const hasMarkers = type.startsWith("Line") || type.startsWith("XYScatter");
  if (hasMarkers) return markerAccess.change(target, context, { fill });
  if (target.point === null) return change(target, context, { fill });
  change(target, context, { pointFills: { ...series.pointFills, [target.point]: fill } });
}

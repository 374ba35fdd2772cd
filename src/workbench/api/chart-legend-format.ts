import type { ApiClass } from "../protocol/api-class";
import { type ChartTarget, make } from "./targets";

/** How a chart's legend looks. */
export const chartLegendFormat: ApiClass<ChartTarget> = {
  name: "ChartLegendFormat",
  navigation: { font: (target) => make("ChartFont", { ...target, of: "legend" }) },
};

import type { ApiClass } from "../protocol/api-class";
import { type AxisTarget, make } from "./targets";

/** How an axis's labels and its line look. */
export const chartAxisFormat: ApiClass<AxisTarget> = {
  name: "ChartAxisFormat",
  navigation: {
    font: (target) => make("ChartFont", { ...target, of: "axis" }),
    line: (target) => make("ChartLineFormat", { ...target, axisLine: true }),
  },
};

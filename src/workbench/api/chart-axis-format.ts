import type { ApiClass } from "../protocol/api-class";
import { type AxisTarget, make } from "./targets";

/** How an axis's labels look. */
export const chartAxisFormat: ApiClass<AxisTarget> = {
  name: "ChartAxisFormat",
  navigation: { font: (target) => make("ChartFont", { ...target, of: "axis" }) },
};

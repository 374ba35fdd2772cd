import type { ApiClass } from "../protocol/api-class";
import { type AxisTarget, make } from "./targets";

/** How an axis's title looks. */
export const chartAxisTitleFormat: ApiClass<AxisTarget> = {
  name: "ChartAxisTitleFormat",
  navigation: { font: (target) => make("ChartFont", { ...target, of: "axis title" }) },
};

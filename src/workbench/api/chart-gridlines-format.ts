import type { ApiClass } from "../protocol/api-class";
import { type AxisTarget, make } from "./targets";

/** How an axis's gridlines look. */
export const chartGridlinesFormat: ApiClass<AxisTarget> = {
  name: "ChartGridlinesFormat",
  navigation: { line: (target) => make("ChartLineFormat", { ...target, gridlines: true }) },
};

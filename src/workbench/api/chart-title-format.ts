import type { ApiClass } from "../protocol/api-class";
import { type ChartTarget, make } from "./targets";

/** How a chart's title looks. */
export const chartTitleFormat: ApiClass<ChartTarget> = {
  name: "ChartTitleFormat",
  navigation: { font: (target) => make("ChartFont", { ...target, of: "title" }) },
};

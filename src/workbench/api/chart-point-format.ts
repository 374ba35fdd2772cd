import type { ApiClass } from "../protocol/api-class";
import { make, type PointTarget } from "./targets";

/** How one point is drawn, if it differs from its series. */
export const chartPointFormat: ApiClass<PointTarget> = {
  name: "ChartPointFormat",
  navigation: {
    border: (target) => make("ChartBorder", target),
    fill: (target) => make("ChartFill", target),
  },
};

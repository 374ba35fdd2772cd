import type { ApiClass } from "../protocol/api-class";
import { chartAccess, field } from "./chart-access";
import { check } from "./check";
import { type AxisTarget, make } from "./targets";

/** The major gridlines of an axis. */
export const chartGridlines: ApiClass<AxisTarget> = {
  name: "ChartGridlines",
  properties: { visible: field(chartAccess.axis, chartAccess.changeAxis, "majorGridlines", check.flag) },
  navigation: { format: (target) => make("ChartGridlinesFormat", target) },
};

import type { ApiClass } from "../protocol/api-class";
import { chartAccess, field } from "./chart-access";
import { check } from "./check";
import { type AxisTarget, make } from "./targets";

const { axis: find, changeAxis: change } = chartAccess;

/** An axis. An automatic minimum or maximum is empty text, when set and when read. */
export const chartAxis: ApiClass<AxisTarget> = {
  name: "ChartAxis",
  properties: {
    maximum: {
      get: (target, context) => find(target, context).maximum ?? "",
      set: (target, value, context) => change(target, context, { maximum: check.numberOrAutomatic(value) }),
    },
    minimum: {
      get: (target, context) => find(target, context).minimum ?? "",
      set: (target, value, context) => change(target, context, { minimum: check.numberOrAutomatic(value) }),
    },
    numberFormat: field(find, change, "numberFormat", check.text),
    reversePlotOrder: field(find, change, "reversePlotOrder", check.flag),
    type: { get: ({ axis }) => (axis === "categoryAxis" ? "Category" : "Value") },
    visible: field(find, change, "visible", check.flag),
  },
  navigation: {
    majorGridlines: (target) => make("ChartGridlines", target),
    title: (target) => make("ChartAxisTitle", target),
  },
};

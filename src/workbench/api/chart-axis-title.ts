import type { ApiClass } from "../protocol/api-class";
import { chartAccess, field } from "./chart-access";
import { check } from "./check";
import type { AxisTarget } from "./targets";

const { axis: find, changeAxis: change } = chartAccess;

/** An axis's title. Setting its text also shows it. */
export const chartAxisTitle: ApiClass<AxisTarget> = {
  name: "ChartAxisTitle",
  properties: {
    text: {
      get: (target, context) => find(target, context).title,
      set: (target, value, context) => change(target, context, { title: check.text(value), titleVisible: true }),
    },
    visible: field(find, change, "titleVisible", check.flag),
  },
};

import type { ApiClass } from "../protocol/api-class";
import { chartAccess } from "./chart-access";
import { check } from "./check";
import type { ChartTarget } from "./targets";

const { chart: find, changeChart: change } = chartAccess;

/** A chart's title. Setting its text also shows it. */
export const chartTitle: ApiClass<ChartTarget> = {
  name: "ChartTitle",
  properties: {
    text: {
      get: (target, context) => find(target, context).title.text,
      set: (target, value, context) => change(target, context, { title: { text: check.text(value), visible: true } }),
    },
    visible: {
      get: (target, context) => find(target, context).title.visible,
      set: (target, value, context) =>
        change(target, context, { title: { ...find(target, context).title, visible: check.flag(value) } }),
    },
  },
};

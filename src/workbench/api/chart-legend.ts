import type { ApiClass } from "../protocol/api-class";
import { chartAccess } from "./chart-access";
import { check } from "./check";
import { type ChartTarget, make } from "./targets";

const { chart: find, changeChart: change } = chartAccess;
const positions = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

/** A chart's legend. */
export const chartLegend: ApiClass<ChartTarget> = {
  name: "ChartLegend",
  properties: {
    position: {
      get: (target, context) => find(target, context).legend.position,
      set: (target, value, context) => {
        const position = check.word(positions, value);
        change(target, context, { legend: { ...find(target, context).legend, visible: true, position } });
      },
    },
    visible: {
      get: (target, context) => find(target, context).legend.visible,
      set: (target, value, context) =>
        change(target, context, { legend: { ...find(target, context).legend, visible: check.flag(value) } }),
    },
  },
  navigation: {
    format: (target) => make("ChartLegendFormat", target),
    legendEntries: (target) => make("ChartLegendEntryCollection", target),
  },
};

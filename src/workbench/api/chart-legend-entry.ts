import type { ApiClass } from "../protocol/api-class";
import { chartAccess } from "./chart-access";
import { check } from "./check";
import type { SeriesTarget } from "./targets";

/** A series' entry in the legend. */
export const chartLegendEntry: ApiClass<SeriesTarget> = {
  name: "ChartLegendEntry",
  properties: {
    index: { get: ({ series }) => series },
    visible: {
      get: (target, context) =>
        !(chartAccess.chart(target, context).legend.hiddenEntries ?? []).includes(target.series),
      set: (target, value, context) => {
        const { legend } = chartAccess.chart(target, context);
        const others = (legend.hiddenEntries ?? []).filter((series) => series !== target.series);
        const hiddenEntries = check.flag(value) ? others : [...others, target.series].sort((a, b) => a - b);
        chartAccess.changeChart(target, context, {
          legend: { ...legend, hiddenEntries: hiddenEntries.length === 0 ? undefined : hiddenEntries },
        });
      },
    },
  },
};
